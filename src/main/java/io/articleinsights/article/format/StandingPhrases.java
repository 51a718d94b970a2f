package io.articleinsights.article.format;

import io.articleinsights.lexicon.WordEntry;
import io.articleinsights.lexicon.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what boilerplate says: lines that stand around articles and that no reporter wrote, by the
 * word file {@code html/standing-phrases.txt}.
 */
public final class StandingPhrases {

  public static final StandingPhrases ENGLISH =
      new StandingPhrases(WordFile.read("html/standing-phrases.txt"));

  private static final int LONGEST_HEADING = 60;
  private static final int MOST_WORDS = 60;
  private static final int MOST_WORDS_BEFORE_ENDING = 30;

  /** A notice about cookies is boilerplate at any length of a paragraph. */
  private static final int MOST_WORDS_OF_LAW = 150;

  private final Map<String, BoilerplateKind> headings = new HashMap<>();
  private final Map<String, BoilerplateKind> lines = new HashMap<>();
  private final Map<String, BoilerplateKind> openings = new HashMap<>();
  private final Map<String, BoilerplateKind> endings = new HashMap<>();
  private int longest;

  private StandingPhrases(WordFile file) {
    for (String list : file.names()) {
      String[] heading = list.split(" ");
      Map<String, BoilerplateKind> phrases = standing(heading[1]);
      for (WordEntry entry : file.entries(list)) {
        put(phrases, entry.word(), BoilerplateKind.valueOf(heading[0]));
      }
    }
  }

  private Map<String, BoilerplateKind> standing(String how) {
    return switch (how) {
      case "heads" -> headings;
      case "is" -> lines;
      case "opens" -> openings;
      case "ends" -> endings;
      default -> throw new IllegalStateException("no way for a phrase to stand: " + how);
    };
  }

  private void put(Map<String, BoilerplateKind> phrases, String words, BoilerplateKind kind) {
    String phrase = Wording.of(words);
    longest = Math.max(longest, phrase.split(" ").length);
    phrases.put(phrase, kind);
  }

  /** What stands under a line, when the line is a heading over boilerplate: "Related stories". */
  public Optional<BoilerplateKind> under(String line) {
    return line.length() > LONGEST_HEADING
        ? Optional.empty()
        : Optional.ofNullable(headings.get(Wording.of(line)));
  }

  /**
   * What a line is, when it is boilerplate as a whole.
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
