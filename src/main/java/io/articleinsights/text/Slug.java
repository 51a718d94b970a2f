package io.articleinsights.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Turns a title or a name into the words of an address: {@code "Café “Zürich”"} into {@code
 * cafe-zurich}.
 */
public final class Slug {

  /** Long enough for a headline, short enough for an address bar. */
  public static final int LONGEST = 80;

  private Slug() {}

  /** Small Latin letters, digits and single hyphens; empty when the title has none of these. */
  public static String of(String title) {
    String folded = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < folded.length() && slug.length() <= LONGEST; i++) {
      String letters = fold(folded.charAt(i));
      if (letters.isEmpty()) {
        gap |= separates(folded, i);
        continue;
      }
      if (gap && slug.length() > 0) {
        slug.append('-');
      }
      slug.append(letters);
      gap = false;
    }
    return cut(slug.toString());
  }

  /** A text without the marks over its letters: {@code cafe} for {@code café}. */
  public static String withoutAccents(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }

  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Cuts between two words; a single endless word is cut where the room ends. */
  private static String cut(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
  }

  /** Marks over letters, apostrophes and the stops of U.S. vanish without a trace. */
  private static boolean separates(String text, int at) {
    char c = text.charAt(at);
    return Character.getType(c) != Character.NON_SPACING_MARK
        && c != '\''
        && c != '’'
        && !(c == '.' && endsInitial(text, at));
  }

  private static boolean endsInitial(String text, int end) {
    return end > 0
        && Character.isLetter(text.charAt(end - 1))
        && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
  }

  /** The letters that decomposition leaves alone, as they are spelled without their stroke. */
  private static String fold(char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return String.valueOf(c);
    }
    return withoutStroke(c);
  }

  private static String withoutStroke(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'þ' -> "th";
      case 'ı' -> "i";
      case 'ħ' -> "h";
      default -> "";
    };
  }
}
