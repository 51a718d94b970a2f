package io.articleinsights.library;

import io.articleinsights.keyword.InverseDocumentFrequency;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The articles that are served: an immutable snapshot. */
public final class Library {

  private static final int VERSION_DIGITS = 16;

  private final Path location;
  private final List<LoadedFile> files;
  private final List<LibraryArticle> articles;
  private final Map<String, LibraryArticle> byId = new LinkedHashMap<>();
  private final List<Rejection> rejections;
  private final Duration loadTime;
  private final String version;
  private final InverseDocumentFrequency rarity;

  /**
   * @param files in the order of their names
   */
  Library(Path location, List<LoadedFile> files, List<Rejection> rejections, Duration loadTime) {
    this.location = Objects.requireNonNull(location);
    this.files = List.copyOf(files);
    this.articles = articles(files);
    this.articles.forEach(article -> byId.put(article.id(), article));
    this.rejections = List.copyOf(rejections);
    this.loadTime = Objects.requireNonNull(loadTime);
    this.version = version(files);
    this.rarity =
        InverseDocumentFrequency.across(
            this.articles.stream().map(article -> article.analysis().keywords()).toList());
  }

  private static List<LibraryArticle> articles(List<LoadedFile> files) {
    List<String> ids = ArticleIds.of(files);
    List<LibraryArticle> articles = new ArrayList<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      LoadedFile file = files.get(i);
      articles.add(new LibraryArticle(ids.get(i), file.name(), file.analysis()));
    }
    return List.copyOf(articles);
  }

  private static String version(List<LoadedFile> files) {
    Digest digest = new Digest();
    files.forEach(file -> digest.add(file.name()).add(file.digest()));
    return digest.hex().substring(0, VERSION_DIGITS);
  }

  /** What the articles were made of, in the order of their names. */
  List<LoadedFile> files() {
    return files;
  }

  /** The folder that the articles were read from. */
  public Path location() {
    return location;
  }

  /** The articles in the order of their file names. */
  public List<LibraryArticle> articles() {
    return articles;
  }

  public Optional<LibraryArticle> article(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** How rare each keyword is among the articles. */
  public InverseDocumentFrequency rarity() {
    return rarity;
  }

  /** What was not loaded, and why, in the order of the names. */
  public List<Rejection> rejections() {
    return rejections;
  }

  public Duration loadTime() {
    return loadTime;
  }

  /**
   * Sixteen hexadecimal digits that stand for the names and bytes of all files that are served: the
   * same on every machine that serves the same files.
   */
  public String version() {
    return version;
  }
}
