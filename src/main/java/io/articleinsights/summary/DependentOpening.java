package io.articleinsights.summary;

import io.articleinsights.lexicon.WordFile;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from its first words whether a sentence leans on the one before: {@code But}, {@code He
 * also said}, {@code The former added}.
 */
final class DependentOpening {

  private static final Set<String> CONNECTIVES;

  private static final Set<String> PRONOUNS;

  private static final Set<String> POINTERS;

  private static final Set<String> TIMES;

  private static final Set<String> BEING;

  static {
    WordFile file = WordFile.read("summary/openings.txt");
    CONNECTIVES = file.words("connectives");
    PRONOUNS = file.words("pronouns");
    POINTERS = file.words("pointers");
    TIMES = file.words("times");
    BEING = file.words("being");
  }

  private static final int REACH = 8;

  private DependentOpening() {}

  /** Whether a sentence can hardly be understood without the one before. */
  static boolean lean(AnnotatedText text, int sentence) {
    int token = firstWord(text, sentence);
    int end = text.endToken(sentence);
    if (token == end) {
      return false;
    }
    String first = word(text, token);
    if (CONNECTIVES.contains(first) || PRONOUNS.contains(first)) {
      return true;
    }
    return POINTERS.contains(first)
        && !opensTime(text, token, end)
        && !(first.equals("it") && isEmptySubject(text, token, end));
  }

  private static int firstWord(AnnotatedText text, int sentence) {
    int token = text.firstToken(sentence);
    while (token < text.endToken(sentence)
        && text.kind(token) != TokenKind.WORD
        && text.kind(token) != TokenKind.NUMBER) {
      token++;
    }
    return token;
  }

  /** {@code This week}, {@code that year}: points at the calendar, not at the text. */
  private static boolean opensTime(AnnotatedText text, int token, int end) {
    return token + 1 < end && TIMES.contains(word(text, token + 1));
  }

  /** {@code It is essential to …}, {@code It was clear that …}: the subject comes later. */
  private static boolean isEmptySubject(AnnotatedText text, int token, int end) {
    if (token + 1 >= end || !BEING.contains(word(text, token + 1))) {
      return false;
    }
    for (int at = token + 2; at < Math.min(end, token + REACH); at++) {
      if (text.tokenIs(at, "to") || text.tokenIs(at, "that") || text.tokenIs(at, "who")) {
        return true;
      }
    }
    return false;
  }

  private static String word(AnnotatedText text, int token) {
    return text.tokenText(token).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
