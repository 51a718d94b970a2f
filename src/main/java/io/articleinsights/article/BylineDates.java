package io.articleinsights.article;

import io.articleinsights.article.format.Wording;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.WrittenDate;
import java.util.Optional;

/**
 * The dates of a line that has nothing else: {@code Updated 3:04 PM ET, March 3, 2015}, {@code
 * Published: 12 March 2024 | Updated: 13 March 2024}.
 *
 * @param published empty when it is not told in full
 * @param modified empty when it is not told in full
 */
record BylineDates(Optional<Moment> published, Optional<Moment> modified) {

  private static final int LONGEST = 140;

  /** The dates of a line; empty when the line is anything else. */
  static Optional<BylineDates> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String line = DatelineScanner.folded(written);
    if (line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    Reading reading = new Reading();
    return reading.read(line.split(" "))
        ? Optional.of(new BylineDates(reading.published, reading.modified))
        : Optional.empty();
  }

  private static final class Reading {

    private final StringBuilder words = new StringBuilder();
    private Optional<Moment> published = Optional.empty();
    private Optional<Moment> modified = Optional.empty();
    private boolean changed;
    private boolean dated;

    boolean read(String[] line) {
      for (String word : line) {
        String label = Wording.of(word);
        boolean modifies = BylineWords.MODIFIED.contains(label);
        if (modifies || BylineWords.PUBLISHED.contains(label)) {
          if (!close()) {
            return false;
          }
          changed = modifies;
        } else {
          words.append(word).append(' ');
        }
      }
      return close() && dated;
    }

    /** Ends the date at hand; false when the words are none. */
    private boolean close() {
      String date = words.toString();
      words.setLength(0);
      if (!Wording.hasLetterOrDigit(date)) {
        return true;
      }
      Optional<WrittenDate> read = WrittenDate.of(date);
      dated |= read.filter(WrittenDate::isNamedAndNumbered).isPresent();
      Optional<Moment> moment = read.flatMap(WrittenDate::moment);
      if (changed) {
        modified = modified.or(() -> moment);
      } else {
        published = published.or(() -> moment);
      }
      return read.isPresent() || isFiller(date);
    }

    /** “Last” before “updated”, “first” before “published”. */
    private static boolean isFiller(String words) {
      String plain = Wording.of(words);
      return plain.equals("last") || plain.equals("first");
    }
  }
}
