package io.articleinsights.spark.table;

import io.articleinsights.keyword.Keyword;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/** One row a keyword of an article. */
final class KeywordRows {

  private KeywordRows() {}

  static Table table() {
    Schema schema =
        Schema.ofArticle()
            .number("rank", "Its place in the article's ranking by count, from 1.")
            .text("keyword", "Its most frequent readable form.")
            .text("kind", "WORD or PHRASE.")
            .number("count", "Number of occurrences in the body.")
            .real("score", "Salience from 0 to 1, 1 the strongest.")
            .number("in_title", "Number of occurrences in the headline.")
            .words("forms", "The forms that occur, the most frequent first.")
            .spans("", "every occurrence in the body");
    return new Table("keywords", schema, KeywordRows::rows);
  }

  private static List<Row> rows(Analysed article) {
    List<Keyword> keywords =
        article.analysis().keywords(article.wanted().keywordRequest()).keywords();
    return IntStream.range(0, keywords.size())
        .mapToObj(index -> row(article, keywords.get(index), index + 1))
        .toList();
  }

  private static Row row(Analysed article, Keyword keyword, int rank) {
    return new Cells(article)
        .add(rank)
        .add(keyword.keyword())
        .add(keyword.kind().name())
        .add(keyword.count())
        .add(keyword.score())
        .add(keyword.inTitle())
        .words(keyword.forms())
        .spans(keyword.occurrences())
        .row();
  }
}
