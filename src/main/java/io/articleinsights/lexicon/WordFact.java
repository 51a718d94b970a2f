package io.articleinsights.lexicon;

import java.util.Objects;
import java.util.function.Function;

/**
 * A kind of knowledge about words, found from the word alone and kept with it.
 *
 * @param <T> what is known; never changed once it is kept
 */
public final class WordFact<T> {

  /** Who wants to know. */
  public enum Kind {
    TAGS,
    NAMES,
    CLAUSES,
    KEYWORDS,
    STEMS
  }

  static final int KINDS = Kind.values().length;

  private final int kind;
  private final Class<T> type;
  private final Function<Word, T> look;

  public WordFact(Kind kind, Class<T> type, Function<Word, T> look) {
    this.kind = kind.ordinal();
    this.type = Objects.requireNonNull(type);
    this.look = Objects.requireNonNull(look);
  }

  /** What is known of a word, looked up when nobody did before. */
  public T of(Word word) {
    Object known = word.fact(kind);
    if (known != null) {
      return type.cast(known);
    }
    T found = look.apply(word);
    word.fact(kind, found);
    return found;
  }
}
