package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Wording;
import io.articleinsights.lexicon.Gazetteer;
import io.articleinsights.lexicon.GivenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the line that says who wrote an article: {@code By Ann Lee and Bob Ray, Staff Reporters},
 * {@code Ann Lee | Political Editor}, {@code Staff Reporter}.
 *
 * <p>Every part of the line must be a name, an office, a paper or a place: a sentence that begins
 * with “By” has other words.
 */
final class BylineReader {

  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 20;
  private static final int MOST_WORDS_OF_NAME = 5;

  private static final Pattern JOINT = Pattern.compile("(?i)[\\s,](?:and|&|with) ");
  private static final Pattern BORDER = Pattern.compile("[|•·;/—–(),]| - ");

  private final List<String> authors = new ArrayList<>();
  private boolean office;
  private boolean paper;

  private BylineReader() {}

  /** The byline that a line is; empty when it is anything else. */
  static Optional<Byline> read(String written) {
    String line = DatelineScanner.folded(written);
    if (line.length() > LONGEST || line.split(" ", MOST_WORDS + 1).length > MOST_WORDS) {
      return Optional.empty();
    }
    if (BylineWords.ANONYMOUS.contains(Wording.of(line))) {
      return Optional.of(new Byline(List.of(), ""));
    }
    int names = openerEnd(line);
    int dates = datesStart(line, names);
    BylineReader reader = new BylineReader();
    boolean holds =
        reader.readParts(line.substring(names, dates), names > 0, dates < line.length());
    return holds
        ? Optional.of(new Byline(reader.authors, line.substring(dates)))
        : Optional.empty();
  }

  /** Names of people and nothing else, each with a given name that is known. */
  static Optional<Byline> readNames(String written) {
    String line = DatelineScanner.folded(written);
    BylineReader reader = new BylineReader();
    boolean holds =
        line.length() <= LONGEST
            && line.split(" ").length <= MOST_WORDS_OF_NAME
            && reader.readParts(line, true, false)
            && !reader.office
            && !reader.paper
            && reader.authors.stream().allMatch(name -> name.contains(" ") && isGivenName(name));
    return holds ? Optional.of(new Byline(reader.authors, "")) : Optional.empty();
  }

  /** Where the names begin after “By”; 0 when the line opens with something else. */
  private static int openerEnd(String line) {
    int colon = line.indexOf(':');
    if (colon > 0 && BylineWords.LABELS.contains(small(line.substring(0, colon).strip()))) {
      return Blank.skip(line, colon + 1, line.length());
    }
    for (String opener : BylineWords.OPENERS) {
      int end = opener.length();
      if (line.startsWith(" ", end) && line.regionMatches(true, 0, opener, 0, end)) {
        return end + 1;
      }
    }
    return 0;
  }

  /** Where a date begins that ends the line; the end of the line when there is none. */
  private static int datesStart(String line, int from) {
    for (int at = line.indexOf(' ', from); at >= 0; at = line.indexOf(' ', at + 1)) {
      if (BylineDates.read(line.substring(at + 1)).isPresent()) {
        return at + 1;
      }
    }
    return line.length();
  }

  private boolean readParts(String names, boolean opened, boolean dated) {
    if (names.isEmpty() || endsSentence(names)) {
      return false;
    }
    String[] halves = JOINT.split(names);
    for (int half = 0; half < halves.length; half++) {
      String[] parts = BORDER.split(halves[half]);
      for (int i = 0; i < parts.length; i++) {
        boolean sure = i == 0 || half == 0 && halves.length > 1;
        if (!read(parts[i].strip(), sure)) {
          return false;
        }
      }
    }
    boolean somebody = !authors.isEmpty() || office || paper;
    return opened ? somebody : opensWithName(names) && office || dated && isSurelySomebody();
  }

  /**
   * “Ann Lee, Staff Writer”: without a “By” the office must follow the name as a part of its own.
   */
  private boolean opensWithName(String names) {
    return !authors.isEmpty()
        && authors.get(0).contains(" ")
        && names.startsWith(authors.get(0))
        && isOffice(
            names.substring(
                BORDER
                    .matcher(names)
                    .results()
                    .findFirst()
                    .map(MatchResult::end)
                    .orElse(names.length())));
  }

  /** Before a date: an agency, or a person with a given name that is known. */
  private boolean isSurelySomebody() {
    return paper || authors.stream().anyMatch(name -> name.contains(" ") && isGivenName(name));
  }

  private static boolean endsSentence(String names) {
    char last = names.charAt(names.length() - 1);
    boolean junior = names.endsWith("Jr.") || names.endsWith("Sr.");
    return ".!?\"”:".indexOf(last) >= 0 && !junior;
  }

  /**
   * @param sure whether a name stands here, when the words look like one
   */
  private boolean read(String part, boolean sure) {
    if (part.isEmpty() || part.charAt(0) == '@') {
      return true;
    }
    if (isOffice(part)) {
      office = true;
      return true;
    }
    if (Gazetteer.isSource(part)) {
      paper = true;
      return true;
    }
    String name = withoutPlace(part);
    if (isName(name) && (sure || isGivenName(name)) && (authors.isEmpty() || name.contains(" "))) {
      authors.add(shown(name));
      return true;
    }
    boolean placed = !authors.isEmpty() || paper || office;
    return placed && Character.isUpperCase(part.codePointAt(0));
  }

  private static boolean isOffice(String part) {
    for (String word : part.split(" ")) {
      if (BylineWords.ROLES.contains(small(word))) {
        return true;
      }
    }
    return false;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * “Ann Lee in London”, “Ann Lee for The Courier”: what follows the name is none; but “University
   * of London” is one.
   */
  private static String withoutPlace(String part) {
    int of = part.indexOf(" of ");
    if (of > 0 && part.indexOf(' ') == of) {
      return part;
    }
    String[] words = part.split(" ");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length && !endsName(words[i]); i++) {
      name.append(' ').append(words[i]);
    }
    return name.toString();
  }

  private static boolean endsName(String word) {
    return word.indexOf('@') >= 0 || BylineWords.PLACES.contains(small(word));
  }

  private static boolean isName(String words) {
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      boolean small =
          i > 0 && (i == 1 && parts[i].equals("of") || BylineWords.PARTICLES.contains(parts[i]));
      if (!small && !Character.isUpperCase(parts[i].codePointAt(0))) {
        return false;
      }
    }
    return parts.length <= MOST_WORDS_OF_NAME && words.chars().allMatch(BylineReader::isOfName);
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c) || " .-'’".indexOf(c) >= 0;
  }

  private static boolean isGivenName(String name) {
    return GivenNames.contains(small(name.split(" ")[0]));
  }

  private static String shown(String name) {
    String first = name.split(" ")[0];
    boolean shouted = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    return shouted || name.equals(name.toUpperCase(Locale.ROOT)) ? PlaceName.display(name) : name;
  }
}
