package io.articleinsights.library;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.Format;
import io.articleinsights.article.Headline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Front door of this package: reads a folder into a library.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class LibraryLoader {

  private final ArticleReader reader;
  private final ArticleAnalyzer analyzer;

  public LibraryLoader(ArticleReader reader, ArticleAnalyzer analyzer) {
    this.reader = Objects.requireNonNull(reader);
    this.analyzer = Objects.requireNonNull(analyzer);
  }

  /** Loads every article of a folder; what cannot be loaded is reported, never thrown. */
  public Library load(Path folder) {
    long begin = System.nanoTime();
    List<LibraryArticle> articles = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (Format.ofFileName(name).isPresent()) {
          articles.add(load(file, name, Format.ofFileName(name).get()));
        }
      }
    } catch (IOException problem) {
      rejections.add(new Rejection(folder.toString(), problem.toString()));
    }
    return new Library(articles, rejections, Duration.ofNanos(System.nanoTime() - begin));
  }

  private LibraryArticle load(Path file, String name, Format format) throws IOException {
    Article article = reader.read(Files.readString(file), format);
    String title = article.headline().map(Headline::text).orElse(name);
    String id = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new LibraryArticle(id, name, analyzer.analyze(article));
  }
}
