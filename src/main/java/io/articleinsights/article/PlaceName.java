package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.lexicon.Gazetteer;
import java.util.Locale;

/** Turns the capitals of a dateline into the way the place is written: NEW YORK, New York. */
final class PlaceName {

  private PlaceName() {}

  static String display(String written) {
    String dateline = DatelineScanner.folded(written);
    StringBuilder name = new StringBuilder(dateline.length());
    int start = 0;
    for (int i = 0; i <= dateline.length(); i++) {
      if (i == dateline.length() || isBorder(dateline.charAt(i))) {
        name.append(word(dateline.substring(start, i), opens(name)));
        if (i < dateline.length()) {
          name.append(dateline.charAt(i));
        }
        start = i + 1;
      }
    }
    return name.toString();
  }

  private static boolean isBorder(char c) {
    return c == '-' || c == '/' || c == ',' || Blank.is(c);
  }

  /** Whether the next word opens a name, where even a small word is written large. */
  private static boolean opens(StringBuilder before) {
    String soFar = before.toString().strip();
    return soFar.isEmpty() || soFar.endsWith("/") || soFar.endsWith(",");
  }

  private static String word(String word, boolean opens) {
    if (isMcName(word)) {
      return "Mc" + capital(word.substring(2));
    }
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (!shouted || isInitials(word)) {
      return word;
    }
    return !opens && Gazetteer.isSmallWord(word) ? word.toLowerCase(Locale.ROOT) : capital(word);
  }

  private static boolean isMcName(String word) {
    return word.length() > 3
        && (word.startsWith("Mc") || word.startsWith("MC"))
        && word.substring(2).equals(word.substring(2).toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(2));
  }

  /** "U.N.", "N.H." and the like: a full stop before the last letter, or known by heart. */
  private static boolean isInitials(String word) {
    int stop = word.indexOf('.');
    return stop >= 0 && stop < word.length() - 1 || Gazetteer.isInitials(word);
  }

  private static String capital(String word) {
    int letters = Character.charCount(word.codePointAt(0));
    String rest = word.substring(letters).toLowerCase(Locale.ROOT);
    // L'AQUILA is L'Aquila, but XI'AN is Xi'an.
    if (rest.length() > 1 && (rest.charAt(0) == '\'' || rest.charAt(0) == '’')) {
      rest = rest.charAt(0) + capital(rest.substring(1));
    }
    return word.substring(0, letters).toUpperCase(Locale.ROOT) + rest;
  }
}
