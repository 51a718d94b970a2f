package io.articleinsights.keyword;

import java.util.List;
import java.util.Objects;

/**
 * A word or phrase that several articles share, or one of them has.
 *
 * @param keyword its most frequent readable form
 * @param kind one word or several
 * @param score salience in [0, 1], 1 the strongest
 * @param articles the articles that have it, in their order, each with its count and places
 */
public record LibraryKeyword(
    String keyword, KeywordKind kind, double score, List<ArticleKeyword> articles) {

  public LibraryKeyword {
    Objects.requireNonNull(keyword);
    Objects.requireNonNull(kind);
    articles = List.copyOf(articles);
  }

  /** Number of occurrences in all bodies. */
  public int count() {
    return articles.stream().mapToInt(article -> article.keyword().count()).sum();
  }

  /** Number of occurrences in all titles. */
  public int inTitle() {
    return articles.stream().mapToInt(article -> article.keyword().inTitle()).sum();
  }

  /** The forms that occur, as written, in the order of the articles. */
  public List<String> forms() {
    return articles.stream()
        .flatMap(article -> article.keyword().forms().stream())
        .distinct()
        .toList();
  }
}
