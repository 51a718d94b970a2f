package io.articleinsights.text;

import java.util.List;

/**
 * Front door of this package: finds the sentences and tokens of a text and tags them.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class TextAnnotator {

  /**
   * Annotates the given paragraphs of a text; what lies outside of them is left alone. A sentence
   * never crosses the border of a paragraph, and every non-blank character of a paragraph belongs
   * to exactly one token of exactly one sentence.
   *
   * @param text any string, unpaired surrogates included
   * @param paragraphs disjoint spans in ascending order; a blank one has no sentences
   */
  public AnnotatedText annotate(String text, List<Span> paragraphs) {
    return new SimplePass(text, paragraphs).run();
  }
}
