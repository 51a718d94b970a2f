package io.articleinsights.text;

import io.articleinsights.lexicon.Lexicon;
import java.util.Locale;

/** A word with a hyphen at the end of a line in it: {@code govern-}, {@code ment}. */
final class CutWord {

  /** Blanks that may indent the line with the rest of the word. */
  private static final int DEEPEST = 40;

  private CutWord() {}

  private static boolean is(String token) {
    return token.indexOf('\n') > 0 || token.indexOf('\r') > 0;
  }

  /**
   * Where the rest of a word begins that a hyphen cuts at the end of a line; 0 when none does.
   * “Two- and three-year” are words of their own.
   */
  static int rest(String text, int hyphen, int limit) {
    int at = hyphen + 1;
    if (at >= limit || text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      return 0;
    }
    int last = Math.min(limit, at + DEEPEST);
    while (at < last && CharacterClass.of(text.charAt(at)) == CharacterClass.BLANK) {
      at++;
    }
    boolean small = at < last && CharacterClass.of(text.charAt(at)) == CharacterClass.LOWER;
    return small && !isJoint(text, at, limit) ? at : 0;
  }

  private static boolean isJoint(String text, int at, int limit) {
    return isWord(text, at, limit, "and")
        || isWord(text, at, limit, "or")
        || isWord(text, at, limit, "to");
  }

  private static boolean isWord(String text, int at, int limit, String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end >= limit || CharacterClass.of(text.charAt(end)) == CharacterClass.BLANK);
  }

  /** The word in one piece, if it was cut; its hyphen stays when only the parts are words. */
  static String whole(String token) {
    return is(token) ? joined(token) : token;
  }

  private static String joined(String token) {
    String[] parts = token.split("(?<=[-\u2010])\\s+", 2);
    String joined = parts[0].substring(0, parts[0].length() - 1) + parts[1];
    String hyphened = parts[0] + parts[1];
    boolean known = isKnown(joined) || !isKnown(parts[1]);
    return known ? joined : hyphened;
  }

  private static boolean isKnown(String word) {
    return Lexicon.instance().profile(word.toLowerCase(Locale.ROOT)) > 0;
  }
}
