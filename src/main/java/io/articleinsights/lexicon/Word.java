package io.articleinsights.lexicon;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Locale;
import java.util.Objects;

/**
 * A word or mark as texts have it; texts that write it alike share one. What engines find out about
 * it stays with it ({@link WordFact}), so that common words are looked up once and not in each
 * text. Safe for use by many threads: seen from outside it never changes.
 */
public final class Word {

  /** What one thread has found, another sees whole or not at all. */
  private static final VarHandle FACTS = MethodHandles.arrayElementVarHandle(Object[].class);

  private static final Object[] NONE = {};

  private final String written;
  private final String whole;
  private final String lower;
  private final int hash;

  /** By kind; null until somebody asks. None are kept of a word that only one text has yet. */
  private Object[] facts = NONE;

  /**
   * @param written as it stands in a text
   * @param whole as it reads: in one piece when the end of a line cuts it
   */
  public Word(String written, String whole) {
    this.written = Objects.requireNonNull(written);
    this.whole = Objects.requireNonNull(whole);
    this.lower = whole.toLowerCase(Locale.ROOT);
    this.hash = WordMemory.hash(written, 0, written.length());
  }

  /** The word as it stands in a text. */
  public String written() {
    return written;
  }

  /** The word as it reads. */
  public String whole() {
    return whole;
  }

  /** The word as it reads, in lower case. */
  public String lower() {
    return lower;
  }

  /** Whether it stands in a range of a text that has this hash. */
  boolean is(int other, String text, int start, int end) {
    return hash == other && written.length() == end - start && text.startsWith(written, start);
  }

  /** Another text has it, too: from now on it keeps what is found out about it. */
  void share() {
    if (facts == NONE) {
      facts = new Object[WordFact.KINDS];
    }
  }

  Object fact(int kind) {
    Object[] known = facts;
    return known == NONE ? null : FACTS.getAcquire(known, kind);
  }

  void fact(int kind, Object fact) {
    Object[] known = facts;
    if (known != NONE) {
      FACTS.setRelease(known, kind, fact);
    }
  }
}
