package io.articleinsights.summary;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from its first words whether a sentence leans on the one before: {@code But}, {@code He
 * also said}, {@code The former added}.
 */
final class DependentOpening {

  private static final Set<String> CONNECTIVES =
      words(
          """
          accordingly additionally also alternatively and because besides but consequently
          conversely elsewhere finally furthermore hence however indeed instead likewise meanwhile
          moreover nevertheless nonetheless nor or otherwise plus similarly so still then thereafter
          therefore though thus too yet""");

  private static final Set<String> PRONOUNS =
      words(
          """
          he he'd he'll he's her hers him his i i'd i'll i'm i've it's its me my our she she'd she'll
          she's their theirs them they they'd they'll they're they've we we'd we'll we're we've you
          you're your both neither such here there's""");

  private static final Set<String> POINTERS = words("it that that's these this those");

  private static final Set<String> TIMES =
      words(
          """
          afternoon autumn century day decade evening fall month morning night quarter season spring
          summer time week weekend winter year""");

  private static final Set<String> BEING = words("is was will would may might has seems appears");

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

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+"));
  }
}
