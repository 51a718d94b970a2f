package io.articleinsights.article.format;

import io.articleinsights.text.Span;

/**
 * A piece of a document between two breaks.
 *
 * @param span without blanks at either end, never empty
 * @param role what the mark-up says of it
 * @param apart whether more than the end of a line separates it from the block before
 */
public record Block(Span span, Role role, boolean apart) {

  public enum Role {
    /** Marked as the title of the document. */
    TITLE,
    /** Nothing is known but its text. */
    TEXT,
    /** Marked as something beside the article: a caption, an aside. */
    ASIDE
  }
}
