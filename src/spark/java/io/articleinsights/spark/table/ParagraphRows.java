package io.articleinsights.spark.table;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

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
    return new Table(
        "paragraphs",
        schema,
        article ->
            IntStream.range(0, article.analysis().body().paragraphCount())
                .mapToObj(paragraph -> row(article, paragraph))
                .toList());
  }

  private static Row row(Analysed article, int paragraph) {
    AnnotatedText body = article.analysis().body();
    Span span = body.paragraphSpan(paragraph);
    int first = body.firstSentence(paragraph);
    int end = body.endSentence(paragraph);
    List<Span> sentences = IntStream.range(first, end).mapToObj(body::sentenceSpan).toList();
    return new Cells(article)
        .add(paragraph + 1)
        .add(article.words(span))
        .span(span)
        .add(first == end ? 0 : body.wordCount(body.firstToken(first), body.endToken(end - 1)))
        .add(first + 1)
        .spans(sentences)
        .row();
  }
}
