package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.lexicon.Gazetteer;
import io.articleinsights.text.Span;
import java.util.Optional;

/**
 * A line that names who took a picture or who helped, or a caption that ends with such a name:
 * {@code Ovens in Elmton. (AP Photo/Ann Lee)}, {@code The pier. Credit: Ann Lee}.
 */
final class CreditLine {

  private static final int MOST_WORDS_OF_CREDIT = 12;
  private static final int MOST_WORDS_OF_CAPTION = 40;
  private static final int MOST_WORDS_OF_NAMES = 6;

  private final String raw;
  private final String words;
  private final int count;

  /**
   * @param words the bare words of the line
   */
  CreditLine(String raw, String words) {
    this.raw = raw;
    this.words = words;
    this.count = Prose.words(raw, new Span(0, raw.length()));
  }

  Optional<BoilerplateKind> kind() {
    if (count > MOST_WORDS_OF_CAPTION) {
      return Optional.empty();
    }
    return isPictureCredit() || endsInBrackets() || endsAfterColon() || endsInSlash()
        ? Optional.of(BoilerplateKind.CAPTION)
        : helper();
  }

  private boolean isPictureCredit() {
    return count <= MOST_WORDS_OF_CREDIT
        && (BoilerplateWords.opens(words, BoilerplateWords.CREDIT_OPENINGS)
            || words.endsWith(" via getty images"));
  }

  /** "(h/t Ann Lee)", "Research by Ann Lee", "(PTI)". */
  private Optional<BoilerplateKind> helper() {
    if (count > MOST_WORDS_OF_CREDIT) {
      return Optional.empty();
    }
    if (raw.startsWith("(") && raw.endsWith(")") && words.startsWith("h t ")) {
      return Optional.of(BoilerplateKind.OTHER);
    }
    boolean helped =
        !Prose.endsSentence(raw) && BoilerplateWords.opens(words, BoilerplateWords.HELPER_OPENINGS)
            || isBareSource();
    return helped ? Optional.of(BoilerplateKind.BYLINE) : Optional.empty();
  }

  /** An agency in brackets after its report. */
  private boolean isBareSource() {
    return raw.startsWith("(")
        && raw.endsWith(")")
        && Gazetteer.isSource(raw.substring(1, raw.length() - 1));
  }

  /** "(AP Photo/Ann Lee)", "(Picture: Ann Lee)", "(Ann Lee/The Courier)". */
  private boolean endsInBrackets() {
    String line = raw.endsWith(").") ? raw.substring(0, raw.length() - 1) : raw;
    int open = line.lastIndexOf('(');
    if (open < 0 || !line.endsWith(")") || line.charAt(open + 1) == ' ') {
      return false;
    }
    String inside = line.substring(open + 1, line.length() - 1);
    String[] credit = Wording.of(inside).split(" ");
    return credit.length <= MOST_WORDS_OF_CREDIT && isPicture(credit)
        || open > 0 && isNamesInSlash(inside);
  }

  /** Whether one of the first two words, but not the only one, is that of a picture. */
  private static boolean isPicture(String[] credit) {
    for (int i = 0; i < Math.min(2, credit.length); i++) {
      if (credit.length > 1 && BoilerplateWords.PICTURE_CREDITS.contains(credit[i])) {
        return true;
      }
    }
    return false;
  }

  /** "The pier in May. Photograph: Ann Lee": the last colon stands after a picture's word. */
  private boolean endsAfterColon() {
    int colon = raw.lastIndexOf(':');
    if (colon <= 0 || Prose.endsSentence(raw)) {
      return false;
    }
    String before = raw.substring(0, colon);
    int start = before.lastIndexOf(' ') + 1;
    String after = raw.substring(colon + 1).strip();
    return Character.isUpperCase(before.charAt(Math.min(start, before.length() - 1)))
        && BoilerplateWords.PICTURE_CREDITS.contains(Wording.of(before.substring(start)))
        && isNames(after.replace('/', ' '));
  }

  /** "Ann Lee / The Courier", "Ann Carter at the pier. REUTERS/Ann Lee". */
  private boolean endsInSlash() {
    int slash = raw.lastIndexOf('/');
    if (slash <= 0 || raw.contains("://") || Prose.endsSentence(raw)) {
      return false;
    }
    int stop = Math.max(raw.lastIndexOf(". "), raw.lastIndexOf(".\n"));
    return isNamesInSlash(stop < 0 ? raw : raw.substring(stop + 2));
  }

  /** Names on either side of a slash, at least one of more than a word. */
  private static boolean isNamesInSlash(String written) {
    int slash = written.indexOf('/');
    if (slash <= 0 || slash == written.length() - 1) {
      return false;
    }
    String before = written.substring(0, slash).strip();
    String after = written.substring(slash + 1).replace('/', ' ').strip();
    boolean several = before.indexOf(' ') > 0 || after.indexOf(' ') > 0 || isAgency(before);
    return several && isNames(before) && isNames(after);
  }

  private static boolean isAgency(String name) {
    return Gazetteer.isSource(name);
  }

  /** A few words, each with a capital. */
  private static boolean isNames(String written) {
    String[] parts = written.split("\\s+", MOST_WORDS_OF_NAMES + 1);
    if (written.isEmpty() || parts.length > MOST_WORDS_OF_NAMES) {
      return false;
    }
    for (String part : parts) {
      if (!startsName(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsName(String part) {
    boolean letters = part.chars().allMatch(c -> Character.isLetter(c) || ".-'’&".indexOf(c) >= 0);
    boolean large =
        Character.isUpperCase(part.charAt(0))
            || part.length() > 1 && Character.isUpperCase(part.charAt(1));
    return letters && large || part.equals("of") || part.equals("the");
  }
}
