package io.articleinsights.keyword;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.StopWords;
import io.articleinsights.lexicon.WordFact;
import io.articleinsights.name.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be said of a word whatever the article.
 *
 * @param written the word as it is written
 * @param folded in lower case, without full stops
 * @param singular the singular of the folded word
 * @param bases what the folded word may be an {@code -ed} or {@code -ing} form of, the likeliest
 *     first
 * @param traits bits, see {@link #has}
 */
record WordFacts(String written, String folded, String singular, List<String> bases, int traits) {

  static final int STOP = 1;
  static final int VAGUE = 1 << 1;
  static final int TITLE = 1 << 2;
  static final int LOUD = 1 << 3;
  static final int EMPTY = 1 << 4;
  static final int CAPTION = 1 << 5;
  static final int LIGHT = 1 << 6;
  static final int MONTH = 1 << 7;
  static final int WHEN = 1 << 8;
  static final int WEEKDAY = 1 << 9;
  static final int WHICH = 1 << 10;
  static final int SPAN = 1 << 11;
  static final int STOCK = 1 << 12;
  static final int BODY = 1 << 13;
  static final int DESCRIBES = 1 << 14;

  /** Has no other key than itself. */
  static final int FIXED = 1 << 15;

  private static final int BASES = 3;

  static final WordFact<WordFacts> FACT =
      new WordFact<>(WordFact.Kind.KEYWORDS, WordFacts.class, word -> of(word.written()));

  static WordFacts of(String written) {
    String folded = fold(written);
    String singular = Inflections.singular(folded);
    return new WordFacts(
        written, folded, singular, bases(folded), traits(written, folded, singular));
  }

  boolean has(int anyOf) {
    return (traits & anyOf) != 0;
  }

  private static List<String> bases(String folded) {
    List<String> bases = new ArrayList<>(BASES);
    for (int choice = 0; choice < BASES; choice++) {
      Optional<String> base = Inflections.base(folded, choice);
      base.filter(found -> !StopWords.contains(found)).ifPresent(bases::add);
    }
    return List.copyOf(bases);
  }

  private static int traits(String written, String folded, String singular) {
    return (StopWords.contains(written) ? STOP : 0)
        | (isLoud(written) ? LOUD : 0)
        | (isFixed(folded) ? FIXED : 0)
        | phraseTraits(folded)
        | timeTraits(folded)
        | (isStock(folded, singular) ? STOCK : 0)
        | (NameWords.isOrganisation(folded) ? BODY : 0)
        | (NameWords.isNation(folded) ? DESCRIBES : 0);
  }

  private static int phraseTraits(String folded) {
    return (TermUses.vague(folded) ? VAGUE : 0)
        | (Chunks.titles(folded) ? TITLE : 0)
        | (TermUses.empty(folded) ? EMPTY : 0)
        | (Chunks.captions(folded) ? CAPTION : 0)
        | (TermUses.light(folded) ? LIGHT : 0);
  }

  private static int timeTraits(String folded) {
    return (Calendar.CLEAR_MONTHS.contains(folded) ? MONTH : 0)
        | (Calendar.WEEKDAYS.contains(folded) ? WEEKDAY : 0)
        | (WeakWords.WHEN.contains(folded) ? WHEN : 0)
        | (WeakWords.WHICH.contains(folded) ? WHICH : 0)
        | (WeakWords.SPANS.contains(folded) ? SPAN : 0);
  }

  private static boolean isStock(String folded, String singular) {
    return WeakWords.STOCK.contains(folded) || WeakWords.STOCK.contains(singular);
  }

  private static boolean isLoud(String written) {
    return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isFixed(String folded) {
    return folded.length() < 3
        || StopWords.contains(folded)
        || Character.isUpperCase(folded.charAt(0));
  }

  /**
   * Lower case without the full stops of an abbreviation and the hyphen after a prefix; a word that
   * only its capitals tell from a function word keeps them.
   */
  private static String fold(String word) {
    String bare = word.replace(".", "").replace("-", "");
    return isLoud(bare) && StopWords.contains(bare) ? bare : bare.toLowerCase(Locale.ROOT);
  }
}
