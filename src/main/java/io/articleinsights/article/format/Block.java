package io.articleinsights.article.format;

import io.articleinsights.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a document between two breaks.
 *
 * @param span without blanks at either end, never empty
 * @param markup what the mark-up says of it
 * @param kind what it is beside the article; empty unless its markup is {@code ASIDE}
 * @param apart whether more than the end of a line separates it from the block before
 */
public record Block(Span span, Markup markup, Optional<BoilerplateKind> kind, boolean apart) {

  public Block {
    Objects.requireNonNull(span);
    if (kind.isPresent() != (markup == Markup.ASIDE)) {
      throw new IllegalArgumentException(markup + " " + kind);
    }
  }

  /** A block that is, or may be, of the article. */
  public static Block of(Span span, Markup markup, boolean apart) {
    return new Block(span, markup, Optional.empty(), apart);
  }

  /** A block that the mark-up sets beside the article. */
  public static Block aside(Span span, BoilerplateKind kind) {
    return new Block(span, Markup.ASIDE, Optional.of(kind), true);
  }

  public enum Markup {
    /** Marked as the title of the document. */
    TITLE,
    /** Nothing is known but its text. */
    TEXT,
    /** Marked as something beside the article: a caption, an aside. */
    ASIDE
  }
}
