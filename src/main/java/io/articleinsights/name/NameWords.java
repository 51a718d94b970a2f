package io.articleinsights.name;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.lexicon.FunctionWords;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.text.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed classes of words that tell where a name begins, ends and what kind of thing it names. */
public final class NameWords {

  /** Never part of a name when they begin a sentence, and never its first word. */
  private static final Set<String> FUNCTION;

  private static final Set<String> MAY_BE_NAMES;
  private static final Set<String> OWNERS;

  /** After a hyphen they make a name an adjective. */
  private static final Set<String> DESCRIBING;

  private static final Set<String> PARTICLES;

  /** A name with one of them as a word, most of all as its last one, is an organisation's. */
  private static final Set<String> ORGANISATION;

  private static final Set<String> KNOWN_BY_TWO_LETTERS;

  private static final Set<String> PLACE_PARTS;

  private static final Set<String> PLACES;

  private static final Set<String> PLACE_STARTS;

  private static final Set<String> GROUPS;

  private static final Set<String> NATIONS;

  private static final Set<String> SPEECH;

  /** Finite by their form, and often after a name. */
  private static final Set<String> VERBS;

  private static final Set<String> PREPOSITIONS;

  /** A name goes on after them with {@code of}: Bank of England. */
  private static final Set<String> TAKES_OF;

  /** A name goes on after them with {@code for}: Centers for Disease Control. */
  private static final Set<String> TAKES_FOR;

  private static final Set<String> PLURALS;

  private static final Set<String> BODIES;

  private static final Set<String> FIRMS;

  /** The last words of names that an organisation’s general noun may take up. */
  private static final Map<String, Set<String>> CALLED;

  /** Things that names are given to: the Trump Train is no person of that name. */
  private static final Set<String> THINGS;

  static {
    WordFile file = WordFile.read("names/places.txt");
    PLACES = file.words("places");
    PLACE_PARTS = file.words("parts");
    PLACE_STARTS = file.words("starts");
  }

  static {
    WordFile file = WordFile.read("names/peoples.txt");
    NATIONS = file.words("nations", "creeds and parties", "parts of a country", "governments");
    GROUPS = file.words("groups");
  }

  static {
    WordFile file = WordFile.read("names/organisations.txt");
    ORGANISATION = file.words("parts");
    KNOWN_BY_TWO_LETTERS = file.words("known by two letters");
    TAKES_OF = file.words("take of");
    TAKES_FOR = file.words("take for");
    BODIES = file.words("bodies");
    FIRMS = file.words("businesses");
    CALLED = called(file);
  }

  static {
    WordFile file = WordFile.read("names/name-borders.txt");
    FUNCTION = FunctionWords.with(file.words("never first"));
    PARTICLES = file.words("particles");
    THINGS = file.words("things");
    MAY_BE_NAMES = file.words("also names");
    OWNERS = file.words("owners");
    DESCRIBING = file.words("after hyphens");
    PLURALS = file.words("plurals");
  }

  static {
    PREPOSITIONS = FunctionWords.of("prepositions");
    SPEECH = CueLexicon.ENGLISH.verbsOfSaying();
    Set<String> verbs = new HashSet<>(FunctionWords.of("finite auxiliaries"));
    verbs.addAll(WordFile.read("grammar/word-classes.txt").words("finite verbs"));
    VERBS = Set.copyOf(verbs);
  }

  private NameWords() {}

  /** Whether an organisation whose name ends with a word may be taken up by a noun. */
  public static boolean mayBeCalled(String lastWord, String noun) {
    String last = lower(lastWord);
    return last.equals(noun) || CALLED.getOrDefault(noun, Set.of()).contains(last);
  }

  /** Whether a noun stands for a business. */
  public static boolean isFirm(String noun) {
    return FIRMS.contains(noun);
  }

  /** Whether a business may have a word at the end of its name. */
  public static boolean isFirmName(String lastWord) {
    return mayBeCalled(lastWord, "company") || mayBeCalled(lastWord, "firm");
  }

  /** A name in lower case, with straight apostrophes and without accents. */
  public static String folded(String name) {
    return Slug.withoutAccents(name.replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  public static boolean isThing(String word) {
    return THINGS.contains(lower(word));
  }

  /** The words of each trait. */
  static Map<Integer, Set<String>> lists() {
    return Map.ofEntries(
        Map.entry(Trait.FUNCTION, FUNCTION),
        Map.entry(Trait.CALENDAR, Calendar.NAMES),
        Map.entry(Trait.PARTICLE, PARTICLES),
        Map.entry(Trait.GROUP, GROUPS),
        Map.entry(Trait.NATION, NATIONS),
        Map.entry(Trait.PLACE, PLACES),
        Map.entry(Trait.SPEECH | Trait.VERB, SPEECH),
        Map.entry(Trait.VERB, VERBS),
        Map.entry(Trait.PREPOSITION, PREPOSITIONS),
        Map.entry(Trait.TAKES_OF, TAKES_OF),
        Map.entry(Trait.TAKES_FOR, TAKES_FOR),
        Map.entry(Trait.PLURAL, PLURALS),
        Map.entry(Trait.BODY, BODIES));
  }

  /** {@code warned}: a guess that a word is a verb, without tags. */
  static boolean looksLikePast(String lowerCaseWord) {
    return lowerCaseWord.length() > 4 && lowerCaseWord.endsWith("ed");
  }

  public static boolean isOrganisation(String word) {
    return ORGANISATION.contains(lower(word));
  }

  /** Whether two letters are short for a body whose name of two words ends so: the AP, the UN. */
  public static boolean isKnownByTwoLetters(String lastWord) {
    return KNOWN_BY_TWO_LETTERS.contains(lower(lastWord));
  }

  public static boolean isPlacePart(String word) {
    return PLACE_PARTS.contains(lower(word));
  }

  public static boolean isPlace(String word) {
    return PLACES.contains(lower(word));
  }

  public static boolean isPlaceStart(String word) {
    return PLACE_STARTS.contains(lower(word));
  }

  public static boolean isGroup(String word) {
    return GROUPS.contains(lower(word));
  }

  /**
   * Adjectives of nations, creeds and parties, which stand before names but are not part of them.
   */
  public static boolean isNation(String word) {
    return NATIONS.contains(lower(word));
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(lower(word));
  }

  /** Words that begin no name, and yet are names as well. */
  static boolean mayBeName(String lowerCaseWord) {
    return MAY_BE_NAMES.contains(lowerCaseWord);
  }

  /** {@code people}: what stands before the apostrophe in a People’s Court. */
  static boolean isOwner(String lowerCaseWord) {
    return OWNERS.contains(lowerCaseWord);
  }

  /** {@code based}: what makes a name before its hyphen an adjective. */
  static boolean describes(String lowerCaseWord) {
    return DESCRIBING.contains(lowerCaseWord);
  }

  private static Map<String, Set<String>> called(WordFile file) {
    Map<String, Set<String>> called = new HashMap<>();
    file.values("called").forEach((noun, last) -> called.put(noun, Set.of(last.split(" "))));
    return Map.copyOf(called);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
