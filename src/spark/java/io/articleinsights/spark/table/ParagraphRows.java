package io.articleinsights.spark.table;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/** One row a body paragraph. */
final class ParagraphRows {

  private ParagraphRows() {}

  static Table table() {
    Schema schema =
        Schema.ofArticle()
            .number("number", "Its number in the article, from 1.")
            .text("text", "The paragraph, unchanged.")
            .span("", "the paragraph")
            .number("words", "Number of words.")
            .number("first_sentence", "Number in the body of its first sentence, from 1.")
            .spans("sentence_", "each of its sentences");
    return new Table("paragraphs", schema, ParagraphRows::rows);
  }

  private static void rows(Analysed article, RowPacker rows) {
    int count = article.analysis().body().paragraphCount();
    for (int paragraph = 0; paragraph < count; paragraph++) {
      row(article, paragraph, rows);
    }
  }

  private static void row(Analysed article, int paragraph, RowPacker rows) {
    AnnotatedText body = article.analysis().body();
    Span span = body.paragraphSpan(paragraph);
    int first = body.firstSentence(paragraph);
    int end = body.endSentence(paragraph);
    List<Span> sentences = IntStream.range(first, end).mapToObj(body::sentenceSpan).toList();
    rows.text(article.id())
        .number(paragraph + 1)
        .text(article.words(span))
        .span(span)
        .number(first == end ? 0 : body.wordCount(body.firstToken(first), body.endToken(end - 1)))
        .number(first + 1)
        .spans(sentences);
  }
}
