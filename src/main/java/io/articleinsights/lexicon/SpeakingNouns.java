package io.articleinsights.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Nouns for what can say something: people, what people form together, what is written. All else,
 * <i>history, the decision, a video</i>, is only said to say so.
 */
public final class SpeakingNouns {

  private static final Set<String> NOUNS;

  /** Nouns for one person. */
  private static final Set<String> PEOPLE;

  /** Nouns that count others: what a series of articles says, the articles say. */
  private static final Set<String> HEAPS;

  static {
    PEOPLE = WordFile.read("names/people.txt").words("people");
    Set<String> nouns = new HashSet<>(PEOPLE);
    nouns.addAll(
        WordFile.read("names/speaking-nouns.txt").words("groups", "sources", "quantities"));
    nouns.addAll(WordFile.read("names/organisations.txt").words("parts", "bodies"));
    nouns.addAll(WordFile.read("names/peoples.txt").words("members", "groups"));
    nouns.addAll(RoleNouns.all());
    nouns.addAll(Titles.offices());
    NOUNS = Set.copyOf(nouns);
    HEAPS = WordFile.read("names/speaking-nouns.txt").words("heaps");
  }

  /** A noun of a smaller weight in the lexicon is as likely a name where it has a capital. */
  private static final int COMMON = 3;

  private SpeakingNouns() {}

  /** Whether a word is hardly ever a common noun, so that a capital may make a name of it. */
  public static boolean isRare(String lowerCaseWord) {
    int profile = Lexicon.instance().profile(lowerCaseWord);
    return Lexicon.noun(profile) < COMMON;
  }

  /** Whether a noun only tells that there are several of what <i>of</i> names. */
  public static boolean isHeap(String noun) {
    return HEAPS.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun stands for one person. */
  public static boolean isPerson(String lowerCaseNoun) {
    return PEOPLE.contains(lowerCaseNoun) || RoleNouns.contains(lowerCaseNoun);
  }

  /** Whether a noun, of one or of several, stands for what can speak. */
  public static boolean contains(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return speaks(lower) || speaks(Inflections.singular(lower)) || speaks(Lemmas.noun(lower));
  }

  private static boolean speaks(String word) {
    int hyphen = word.lastIndexOf('-');
    return NOUNS.contains(word)
        || word.length() > 5 && word.endsWith("ist")
        || word.endsWith("man")
        || word.endsWith("men")
        || word.endsWith("woman")
        || word.endsWith("person")
        || word.endsWith("year-old")
        || hyphen > 0 && NOUNS.contains(word.substring(hyphen + 1))
        || hyphen > 0 && word.indexOf("-of-") > 0;
  }
}
