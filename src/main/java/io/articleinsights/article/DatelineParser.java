package io.articleinsights.article;

import io.articleinsights.article.DatelineScanner.Mark;
import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.WrittenDate;
import io.articleinsights.lexicon.Gazetteer;
import io.articleinsights.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the dateline at the head of a paragraph.
 *
 * <p>It reads the head as {@code place, region, date (source) —} with every part optional, and
 * takes it for a dateline only when enough of it is certain: a place in capitals before a dash, a
 * source, a region or a city that is known, a date in full.
 */
final class DatelineParser {

  private static final int MOST_PLACES = 3;

  private final String text;
  private final Span paragraph;
  private final DatelineScanner head;
  private final List<String> places;

  DatelineParser(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.head = new DatelineScanner(text, paragraph);
    this.places = head.places();
  }

  /** The dateline of the paragraph that opens a report. */
  Optional<Dateline> parse() {
    return isDateline() ? Optional.of(dateline()) : Optional.empty();
  }

  /** A dateline in the middle of a text, where capitals and a dash alone tell a heading. */
  Optional<Dateline> parseLater() {
    boolean known = hasKnownSource() || endsInRegion() || isKnownCity() && !head.dates().isEmpty();
    boolean placed = hasPlaceInCapitals() || isKnownCity() && hasKnownSource();
    return known && placed ? parse() : Optional.empty();
  }

  private Dateline dateline() {
    Optional<String> place =
        places.isEmpty()
            ? Optional.empty()
            : Optional.of(PlaceName.display(String.join(", ", places)));
    return new Dateline(place, head.source(), date(), head.span());
  }

  private Optional<LocalDate> date() {
    return WrittenDate.momentOf(String.join(" ", head.dates())).map(Moment::date);
  }

  private boolean isDateline() {
    return places.size() <= MOST_PLACES
        && places.stream().allMatch(DatelineParser::looksLikeName)
        && (head.source().isPresent() ? isCertainWithSource() : isCertainByMark());
  }

  private boolean isCertainWithSource() {
    return hasKnownSource()
        || looksLikeName(head.source().orElseThrow()) && isCertainWithUnknownSource();
  }

  /** An agency that no list knows: capitals or a date vouch for it, or its own initials. */
  private boolean isCertainWithUnknownSource() {
    boolean dated = !head.dates().isEmpty();
    boolean dashed = head.mark() == Mark.DASH;
    boolean initials = head.source().filter(DatelineParser::isInitials).isPresent();
    return dashed && (hasPlaceInCapitals() || dated)
        || dated && !places.isEmpty() && (initials || hasPlaceInCapitals());
  }

  private static boolean isInitials(String words) {
    return words.length() >= 2
        && words.length() <= 5
        && words.chars().allMatch(Character::isUpperCase);
  }

  private boolean hasKnownSource() {
    return head.source().filter(Gazetteer::isSource).isPresent();
  }

  private boolean isCertainByMark() {
    if (places.isEmpty()) {
      return false;
    }
    return switch (head.mark()) {
      case NONE -> false;
      case DASH -> hasPlaceInCapitals() || endsInRegion() || isDatedPlace();
      case BULLET -> hasPlaceInCapitals() || endsInRegion();
      case COLON -> isCertainByColon();
    };
  }

  /** “Elmton, March 3 —”, but not “Election Day, Nov. 8 —”. */
  private boolean isDatedPlace() {
    boolean day =
        WrittenDate.of(String.join(" ", head.dates()))
            .filter(WrittenDate::isNamedAndNumbered)
            .isPresent();
    return day
        && places.size() == 1
        && Stream.of(places.get(0).split(" "))
            .noneMatch(
                it -> Gazetteer.isWeekday(it) || Gazetteer.isLabel(it.toUpperCase(Locale.ROOT)));
  }

  /** A colon also stands after a speaker and after a label: only a date or a known city will do. */
  private boolean isCertainByColon() {
    boolean dated = !head.dates().isEmpty();
    return dated && (hasPlaceInCapitals() || isKnownCity())
        || isKnownCity() && opensSentence(head.span().end()) && Prose.endsSentence(text, paragraph);
  }

  private boolean opensSentence(int from) {
    int at = Blank.skip(text, from, paragraph.end());
    return at < paragraph.end() && Character.isUpperCase(text.codePointAt(at));
  }

  private boolean hasPlaceInCapitals() {
    return !places.isEmpty() && isInCapitals(places.get(0));
  }

  private boolean isKnownCity() {
    return !places.isEmpty() && Gazetteer.isCity(places.get(0));
  }

  private boolean endsInRegion() {
    return places.size() > 1 && Gazetteer.isRegion(places.get(places.size() - 1));
  }

  private static boolean looksLikeName(String words) {
    String[] parts = words.split(" ", 6);
    if (parts.length > 4 || words.isEmpty() || !Character.isUpperCase(words.codePointAt(0))) {
      return false;
    }
    return words.chars().allMatch(DatelineParser::belongsToName)
        && Character.isUpperCase(parts[parts.length - 1].codePointAt(0));
  }

  private static boolean belongsToName(int c) {
    return Character.isLetter(c) || " .-'’/&".indexOf(c) >= 0;
  }

  /** Capitals only, at least four of them, and no word that is known to be no place. */
  private static boolean isInCapitals(String words) {
    if (!words.equals(words.toUpperCase(Locale.ROOT)) && !words.startsWith("Mc")) {
      return false;
    }
    for (String word : words.split(" ")) {
      // "NEW" is a label alone, and half of NEW YORK.
      boolean half = word.equals("NEW") && !words.equals("NEW");
      if (!half && Gazetteer.isLabel(word)) {
        return false;
      }
    }
    boolean initials = words.indexOf('.') >= 0;
    return initials || words.chars().filter(Character::isLetter).count() >= 4;
  }
}
