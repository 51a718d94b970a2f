package io.articleinsights.article.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows what furniture says: lines that stand around articles and that no reporter wrote, by the
 * table in {@code phrases.txt}.
 */
public final class StandingPhrases {

  public static final StandingPhrases ENGLISH = new StandingPhrases("phrases.txt");

  private static final int LONGEST_HEADING = 60;
  private static final int MOST_WORDS = 60;
  private static final int MOST_WORDS_BEFORE_ENDING = 30;

  /** A notice about cookies is furniture at any length of a paragraph. */
  private static final int MOST_WORDS_OF_LAW = 150;

  private final Map<String, BoilerplateKind> headings = new HashMap<>();
  private final Map<String, BoilerplateKind> lines = new HashMap<>();
  private final Map<String, BoilerplateKind> openings = new HashMap<>();
  private final Map<String, BoilerplateKind> endings = new HashMap<>();
  private int longest;

  private StandingPhrases(String resource) {
    InputStream stream =
        Objects.requireNonNull(StandingPhrases.class.getResourceAsStream(resource));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(this::put);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void put(String line) {
    String[] parts = line.split(" ", 3);
    BoilerplateKind kind = BoilerplateKind.valueOf(parts[0]);
    String phrase = Wording.of(parts[2]);
    longest = Math.max(longest, phrase.split(" ").length);
    switch (parts[1]) {
      case "heads" -> headings.put(phrase, kind);
      case "is" -> lines.put(phrase, kind);
      case "opens" -> openings.put(phrase, kind);
      case "ends" -> endings.put(phrase, kind);
      default -> throw new IllegalArgumentException(line);
    }
  }

  /** What stands under a line, when the line is a heading over furniture: "Related stories". */
  public Optional<BoilerplateKind> under(String line) {
    return line.length() > LONGEST_HEADING
        ? Optional.empty()
        : Optional.ofNullable(headings.get(Wording.of(line)));
  }

  /**
   * What a line is, when it is furniture as a whole.
   *
   * @param words its number of words
   */
  public Optional<BoilerplateKind> of(String line, int words) {
    if (words > MOST_WORDS_OF_LAW) {
      return Optional.empty();
    }
    String plain = Wording.of(line);
    return whole(plain)
        .or(() -> opening(plain))
        .or(() -> words > MOST_WORDS_BEFORE_ENDING ? Optional.empty() : ending(plain))
        .filter(kind -> words <= MOST_WORDS || kind == BoilerplateKind.LEGAL);
  }

  private Optional<BoilerplateKind> whole(String plain) {
    BoilerplateKind kind = lines.get(plain);
    return Optional.ofNullable(kind == null ? headings.get(plain) : kind);
  }

  private Optional<BoilerplateKind> opening(String plain) {
    int end = plain.indexOf(' ');
    for (int words = 1; words <= longest; words++) {
      BoilerplateKind kind = openings.get(end < 0 ? plain : plain.substring(0, end));
      if (kind != null || end < 0) {
        return Optional.ofNullable(kind);
      }
      end = plain.indexOf(' ', end + 1);
    }
    return Optional.empty();
  }

  private Optional<BoilerplateKind> ending(String plain) {
    int start = plain.lastIndexOf(' ');
    for (int words = 1; words <= longest; words++) {
      BoilerplateKind kind = endings.get(plain.substring(start + 1));
      if (kind != null || start < 0) {
        return Optional.ofNullable(kind);
      }
      start = plain.lastIndexOf(' ', start - 1);
    }
    return Optional.empty();
  }
}
