package io.articleinsights.lexicon;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/**
 * The words that texts share, with what was found out about them: most words of a text are those of
 * every text, and looking one up in all the word lists costs as much as reading a sentence.
 *
 * <p>Bounded: a word shares a few places with all that have its hash, and moves forward whenever it
 * is met, so that a rare word takes the place of another rare one. Safe for use by many threads
 * without a lock: whoever does not find a word makes it again. So it is seen in the time that it
 * takes only, never in an answer.
 */
public final class WordMemory {

  private static final int PLACES = 1 << 13;

  /** How many places share a hash, side by side. */
  private static final int SHARED = 4;

  /** A longer word is nobody's common word, and what a sender may write must not stay here. */
  private static final int LONGEST = 24;

  private final AtomicReferenceArray<Word> places = new AtomicReferenceArray<>(PLACES);
  private final UnaryOperator<String> whole;

  /**
   * @param whole how a word reads that stands in a text
   */
  public WordMemory(UnaryOperator<String> whole) {
    this.whole = Objects.requireNonNull(whole);
  }

  /** The word that stands in a range of a text. */
  public Word at(String text, int start, int end) {
    int hash = hash(text, start, end);
    int first = hash & PLACES - SHARED;
    for (int place = first; place < first + SHARED; place++) {
      Word known = places.getPlain(place);
      if (known == null) {
        return keep(text.substring(start, end), place);
      }
      if (known.is(hash, text, start, end)) {
        known.share();
        moveForward(known, place, first);
        return known;
      }
    }
    return keep(text.substring(start, end), first + SHARED - 1);
  }

  private void moveForward(Word known, int place, int first) {
    if (place > first) {
      places.setPlain(place, places.getPlain(place - 1));
      places.setPlain(place - 1, known);
    }
  }

  private Word keep(String written, int place) {
    Word word = new Word(written, whole.apply(written));
    if (written.length() <= LONGEST) {
      places.setPlain(place, word);
    }
    return word;
  }

  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + text.charAt(at);
    }
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
