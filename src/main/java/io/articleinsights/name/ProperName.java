package io.articleinsights.name;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.lexicon.GivenNames;
import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.Peoples;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.lexicon.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A capitalised run, taken apart; what is asked of it at every mention is worked out once. */
public final class ProperName {

  private static final int LONGEST_PERSON = 4;

  private final List<String> title;
  private final List<String> words;
  private final String suffix;
  private final String key;
  private final Gender titleGender;
  private final List<String> offices;

  private ProperName(List<String> title, List<String> words, String suffix) {
    this.title = List.copyOf(title);
    this.words = List.copyOf(words);
    this.suffix = suffix;
    this.key = keyOf(words, suffix);
    this.titleGender = genderOf(title);
    this.offices = officesOf(title);
  }

  /** Takes a run apart; full stops of abbreviations are gone from its words. */
  static ProperName parse(List<String> run) {
    int end = run.size();
    String suffix = "";
    if (end > 2 && Titles.isSuffix(run.get(end - 1))) {
      suffix = run.get(--end);
    }
    int start = nameStart(run.subList(0, end));
    return new ProperName(run.subList(0, start), run.subList(start, end), suffix);
  }

  private static int nameStart(List<String> run) {
    if (NameWords.isOrganisation(last(run))
        && !Titles.isCourtesy(run.get(0))
        && !endsInTitled(run)) {
      return 0;
    }
    if (isOfficeOf(run)) {
      return 0;
    }
    for (int i = run.size() - 1; i >= 0; i--) {
      if (Titles.isTitle(run.get(i)) && !followsGivenName(run, i)) {
        return afterTitle(run, i + 1);
      }
    }
    return afterModifiers(run);
  }

  /** {@code Office of Chief Medical Examiner}: a body that is named after who leads it. */
  private static boolean isOfficeOf(List<String> run) {
    return run.size() > 3
        && NameWords.isOrganisation(run.get(0))
        && NameWords.isPreposition(run.get(1))
        && !GivenNames.contains(run.get(run.size() - 2));
  }

  /** {@code Elm City | Mayor Don Guardian}: a given name between an office and a surname. */
  private static boolean endsInTitled(List<String> run) {
    int given = run.size() - 2;
    return given > 0
        && GivenNames.contains(run.get(given))
        && Titles.isOffice(run.get(given - 1))
        && !Titles.isTitle(run.get(given));
  }

  private static boolean followsGivenName(List<String> run, int i) {
    return i > 0
        && Titles.isAlsoName(run.get(i))
        && (GivenNames.contains(run.get(i - 1)) || run.get(i - 1).length() == 1);
  }

  /** The name after {@code Secretary of State}: what the office is of belongs to the title. */
  private static int afterTitle(List<String> run, int start) {
    if (start < run.size() && NameWords.isPreposition(run.get(start))) {
      int at = start + 1;
      while (at < run.size() && !GivenNames.contains(run.get(at))) {
        at++;
      }
      return at < run.size() ? at : afterOffice(run, start);
    }
    if (start < run.size() && RoleNouns.contains(run.get(start)) && startsPerson(run, start + 1)) {
      return start + 1;
    }
    return run.size() - start > LONGEST_PERSON ? 0 : start;
  }

  /** The last two words, but not those of {@code President of the United States of America}. */
  private static int afterOffice(List<String> run, int of) {
    int name = Math.min(run.size(), Math.max(of + 2, run.size() - 2));
    boolean place = name < run.size() && NameWords.isPreposition(run.get(name));
    return place ? run.size() : name;
  }

  /**
   * {@code Texas Republican Ted Cruz}, {@code Billionaire Donald Trump}: begins at the given name,
   * and after {@code Actress}, which no name begins with.
   */
  private static int afterModifiers(List<String> run) {
    int trade = afterTrade(run);
    if (trade > 0) {
      return trade;
    }
    boolean several = run.size() > 1 && areMembers(run.get(0));
    boolean one = run.size() > 2 && RoleNouns.isTrade(run.get(0));
    if ((several || one) && !NameWords.isThing(last(run))) {
      return 1;
    }
    if (run.size() > 2 && isDescribing(run.get(0)) && GivenNames.contains(run.get(1))) {
      return 1;
    }
    return run.size() == 3 && isMember(run.get(0)) && isPersonal(run) ? 1 : firstGivenName(run);
  }

  /** {@code FBI Special Agent Jo Bloggs}: begins at the given name after what somebody is. */
  private static int afterTrade(List<String> run) {
    for (int i = run.size() - 3; i >= Math.max(0, run.size() - 1 - LONGEST_PERSON); i--) {
      if (RoleNouns.contains(run.get(i)) && startsPerson(run, i + 1)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A given name, or a word and an initial before a surname. */
  private static boolean startsPerson(List<String> run, int at) {
    if (at + 1 >= run.size()) {
      return false;
    }
    boolean initial = at + 2 < run.size() && run.get(at + 1).length() == 1;
    return initial || GivenNames.contains(run.get(at));
  }

  /** {@code Chinese}, {@code Democrat}: of which people or party somebody is. */
  private static boolean isMember(String word) {
    return NameWords.isNation(word) || Peoples.isPartisan(word.toLowerCase(Locale.ROOT));
  }

  /** {@code Republicans | Lee and Fry}. */
  private static boolean areMembers(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") && Peoples.isPartisan(Inflections.singular(lower));
  }

  /** Whether the last two of three words may be a person’s. */
  private static boolean isPersonal(List<String> run) {
    String last = last(run);
    return !NameWords.isThing(last)
        && !NameWords.isPlacePart(last)
        && !NameWords.isGroup(last)
        && !NameWords.isOrganisation(run.get(1));
  }

  /** Where a given name stands after words for nations, places and trades only; else 0. */
  private static int firstGivenName(List<String> run) {
    for (int i = 0; i < run.size(); i++) {
      String word = run.get(i);
      if (i > 0 && i < run.size() - 1 && GivenNames.contains(word)) {
        return i;
      }
      if (!NameWords.isNation(word) && !NameWords.isPlace(word) && !RoleNouns.contains(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code Mother-of-two}: what a small letter ends is no given name. */
  private static boolean isDescribing(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** How many words of {@code Kenya Jo Bloggs} are where somebody was sent; 0 when none is. */
  int wordsOfPost() {
    if (!title.isEmpty() || words.size() < 3 || words.contains("of")) {
      return title.stream().allMatch(ProperName::isPlace) ? title.size() : 0;
    }
    int place = isPlace(firstWord()) ? 1 : 2;
    int person = words.size() - place;
    boolean state = place == 1 || isPlace(words.get(1)) || NameWords.isPlacePart(words.get(1));
    return state && person >= 2 && person <= LONGEST_PERSON ? place : 0;
  }

  public boolean isTitleOnly() {
    return words.isEmpty();
  }

  public String firstWord() {
    return words.get(0);
  }

  public String lastWord() {
    return last(words);
  }

  /** The words before the name: {@code [Chinese, President]}; may be empty. */
  public List<String> title() {
    return title;
  }

  /** The name itself without its suffix; empty when the run is nothing but a title. */
  public List<String> words() {
    return words;
  }

  /** {@code Jr}, {@code III} or an empty string. */
  public String suffix() {
    return suffix;
  }

  /** The name in lower case, the same with and without accents, hyphens and curved apostrophes. */
  public String key() {
    return key;
  }

  /** What names of the same words and suffix have in common. */
  public static String keyOf(List<String> words, String suffix) {
    String name = words.size() == 1 ? words.get(0) : String.join(" ", words);
    return NameWords.folded(suffix.isEmpty() ? name : name + " " + suffix).replace('-', ' ');
  }

  /** The gender that the title shows. */
  public Gender titleGender() {
    return titleGender;
  }

  private static Gender genderOf(List<String> title) {
    for (int i = title.size() - 1; i >= 0; i--) {
      Gender gender = Titles.gender(title.get(i));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** Whether the title is an office, not a mere courtesy or place. */
  public boolean hasOffice() {
    return title.stream().anyMatch(word -> !Titles.isCourtesy(word) && !isPlace(word));
  }

  private static boolean isPlace(String word) {
    return NameWords.isPlace(word) || NameWords.isNation(word);
  }

  /** The nouns of the title's offices, {@code senator} for {@code Sen.}. */
  public List<String> offices() {
    return offices;
  }

  private static List<String> officesOf(List<String> title) {
    List<String> nouns = new ArrayList<>();
    for (String word : title) {
      if (Titles.isOffice(word) || RoleNouns.contains(word)) {
        nouns.add(Titles.noun(word));
      }
    }
    return List.copyOf(nouns);
  }
}
