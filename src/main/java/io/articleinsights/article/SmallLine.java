package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.metadata.WrittenDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of a few words that a page prints beside a story: {@code 13:50}, {@code 5 hours ago},
 * {@code 3 min read}, {@code 12 comments}.
 */
final class SmallLine {

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 6;

  private final String raw;
  private final List<String> words;

  /**
   * @param words the bare words of the line
   */
  SmallLine(String raw, String words) {
    this.raw = raw;
    this.words = raw.length() > LONGEST ? List.of() : List.of(words.split(" "));
  }

  Optional<BoilerplateKind> kind() {
    if (words.isEmpty() || words.size() > MOST_WORDS || raw.chars().noneMatch(SmallLine::isDigit)) {
      return Optional.empty();
    }
    return isTime() || isLabelledTime() || isAgo() || isReadingTime()
        ? Optional.of(BoilerplateKind.BYLINE)
        : counted();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** A time of day and no date. */
  private boolean isTime() {
    boolean clock = raw.indexOf(':') > 0 || raw.indexOf('m') > 0;
    return isDigit(raw.charAt(0)) && clock && WrittenDate.isTime(raw);
  }

  /** "Updated at 3:15 p.m.". */
  private boolean isLabelledTime() {
    int blank = raw.indexOf(' ');
    return isLabel(words.get(0)) && blank > 0 && WrittenDate.isTime(raw.substring(blank + 1));
  }

  /** "5 hours ago", "Updated 5h ago". */
  private boolean isAgo() {
    int number = isNumber(words.get(0)) ? 0 : 1;
    return words.get(words.size() - 1).equals("ago")
        && (number == 0 || isLabel(words.get(0)))
        && words.size() > number + 1
        && isDigit(words.get(number).charAt(0));
  }

  private static boolean isLabel(String word) {
    return BylineWords.MODIFIED.contains(word) || BylineWords.PUBLISHED.contains(word);
  }

  private boolean isReadingTime() {
    return words.size() == 3
        && isNumber(words.get(0))
        && words.get(1).startsWith("min")
        && words.get(2).equals("read");
  }

  /** "12 comments", "3 shares". */
  private Optional<BoilerplateKind> counted() {
    return words.size() == 2 && isNumber(words.get(0))
        ? BoilerplateWords.COUNTED.of(words.get(1))
        : Optional.empty();
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(SmallLine::isDigit);
  }
}
