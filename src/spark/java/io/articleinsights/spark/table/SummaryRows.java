package io.articleinsights.spark.table;

import io.articleinsights.summary.Summary;
import io.articleinsights.summary.SummarySentence;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** One row an article: its summary. */
final class SummaryRows {

  private SummaryRows() {}

  static Table table() {
    Schema schema =
        Schema.ofArticle()
            .text("algorithm", "How the sentences were chosen.")
            .text("text", "The chosen sentences, joined by a space.")
            .number("words", "Number of words of the summary.")
            .number("original_words", "Number of words of the body.")
            .numbers("sentences", "Numbers in the body of the chosen sentences, from 1.")
            .spans("sentence_", "each chosen sentence");
    return new Table("summaries", schema, article -> List.of(row(article)));
  }

  private static Row row(Analysed article) {
    Summary summary = article.analysis().summary(article.wanted().summaryRequest());
    List<Integer> chosen = summary.sentences().stream().map(SummarySentence::sentence).toList();
    List<Span> spans = chosen.stream().map(article.analysis().body()::sentenceSpan).toList();
    return new Cells(article)
        .add(summary.algorithm().name().toLowerCase(Locale.ROOT))
        .add(spans.stream().map(article::words).collect(Collectors.joining(" ")))
        .add(summary.words())
        .add(summary.originalWords())
        .numbers(chosen.stream().map(sentence -> sentence + 1).toList())
        .spans(spans)
        .row();
  }
}
