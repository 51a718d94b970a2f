package io.articleinsights.library;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The articles that are served: an immutable snapshot. */
public final class Library {

  private final List<LibraryArticle> articles;
  private final Map<String, LibraryArticle> byId;
  private final List<Rejection> rejections;
  private final Duration loadTime;

  Library(List<LibraryArticle> articles, List<Rejection> rejections, Duration loadTime) {
    this.articles = List.copyOf(articles);
    this.rejections = List.copyOf(rejections);
    this.loadTime = Objects.requireNonNull(loadTime);
    this.byId = new LinkedHashMap<>();
    this.articles.forEach(article -> byId.put(article.id(), article));
  }

  /** The articles in the order of their file names. */
  public List<LibraryArticle> articles() {
    return articles;
  }

  public Optional<LibraryArticle> article(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The files that were not loaded, in the order of their names. */
  public List<Rejection> rejections() {
    return rejections;
  }

  public Duration loadTime() {
    return loadTime;
  }
}
