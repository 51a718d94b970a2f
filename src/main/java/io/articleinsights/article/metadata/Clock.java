package io.articleinsights.article.metadata;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: {@code 3:04pm}, {@code 09:30}, {@code 6.30pm}. */
final class Clock {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?(am|pm|hrs|h)?");

  private Clock() {}

  static Optional<LocalTime> read(String word) {
    Matcher time = TIME.matcher(word.replace(".m.", "m"));
    if (!time.matches() || time.group(2) == null && time.group(3) == null) {
      return Optional.empty();
    }
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    String half = time.group(3) == null ? "" : time.group(3);
    return at(Integer.parseInt(time.group(1)), minute, half);
  }

  /**
   * @param half {@code am}, {@code pm} or anything else for a clock of 24 hours
   */
  static Optional<LocalTime> at(int hour, int minute, String half) {
    boolean halved = half.equals("am") || half.equals("pm");
    if (minute > 59 || halved && (hour < 1 || hour > 12) || hour > 23) {
      return Optional.empty();
    }
    int morning = halved ? hour % 12 : hour;
    return Optional.of(LocalTime.of(half.equals("pm") ? morning + 12 : morning, minute));
  }
}
