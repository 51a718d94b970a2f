package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.metadata.WrittenDate;
import io.articleinsights.lexicon.Gazetteer;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the head of a paragraph apart as datelines are written: places with commas between, a date,
 * a source in brackets or between slashes, and the mark that ends it all. After the source or after
 * a dash a date may follow, and another mark.
 */
final class DatelineScanner {

  private static final int LONGEST = 120;
  private static final int LONGEST_SOURCE = 60;
  private static final String DASHES = "—–―‒−";
  private static final String BULLETS = "•●▪■·";

  /** What ends a dateline. */
  enum Mark {
    NONE,
    DASH,
    BULLET,
    COLON
  }

  private final String text;
  private final Span paragraph;
  private final int limit;
  private final List<String> places = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();
  private Optional<String> source = Optional.empty();
  private Mark mark = Mark.NONE;
  private int end;

  DatelineScanner(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    scan();
  }

  List<String> places() {
    return places;
  }

  List<String> dates() {
    return dates;
  }

  Optional<String> source() {
    return source;
  }

  Mark mark() {
    return mark;
  }

  /** The whole head, its mark included; empty when there is none. */
  Span span() {
    return new Span(paragraph.start(), Math.max(paragraph.start(), end));
  }

  private void scan() {
    int at = head(paragraph.start());
    if (at < 0) {
      return;
    }
    if (!takeSource(at) && takeMark(at)) {
      takeSource(Blank.skip(text, end, paragraph.end()));
    }
    if (end > 0) {
      takeDate();
    }
  }

  /** Takes a source, a full stop after it, {@code /TASS/. Russia}, and the mark that follows. */
  private boolean takeSource(int at) {
    int next = at < paragraph.end() ? source(at) : -1;
    if (next < 0) {
      return false;
    }
    boolean stop = next < paragraph.end() && text.startsWith("/.", next - 1);
    end = stop ? next + 1 : next;
    takeMark(end);
    return true;
  }

  private boolean takeMark(int from) {
    int next = mark(from);
    end = Math.max(end, next);
    return next >= 0;
  }

  /** Places and dates up to a source or a mark; −1 when neither comes. */
  private int head(int from) {
    for (int at = from; at < limit; at++) {
      if (opensSource(at) || markLength(at) > 0) {
        parts(from, at);
        return at;
      }
    }
    return -1;
  }

  private void parts(int from, int to) {
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || text.charAt(at) == ',') {
        part(text.substring(start, at));
        start = at + 1;
      }
    }
  }

  private void part(String written) {
    String part = folded(written);
    if (part.isEmpty()) {
      return;
    }
    if (isDay(part) || mayBeDate(part) && WrittenDate.of(part).isPresent()) {
      dates.add(part);
    } else {
      places.add(part);
    }
  }

  /** Whether the first word allows a date, which is cheap to see. */
  private static boolean mayBeDate(String part) {
    int end = part.indexOf(' ');
    String first = end < 0 ? part : part.substring(0, end);
    return Character.isDigit(part.charAt(0))
        || Gazetteer.isMonth(first)
        || Gazetteer.isWeekday(first);
  }

  /** A number that may be the day of the month in the part before. */
  private boolean isDay(String part) {
    return !dates.isEmpty() && part.length() <= 2 && part.chars().allMatch(Character::isDigit);
  }

  static String folded(String written) {
    StringBuilder words = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      boolean blank = Blank.is(written.charAt(i));
      boolean again = words.length() == 0 || words.charAt(words.length() - 1) == ' ';
      if (!blank || !again) {
        words.append(blank ? ' ' : written.charAt(i));
      }
    }
    return words.toString().strip();
  }

  private boolean opensSource(int at) {
    char c = text.charAt(at);
    boolean apart = at == paragraph.start() || Blank.is(text.charAt(at - 1));
    return c == '(' || c == '/' && apart && at + 1 < limit && isLetter(at + 1);
  }

  private boolean isLetter(int at) {
    return Character.isLetter(text.charAt(at));
  }

  /** Offset after a source in brackets or slashes; −1 when there is none. */
  private int source(int at) {
    if (!opensSource(at)) {
      return -1;
    }
    char closer = text.charAt(at) == '(' ? ')' : '/';
    int last = Math.min(paragraph.end(), at + LONGEST_SOURCE);
    for (int i = at + 1; i < last; i++) {
      boolean closes = text.charAt(i) == closer;
      if (closes && (closer == ')' || !(i + 1 < paragraph.end() && isLetter(i + 1)))) {
        source = Optional.of(folded(text.substring(at + 1, i)));
        return i + 1;
      }
    }
    return -1;
  }

  /** Offset after the mark that stands next; −1 when none does. */
  private int mark(int from) {
    int at = Blank.skip(text, from, paragraph.end());
    int length = at < paragraph.end() ? markLength(at) : 0;
    boolean hyphen = length == 0 && at > paragraph.start() && source.isPresent() && isHyphen(at);
    if (length == 0 && !hyphen) {
      return -1;
    }
    mark = markAt(at);
    return at + Math.max(1, length);
  }

  private boolean isHyphen(int at) {
    return at < paragraph.end() && text.charAt(at) == '-';
  }

  private Mark markAt(int at) {
    char c = text.charAt(at);
    return c == ':' ? Mark.COLON : BULLETS.indexOf(c) >= 0 ? Mark.BULLET : Mark.DASH;
  }

  /** Takes a date and its mark: {@code – 12 March 2024 –}, {@code (AFP), March 3 —}. */
  private void takeDate() {
    int from = text.startsWith(",", end) ? end + 1 : end;
    int last = Math.min(paragraph.end(), from + LONGEST_SOURCE);
    for (int at = from; at < last; at++) {
      int length = markLength(at);
      if (length > 0) {
        String part = folded(text.substring(from, at));
        boolean fits = mark == Mark.NONE || mark == markAt(at);
        if (fits && !part.isEmpty() && mayBeDate(part) && WrittenDate.of(part).isPresent()) {
          dates.add(part);
          mark = markAt(at);
          end = at + length;
        }
        return;
      }
    }
  }

  private int markLength(int at) {
    char c = text.charAt(at);
    if (DASHES.indexOf(c) >= 0) {
      return 1;
    }
    if (c == '-') {
      return dashLength(at);
    }
    boolean apart = at + 1 < paragraph.end() && Blank.is(text.charAt(at + 1));
    return apart && at > paragraph.start() && (c == ':' || BULLETS.indexOf(c) >= 0) ? 1 : 0;
  }

  private int dashLength(int at) {
    if (text.startsWith("--", at)) {
      return text.startsWith("---", at) ? 3 : 2;
    }
    boolean open = at > paragraph.start() && Blank.is(text.charAt(at - 1));
    return open && at + 1 < paragraph.end() && Blank.is(text.charAt(at + 1)) ? 1 : 0;
  }
}
