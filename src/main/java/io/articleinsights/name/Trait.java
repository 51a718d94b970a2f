package io.articleinsights.name;

import io.articleinsights.lexicon.GivenNames;
import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.lexicon.Titles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the word lists say of a word, as bits, so that one look finds them all. */
public final class Trait {

  public static final int FUNCTION = 1;
  public static final int CALENDAR = 1 << 1;
  static final int PARTICLE = 1 << 2;
  static final int GROUP = 1 << 3;
  public static final int NATION = 1 << 4;
  public static final int PLACE = 1 << 5;
  public static final int SPEECH = 1 << 6;
  public static final int VERB = 1 << 7;
  public static final int PREPOSITION = 1 << 8;
  static final int TAKES_OF = 1 << 9;
  static final int TAKES_FOR = 1 << 10;
  static final int COURTESY = 1 << 11;
  public static final int OFFICE = 1 << 12;
  static final int SUFFIX = 1 << 13;
  public static final int ROLE = 1 << 14;
  static final int GIVEN_NAME = 1 << 15;

  /** Several people by what they are: {@code officials}. */
  public static final int PLURAL = 1 << 16;

  /** What people form together: {@code company}, {@code committee}. */
  public static final int BODY = 1 << 17;

  static final int TITLE = COURTESY | OFFICE;

  private static final Map<String, Integer> TRAITS = table();

  private Trait() {}

  /** The traits of a word, whatever its case. */
  static int of(String lowerCaseWord) {
    String word = lowerCaseWord.replace('’', '\'');
    int traits = TRAITS.getOrDefault(word, 0);
    traits |= NameWords.looksLikePast(word) ? VERB : 0;
    return isPluralOfRole(word) ? traits | PLURAL : traits;
  }

  private static boolean isPluralOfRole(String word) {
    String singular = Inflections.singular(word);
    return !singular.equals(word) && (TRAITS.getOrDefault(singular, 0) & ROLE) != 0;
  }

  private static Map<String, Integer> table() {
    Map<String, Integer> table = new HashMap<>(8192);
    NameWords.lists().forEach((trait, words) -> add(table, trait, words));
    add(table, COURTESY, Titles.courtesies());
    add(table, OFFICE, Titles.offices());
    add(table, SUFFIX, Titles.suffixes());
    add(table, ROLE, RoleNouns.all());
    add(table, GIVEN_NAME, GivenNames.all());
    return table;
  }

  private static void add(Map<String, Integer> table, int trait, Collection<String> words) {
    for (String word : words) {
      table.merge(word, trait, (one, other) -> one | other);
    }
  }
}
