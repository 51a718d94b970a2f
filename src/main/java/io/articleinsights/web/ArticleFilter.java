package io.articleinsights.web;

import io.articleinsights.article.Article;
import io.articleinsights.article.Dateline;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.Sourced;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which articles are wanted. An article whose day nobody knows is on none.
 *
 * @param source agency, paper or site, upper and lower case alike
 * @param from first day
 * @param to last day
 */
record ArticleFilter(Optional<String> source, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Every article is wanted. */
  static final ArticleFilter NONE =
      new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws RequestProblem 400 when the last day is before the first
   */
  static ArticleFilter of(Query query) {
    Optional<LocalDate> last = query.to();
    if (last.isPresent() && query.from().filter(last.get()::isBefore).isPresent()) {
      throw RequestProblem.invalid(
          List.of(new Violation("to", "must not be before from, was " + last.get())));
    }
    return new ArticleFilter(query.source(), query.from(), last);
  }

  boolean accepts(LibraryArticle article) {
    return source.map(wanted -> isOf(article, wanted)).orElse(true)
        && from.map(day -> published(article).filter(at -> !at.date().isBefore(day)).isPresent())
            .orElse(true)
        && to.map(day -> published(article).filter(at -> !at.date().isAfter(day)).isPresent())
            .orElse(true);
  }

  private static boolean isOf(LibraryArticle article, String source) {
    return source(article).filter(source::equalsIgnoreCase).isPresent();
  }

  /** The agency or paper that an article names in its dateline, else the site it is from. */
  static Optional<String> source(LibraryArticle of) {
    Article article = of.stored().article();
    return article
        .dateline()
        .flatMap(Dateline::source)
        .or(() -> article.metadata().site().map(Sourced::value));
  }

  static Optional<Moment> published(LibraryArticle article) {
    return article.stored().article().metadata().published().map(Sourced::value);
  }
}
