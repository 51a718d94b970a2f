package io.articleinsights.speaker;

import io.articleinsights.name.Terms;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;

/**
 * How much a mention puts somebody on the reader’s mind by where it stands in its sentence. A
 * subject's 80 and another mention's 50 are the weights of Lappin and Leass (1994) for subjects and
 * objects; the other numbers were set by hand, for quotes, which they do not speak of.
 */
final class Prominence {

  static final double MENTIONED = 50;
  static final double SUBJECT = 80;
  static final double SPEAKING = 70;
  static final double IN_QUOTE = 0.2;
  static final double IN_PHRASE = 0.5;
  private static final double EMBEDDED_SUBJECT = 40;
  private static final int LATEST_SUBJECT = 6;
  private static final int LONGEST_PARENTHESIS = 8;

  private final AnnotatedText text;
  private final Terms terms;
  private final QuotedText quoted;

  Prominence(AnnotatedText text, Terms terms, QuotedText quoted) {
    this.text = text;
    this.terms = terms;
    this.quoted = quoted;
  }

  /**
   * The weight of a mention.
   *
   * @param first its first token
   * @param end the token after its last one
   * @param possessive whether {@code ’s} follows
   */
  double of(int first, int end, boolean possessive) {
    double weight = MENTIONED;
    if (isSubject(first, end)) {
      weight += isEarly(first) ? SUBJECT : EMBEDDED_SUBJECT;
      weight += isSpeaking(end) ? SPEAKING : 0;
    } else if (isSource(first)) {
      weight += SUBJECT;
    } else if (possessive || isAfterPreposition(first)) {
      weight *= IN_PHRASE;
    }
    return quoted.quoteAt(text.tokenStart(first)) >= 0 ? weight * IN_QUOTE : weight;
  }

  /** Whether a mention stands where the subject of a main clause does. */
  private boolean isEarly(int first) {
    return first - text.firstToken(text.sentenceOf(first)) < LATEST_SUBJECT;
  }

  /** {@code For | Ann Lee, | it was late, Her name was | Ann Lee}: whom the sentence is about. */
  boolean isTopic(int first, int end) {
    int start = text.firstToken(text.sentenceOf(first));
    boolean named =
        first == start + 3
            && terms.at(start + 1).lower().equals("name")
            && (text.tokenIs(first - 1, "is") || text.tokenIs(first - 1, "was"));
    return named
        || first == start + 1
            && text.tokenIs(start, "For")
            && end < text.tokenCount()
            && text.tokenIs(end, ",");
  }

  private boolean isSpeaking(int end) {
    return end < text.tokenCount() && terms.at(end).has(Trait.SPEECH);
  }

  /** {@code according to | Ann Lee} */
  private boolean isSource(int first) {
    return first > 1
        && text.tokenIs(first - 1, "to")
        && terms.at(first - 2).lower().equals("according");
  }

  private boolean isAfterPreposition(int first) {
    return first > 0 && terms.at(first - 1).has(Trait.PREPOSITION);
  }

  /** {@code said | Ann Lee}, {@code said senior party leader | Ann Lee}. */
  private boolean isInverted(int first) {
    int token = first - 1;
    if (token > 0 && terms.at(token).has(Trait.ROLE | Trait.OFFICE)) {
      token--;
      while (token > 0 && token > first - LATEST_SUBJECT && isTitle(token)) {
        token--;
      }
    }
    return token >= 0 && terms.at(token).has(Trait.SPEECH);
  }

  private boolean isTitle(int token) {
    int others = Trait.SPEECH | Trait.VERB | Trait.PREPOSITION | Trait.FUNCTION;
    return text.kind(token) == TokenKind.WORD && !terms.at(token).has(others);
  }

  /** {@code Ann Lee | (D-Ohio) | said}. */
  private int afterParenthesis(int from) {
    if (from >= text.tokenCount() || !text.tokenIs(from, "(")) {
      return from;
    }
    int last = Math.min(text.tokenCount() - 1, from + LONGEST_PARENTHESIS);
    for (int token = from; token < last; token++) {
      if (text.tokenIs(token, ")")) {
        return token + 1;
      }
    }
    return from;
  }

  private boolean isSubject(int first, int after) {
    int end = afterParenthesis(after);
    if (end < text.tokenCount()
        && text.kind(end) == TokenKind.WORD
        && terms.at(end).has(Trait.VERB)) {
      return !isAfterPreposition(first);
    }
    boolean inverted = isInverted(first);
    return inverted || first == text.firstToken(text.sentenceOf(first));
  }
}
