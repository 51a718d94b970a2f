package io.articleinsights.lexicon;

import java.util.Locale;
import java.util.Objects;

/**
 * A word or mark as texts have it; those that write it alike share one.
 *
 * @param written as it stands in a text
 * @param whole as it reads: in one piece when the end of a line cuts it
 * @param lower as it reads, in lower case
 */
public record Word(String written, String whole, String lower) {

  public Word {
    Objects.requireNonNull(written);
    Objects.requireNonNull(whole);
    Objects.requireNonNull(lower);
  }

  public static Word of(String written, String whole) {
    return new Word(written, whole, whole.toLowerCase(Locale.ROOT));
  }
}
