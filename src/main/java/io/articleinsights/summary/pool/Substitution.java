package io.articleinsights.summary.pool;

import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * Words that may not be understood and whom they mean: {@code He [Xi Jinping] pointed out}, {@code
 * [Ann] Lee said}.
 *
 * @param mention where the words stand in the body
 * @param name whom they mean
 * @param kind what they are
 */
public record Substitution(Span mention, String name, Kind kind) {

  /** What is explained. */
  public enum Kind {
    /** {@code He [Xi Jinping] pointed out}. */
    PRONOUN,
    /** {@code His [Xi Jinping’s] visit}. */
    POSSESSIVE,
    /** The last word of the name: {@code [Ann] Lee said}. */
    SURNAME,
    /** {@code WHO [World Health Organization]}. */
    INITIALS
  }

  public Substitution {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(kind);
    if (name.isBlank()) {
      throw new IllegalArgumentException("nobody is named");
    }
  }

  /** Whether the words are a pronoun. */
  public boolean isPronoun() {
    return kind == Kind.PRONOUN || kind == Kind.POSSESSIVE;
  }

  /**
   * What a summary has in the place of the words.
   *
   * @param words the words as they stand
   */
  public String replacement(String words) {
    return switch (kind) {
      case PRONOUN, INITIALS -> words + " [" + name + "]";
      case POSSESSIVE -> words + " [" + name + "’s]";
      case SURNAME -> "[" + given() + "] " + words;
    };
  }

  private String given() {
    return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
  }

  /** Number of words that it adds to a summary. */
  public int words() {
    int ofName = name.strip().split(" +").length;
    return kind == Kind.SURNAME ? ofName - 1 : ofName;
  }
}
