package io.articleinsights.name;

import io.articleinsights.lexicon.WordFact;
import java.util.Locale;

/** A word with what the word lists say of it. Immutable. */
public final class Term {

  static final WordFact<Term> FACT =
      new WordFact<>(WordFact.Kind.NAMES, Term.class, word -> of(word.written()));

  private final String text;
  private final String lower;
  private final Term bare;
  private final int traits;

  private Term(String text, String bare) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.bare = bare.length() == text.length() ? this : new Term(bare, bare);
    this.traits = Trait.of(lower);
  }

  static Term of(String token) {
    return new Term(token, token.substring(0, bareEnd(token)));
  }

  private static int bareEnd(String token) {
    int end = token.length();
    if (isPossessive(token)) {
      end -= 2;
    }
    return end > 1 && token.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private static boolean isPossessive(String token) {
    int end = token.length();
    return end > 2
        && (token.charAt(end - 2) == '\'' || token.charAt(end - 2) == '’')
        && (token.charAt(end - 1) == 's' || token.charAt(end - 1) == 'S');
  }

  /** The word as it is written. */
  String text() {
    return text;
  }

  public String lower() {
    return lower;
  }

  /** The word without a full stop or a possessive mark at its end. */
  Term bare() {
    return bare;
  }

  /** Whether {@code ’s} is a part of it. */
  boolean possessive() {
    return bare != this && isPossessive(text);
  }

  /** Whether it has one of the traits. */
  public boolean has(int anyOf) {
    return (traits & anyOf) != 0;
  }

  boolean is(String lowerCaseWord) {
    return lower.equals(lowerCaseWord);
  }
}
