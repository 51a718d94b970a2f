package io.articleinsights.spark.table;

import io.articleinsights.article.Article;
import io.articleinsights.article.Dateline;
import io.articleinsights.article.Headline;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.Sourced;
import io.articleinsights.spark.record.ArticleRecord;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Language;
import java.util.Optional;

/** One row an article. */
final class ArticleRows {

  private ArticleRows() {}

  static Table table() {
    Schema schema =
        Schema.ofArticle()
            .text("key", "Hash of the record; with --resume a record is analysed once.")
            .text("origin", "File, or topic, partition and offset, that the record is from.")
            .perhapsText(
                "published", "When it was published, as the input tells, else the article itself.")
            .perhapsText("publication", "The paper, as the input tells, else the article itself.")
            .perhapsText("title", "The headline.")
            .perhapsSpan("title_", "the headline in the text")
            .perhapsText("place", "Where the report comes from, as its dateline tells.")
            .perhapsText("source", "Agency or paper, as its dateline tells.")
            .perhapsSpan("dateline_", "the dateline")
            .perhapsWords("authors", "Who wrote it, as the article tells.")
            .perhapsText("modified", "When it was changed last, as the article tells.")
            .perhapsText("url", "Its one address among several.")
            .perhapsText("site", "The publication, as the article tells.")
            .perhapsText("section", "The part of the publication.")
            .perhapsWords("tags", "What it is filed under.")
            .perhapsText("image", "Address of its main picture.")
            .perhapsText("description", "One or two sentences for lists and search machines.")
            .perhapsText("declared_language", "Language tag that the article says it is in.")
            .text("language", "en, or und when it does not look like English.")
            .number("paragraphs", "Number of body paragraphs.")
            .number("sentences", "Number of sentences of the body.")
            .number("words", "Number of words of the body.")
            .number("characters", "Number of code points of the body paragraphs.")
            .number("quotes", "Number of quotes.")
            .text("text", "The text that every offset refers to.");
    return new Table("articles", schema, ArticleRows::row);
  }

  private static void row(Analysed analysed, RowPacker row) {
    ArticleRecord record = analysed.record();
    Article article = analysed.analysis().article();
    AnnotatedText body = analysed.analysis().body();
    row.text(analysed.id())
        .text(record.key())
        .text(record.origin())
        .perhapsText(analysed.published())
        .perhapsText(record.publication().or(() -> plain(article.metadata().site())));
    heading(row, article);
    metadata(row, article.metadata());
    row.text(Language.of(body).tag())
        .number(body.paragraphCount())
        .number(body.sentenceCount())
        .number(body.wordCount(0, body.tokenCount()))
        .number(characters(analysed))
        .number(analysed.analysis().quotes().size())
        .text(article.text());
  }

  private static void heading(RowPacker row, Article article) {
    row.perhapsText(article.headline().map(Headline::text))
        .perhapsSpan(article.headline().flatMap(Headline::span))
        .perhapsText(article.dateline().flatMap(Dateline::place))
        .perhapsText(article.dateline().flatMap(Dateline::source))
        .perhapsSpan(article.dateline().map(Dateline::span));
  }

  private static void metadata(RowPacker row, Metadata metadata) {
    row.perhapsWords(plain(metadata.authors()))
        .perhapsText(plain(metadata.modified()).map(Moment::toString))
        .perhapsText(plain(metadata.url()))
        .perhapsText(plain(metadata.site()))
        .perhapsText(plain(metadata.section()))
        .perhapsWords(plain(metadata.tags()))
        .perhapsText(plain(metadata.image()))
        .perhapsText(plain(metadata.description()))
        .perhapsText(plain(metadata.language()));
  }

  private static <T> Optional<T> plain(Optional<Sourced<T>> value) {
    return value.map(Sourced::value);
  }

  private static int characters(Analysed analysed) {
    CodePoints points = analysed.codePoints();
    return analysed.analysis().article().paragraphs().stream()
        .mapToInt(span -> points.offset(span.end()) - points.offset(span.start()))
        .sum();
  }
}
