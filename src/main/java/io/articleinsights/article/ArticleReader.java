package io.articleinsights.article;

import io.articleinsights.article.format.Document;
import io.articleinsights.article.format.Format;
import io.articleinsights.article.format.MarkdownText;
import io.articleinsights.article.format.PlainText;
import io.articleinsights.article.format.html.HtmlReader;
import java.util.Optional;

/**
 * Front door of this package: tells headline, dateline, body and boilerplate apart.
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
    return new Composition(document(source, format)).compose(title);
  }

  private static Document document(String source, Format format) {
    return switch (format) {
      case PLAIN_TEXT -> new PlainText().read(source);
      case MARKDOWN -> new MarkdownText().read(source);
      case HTML -> new HtmlReader().read(source);
    };
  }
}
