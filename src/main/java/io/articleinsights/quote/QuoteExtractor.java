package io.articleinsights.quote;

import io.articleinsights.text.AnnotatedText;
import java.util.List;

/**
 * Front door of this package: finds the quotes of an article and their speakers.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class QuoteExtractor {

  /** The quotes in the order of the text. */
  public List<Quote> extract(AnnotatedText text) {
    return List.of();
  }
}
