package io.articleinsights.speaker;

import io.articleinsights.text.AnnotatedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns noun phrases into names to show. */
final class Phrases {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that");
  private static final int LONGEST = 120;

  private Phrases() {}

  /** White space brought to single blanks, without marks at its ends. */
  static String clean(String phrase) {
    return trim(collapse(phrase));
  }

  /** White space, however wide, brought to single blanks. */
  static String collapse(String phrase) {
    return isPlain(phrase) ? phrase : collapsed(phrase);
  }

  /** Whether all white space is single blanks already: nearly always so. */
  private static boolean isPlain(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean doubled = c == ' ' && i > 0 && phrase.charAt(i - 1) == ' ';
      if (doubled || c != ' ' && (c < ' ' || c > '~') && isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String collapsed(String phrase) {
    StringBuilder clean = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (!isSpace(c)) {
        clean.append(c);
      } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  private static String trim(String phrase) {
    int start = 0;
    int end = phrase.length();
    while (start < end && isMargin(phrase.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(phrase.charAt(end - 1)) && phrase.charAt(end - 1) != '.') {
      end--;
    }
    return phrase.substring(start, end);
  }

  private static boolean isMargin(char c) {
    return !Character.isLetterOrDigit(c) && c != '@' && c != '#' && c != '$' && c != ')';
  }

  /** A description without its article and without what follows a comma. */
  static String describe(String phrase) {
    String clean = clean(phrase);
    int comma = clean.indexOf(", ");
    if (comma > 0) {
      clean = clean(clean.substring(0, comma));
    }
    int blank = clean.indexOf(' ');
    if (blank > 0
        && ARTICLES.contains(clean.substring(0, blank).toLowerCase(Locale.ROOT))
        && !clean.startsWith("of ", blank + 1)) {
      clean = clean.substring(blank + 1);
    }
    return shorten(clean);
  }

  /** Several speakers, commas and all. */
  static String together(String phrase) {
    String clean = clean(phrase);
    String all = clean.regionMatches(true, 0, "both ", 0, 5) ? clean.substring(5) : clean;
    return all.contains(", ") ? shorten(all) : describe(all);
  }

  /** With a small first letter: for words whose capital is only the sentence's. */
  static String decapitalise(String phrase) {
    boolean acronym = phrase.length() > 1 && !Character.isLowerCase(phrase.charAt(1));
    return phrase.isEmpty() || acronym && phrase.charAt(1) != ' '
        ? phrase
        : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
  }

  /**
   * {@code ANN LEE}, as transcripts write who speaks, as Ann Lee; a single word may be initials.
   */
  static String withoutShouting(String name) {
    boolean shouted = name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isLowerCase);
    if (!shouted) {
      return name;
    }
    StringBuilder quiet = new StringBuilder(name.length());
    for (String word : name.split(" ")) {
      boolean initials = word.indexOf('.') > 0 || word.length() < 3;
      quiet.append(quiet.isEmpty() ? "" : " ");
      quiet.append(initials ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return quiet.toString();
  }

  private static String shorten(String phrase) {
    if (phrase.length() <= LONGEST) {
      return phrase;
    }
    int blank = phrase.lastIndexOf(' ', LONGEST);
    int end = blank > 0 ? blank : LONGEST;
    return phrase.substring(0, Character.isHighSurrogate(phrase.charAt(end - 1)) ? end - 1 : end);
  }

  /** The token after a parenthesis, {@code (R-Texas)}, or the end when it is not closed before. */
  static int afterParenthesis(AnnotatedText text, int open, int end) {
    int token = open;
    while (token < end && !text.tokenIs(token, ")")) {
      token++;
    }
    return Math.min(end, token + 1);
  }

  /** {@code Ann Lee, Ed Fry and Bo Ash}. */
  static String listed(List<Entity> entities) {
    List<String> names =
        entities.stream()
            .map(one -> one.kind().fitsPerson() > 0 ? withoutShouting(one.name()) : one.name())
            .toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
