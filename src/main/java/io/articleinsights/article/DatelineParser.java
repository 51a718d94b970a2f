package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.lexicon.Gazetteer;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the dateline at the head of a paragraph.
 *
 * <p>It reads what stands before the first dash, or before the first closing bracket, as {@code
 * place, region, date (source)} with every part optional, and takes it for a dateline only when
 * enough of it is certain: a place in capitals, or an agency or a region that is known.
 */
final class DatelineParser {

  private static final int LONGEST = 100;
  private static final String DASHES = "—–―‒−";

  private final String text;
  private final Span paragraph;

  DatelineParser(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  Optional<Dateline> parse() {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    for (int i = paragraph.start(); i < limit; i++) {
      int dash = dashLength(i, limit);
      if (dash > 0) {
        return read(i, i + dash, true);
      }
      if (text.charAt(i) == ')') {
        return closedBy(i, limit);
      }
    }
    return Optional.empty();
  }

  /** Behind a bracket a dash may follow; a known source needs none. */
  private Optional<Dateline> closedBy(int bracket, int limit) {
    int at = Blank.skip(text, bracket + 1, limit);
    int dash = at < limit ? dashLength(at, limit) : 0;
    if (dash == 0 && at < limit && text.charAt(at) == '-') {
      dash = 1;
    }
    return dash > 0 ? read(bracket + 1, at + dash, true) : read(bracket + 1, bracket + 1, false);
  }

  private int dashLength(int at, int limit) {
    char c = text.charAt(at);
    if (DASHES.indexOf(c) >= 0) {
      return 1;
    }
    if (c != '-') {
      return 0;
    }
    if (text.startsWith("--", at)) {
      return text.startsWith("---", at) ? 3 : 2;
    }
    boolean open = at > paragraph.start() && Blank.is(text.charAt(at - 1));
    return open && at + 1 < limit && Blank.is(text.charAt(at + 1)) ? 1 : 0;
  }

  private Optional<Dateline> read(int end, int endWithDash, boolean dashed) {
    String head = text.substring(paragraph.start(), end).strip();
    Optional<String> source = Optional.empty();
    int open = head.indexOf('(');
    if (open >= 0) {
      if (!head.endsWith(")")) {
        return Optional.empty();
      }
      source = Optional.of(head.substring(open + 1, head.length() - 1).strip());
      head = head.substring(0, open);
    }
    Span span = new Span(paragraph.start(), endWithDash);
    return new Head(head, source, dashed).dateline(span);
  }

  /** The parts of what may be a dateline. */
  private static final class Head {

    private final Optional<String> source;
    private final boolean dashed;
    private final List<String> places = new ArrayList<>();
    private boolean dated;

    Head(String words, Optional<String> source, boolean dashed) {
      this.source = source;
      this.dashed = dashed;
      for (String part : words.split(",")) {
        String bare = part.strip();
        if (isDate(bare)) {
          dated = true;
        } else if (!bare.isEmpty()) {
          places.add(bare);
        }
      }
    }

    Optional<Dateline> dateline(Span span) {
      if (!isCertain() || !placesLookRight()) {
        return Optional.empty();
      }
      Optional<String> place =
          places.isEmpty()
              ? Optional.empty()
              : Optional.of(PlaceName.display(String.join(", ", places)));
      return Optional.of(new Dateline(place, source, span));
    }

    private boolean isCertain() {
      if (source.isPresent()) {
        return Gazetteer.isSource(source.get())
            || dashed && looksLikeName(source.get()) && hasPlaceInCapitals();
      }
      return dashed && !places.isEmpty() && (hasPlaceInCapitals() || endsInRegion());
    }

    private boolean hasPlaceInCapitals() {
      return !places.isEmpty() && isInCapitals(places.get(0));
    }

    private boolean endsInRegion() {
      return places.size() > 1 && Gazetteer.isRegion(places.get(places.size() - 1));
    }

    private boolean placesLookRight() {
      return places.size() <= 3 && places.stream().allMatch(Head::looksLikeName);
    }

    private static boolean looksLikeName(String words) {
      String[] parts = words.split("\\s", 6);
      if (parts.length > 4 || words.isEmpty() || !Character.isUpperCase(words.codePointAt(0))) {
        return false;
      }
      return words.chars().allMatch(Head::belongsToName)
          && Character.isUpperCase(parts[parts.length - 1].codePointAt(0));
    }

    private static boolean belongsToName(int c) {
      return Character.isLetter(c)
          || c == ' '
          || c == '.'
          || c == '-'
          || c == '\''
          || c == '’'
          || c == '/'
          || c == '&'
          || c == '\u00A0';
    }

    /** Capitals only, at least four of them, and no word that is known to be no place. */
    private static boolean isInCapitals(String words) {
      if (!words.equals(words.toUpperCase(Locale.ROOT)) && !words.startsWith("Mc")) {
        return false;
      }
      for (String word : words.split("\\s")) {
        // "NEW" is a label alone, and half of NEW YORK.
        boolean half = word.equals("NEW") && !words.equals("NEW");
        if (!half && Gazetteer.isLabel(word)) {
          return false;
        }
      }
      boolean initials = words.indexOf('.') >= 0;
      return initials || words.chars().filter(Character::isLetter).count() >= 4;
    }

    /** "March 3", "3 March 2024", "Sept. 26", "2011", "Monday". */
    private static boolean isDate(String words) {
      boolean named = false;
      boolean numbered = false;
      for (String word : words.split("\\s")) {
        if (Gazetteer.isMonth(word) || Gazetteer.isWeekday(word)) {
          named = true;
        } else if (isNumber(word)) {
          numbered = true;
        } else {
          return false;
        }
      }
      return numbered || named;
    }

    private static boolean isNumber(String word) {
      return !word.isEmpty()
          && word.length() <= 4
          && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
