package io.articleinsights.web;

import io.articleinsights.article.Article;
import io.articleinsights.article.Dateline;
import io.articleinsights.article.Headline;
import io.articleinsights.article.metadata.Sourced;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.library.QuotePlace;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.web.request.ArticleSort;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.QuoteFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The articles that a query asks for, in the order that it asks for. */
final class ArticleList {

  private final boolean descending;

  private ArticleList(boolean descending) {
    this.descending = descending;
  }

  static List<LibraryArticle> of(Library library, Query query) {
    ArticleFilter filter = ArticleFilter.of(query);
    List<LibraryArticle> wanted =
        new ArrayList<>(
            query.speaker().map(speaker -> quoting(library, speaker)).orElse(library.articles()));
    wanted.removeIf(
        one ->
            !filter.accepts(one)
                || query.place().filter(place -> !isFrom(one, place)).isPresent()
                || query.author().filter(author -> !isBy(one, author)).isPresent());
    new ArticleList(query.descending()).sort(wanted, query.articleSort());
    return wanted;
  }

  /** The articles that list a quote of a speaker, in the order of the library. */
  private static List<LibraryArticle> quoting(Library library, String speaker) {
    QuoteFilter filter =
        new QuoteFilter(Optional.empty(), Optional.of(speaker), QuoteListing.STANDARD);
    return library.quotesOf(speaker).stream()
        .filter(place -> filter.accepts(place.quote()))
        .map(QuotePlace::article)
        .distinct()
        .toList();
  }

  private static boolean isFrom(LibraryArticle article, String place) {
    Optional<String> told = article(article).dateline().flatMap(Dateline::place);
    return told.filter(place::equalsIgnoreCase).isPresent();
  }

  private static boolean isBy(LibraryArticle article, String author) {
    List<String> told = article(article).metadata().authors().map(Sourced::value).orElse(List.of());
    return told.stream().anyMatch(author::equalsIgnoreCase);
  }

  private void sort(List<LibraryArticle> articles, ArticleSort sort) {
    switch (sort) {
      case NAME -> {
        if (descending) {
          Collections.reverse(articles);
        }
      }
      case TITLE -> articles.sort(by(ArticleList::title, String.CASE_INSENSITIVE_ORDER));
      case PUBLISHED -> articles.sort(by(ArticleFilter::published, Comparator.naturalOrder()));
    }
  }

  /** Articles without the value come last whatever the order; equal ones stay by name. */
  private <T> Comparator<LibraryArticle> by(
      Function<LibraryArticle, Optional<T>> value, Comparator<T> order) {
    Comparator<T> wanted = descending ? order.reversed() : order;
    return (one, other) -> {
      Optional<T> first = value.apply(one);
      Optional<T> second = value.apply(other);
      return first.isPresent() && second.isPresent()
          ? wanted.compare(first.get(), second.get())
          : Boolean.compare(second.isPresent(), first.isPresent());
    };
  }

  private static Article article(LibraryArticle article) {
    return article.stored().article();
  }

  private static Optional<String> title(LibraryArticle article) {
    return article(article).headline().map(Headline::text);
  }
}
