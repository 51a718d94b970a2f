package io.articleinsights.lexicon;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was found out about words, kept from text to text: most words of a text are those of every
 * text, and looking one up in all the word lists costs as much as reading a sentence.
 *
 * <p>Bounded: a word takes the place of another. Safe for use by many threads without a lock, since
 * what is kept never changes and whoever does not find it looks it up again. So it is seen in the
 * time that it takes only, never in an answer.
 *
 * @param <T> what is known of a word; immutable
 */
public final class WordMemory<T> {

  private static final int PLACES = 1 << 13;

  /** A longer word is nobody's common word, and what a sender may write must not stay here. */
  private static final int LONGEST = 24;

  private final AtomicReferenceArray<Known<T>> places = new AtomicReferenceArray<>(PLACES);
  private final Function<String, T> look;

  private record Known<T>(String word, T value) {}

  /**
   * @param look finds out about a word, from the word alone
   */
  public WordMemory(Function<String, T> look) {
    this.look = Objects.requireNonNull(look);
  }

  /** What is known of a word. */
  public T of(String word) {
    int place = spread(word.hashCode()) & PLACES - 1;
    Known<T> known = places.getPlain(place);
    return known != null && known.word.equals(word) ? known.value : keep(word, place);
  }

  /** What is known of the word that stands in a range of a text; a known one makes no string. */
  public T at(String text, int start, int end) {
    int place = hash(text, start, end) & PLACES - 1;
    Known<T> known = places.getPlain(place);
    if (known != null && known.word.length() == end - start && text.startsWith(known.word, start)) {
      return known.value;
    }
    return keep(text.substring(start, end), place);
  }

  private T keep(String word, int place) {
    T value = look.apply(word);
    if (word.length() <= LONGEST) {
      places.setPlain(place, new Known<>(word, value));
    }
    return value;
  }

  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + text.charAt(at);
    }
    return spread(hash);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
