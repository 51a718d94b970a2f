package io.articleinsights.spark.table;

import io.articleinsights.keyword.Keyword;
import java.util.List;

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

  private static void rows(Analysed article, RowPacker rows) {
    List<Keyword> keywords =
        article.analysis().keywords(article.wanted().keywordRequest()).keywords();
    for (int index = 0; index < keywords.size(); index++) {
      Keyword keyword = keywords.get(index);
      rows.text(article.id())
          .number(index + 1)
          .text(keyword.keyword())
          .text(keyword.kind().name())
          .number(keyword.count())
          .real(keyword.score())
          .number(keyword.inTitle())
          .words(keyword.forms())
          .spans(keyword.occurrences());
    }
  }
}
