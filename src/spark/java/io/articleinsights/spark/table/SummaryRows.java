package io.articleinsights.spark.table;

import io.articleinsights.summary.Summary;
import io.articleinsights.summary.SummarySentence;
import io.articleinsights.summary.pool.Substitution;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One row an article: its summary. */
final class SummaryRows {

  private SummaryRows() {}

  static Table table() {
    Schema schema =
        Schema.ofArticle()
            .text("algorithm", "How the sentences were chosen.")
            .text(
                "text",
                "The chosen sentences, joined by a space; a name in brackets tells whom a pronoun"
                    + " or a surname means.")
            .number("words", "Number of words of the summary, those in brackets counted.")
            .number("original_words", "Number of words of the body.")
            .numbers("sentences", "Numbers in the body of the chosen sentences, from 1.")
            .spans("sentence_", "each chosen sentence");
    return new Table("summaries", schema, SummaryRows::row);
  }

  private static void row(Analysed article, RowPacker rows) {
    Summary summary = article.analysis().summary(article.wanted().summaryRequest());
    List<Integer> chosen = summary.sentences().stream().map(SummarySentence::sentence).toList();
    List<Span> spans = chosen.stream().map(article.analysis().body()::sentenceSpan).toList();
    rows.text(article.id())
        .text(summary.algorithm().name().toLowerCase(Locale.ROOT))
        .text(
            summary.sentences().stream()
                .map(sentence -> told(article, sentence))
                .collect(Collectors.joining(" ")))
        .number(summary.words())
        .number(summary.originalWords())
        .numbers(chosen.stream().map(sentence -> sentence + 1).toList())
        .spans(spans);
  }

  /** The sentence with whom a pronoun or a surname means in brackets. */
  private static String told(Analysed article, SummarySentence sentence) {
    Span span = article.analysis().body().sentenceSpan(sentence.sentence());
    StringBuilder told = new StringBuilder();
    int from = span.start();
    for (Substitution one : sentence.substitutions()) {
      told.append(article.words(new Span(from, one.mention().start())));
      told.append(one.replacement(article.words(one.mention())));
      from = one.mention().end();
    }
    return told.append(article.words(new Span(from, span.end()))).toString();
  }
}
