package io.articleinsights.search.index;

import io.articleinsights.keyword.KeyHash;
import io.articleinsights.lexicon.Lemmas;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Slug;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The forms that a word is kept under and looked up by, as hashes.
 *
 * <p>In running text the tag of a word tells its dictionary form. A headline, where capitals hide
 * the tags, and a query, which has none, stand for every form that the word may be of: so {@code
 * said} finds {@code say}, and {@code leaves} both {@code leaf} and {@code leave}.
 */
public final class SearchForms {

  private SearchForms() {}

  public static long[] inText(String word, PartOfSpeech tag) {
    String folded = fold(word);
    Set<String> forms = new LinkedHashSet<>();
    switch (tag) {
      case VERB, AUXILIARY -> forms.add(Lemmas.verb(folded));
      case NOUN -> forms.add(Lemmas.noun(folded));
      case PROPER_NOUN -> {
        // What looks like a name may be the plural of a noun in capitals.
        forms.add(folded);
        forms.add(Lemmas.noun(folded));
      }
      default -> forms.add(folded);
    }
    addParts(word, forms);
    return hashes(forms);
  }

  public static long[] inTitle(String word) {
    return hashes(all(word));
  }

  public static long[] inQuery(String word) {
    return hashes(all(word));
  }

  private static Set<String> all(String word) {
    String folded = fold(word);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    if (!isLoud(folded)) {
      forms.add(Lemmas.noun(folded));
      forms.add(Lemmas.verb(folded));
    }
    return forms;
  }

  /** A hyphenated word is found by each of its parts as well. */
  private static void addParts(String word, Set<String> forms) {
    if (word.indexOf('-') > 0) {
      for (String part : word.split("-")) {
        if (part.length() > 1) {
          forms.addAll(all(part));
        }
      }
    }
  }

  /**
   * Lower case, without accents, full stops and hyphens. {@code US} stays in capitals, which alone
   * tell it from {@code us}.
   */
  public static String fold(String word) {
    String bare = word.replace(".", "").replace("-", "").replace('’', '\'');
    if (bare.equals("US")) {
      return bare;
    }
    String lower = bare.toLowerCase(Locale.ROOT);
    return Slug.withoutAccents(lower);
  }

  private static boolean isLoud(String folded) {
    return Character.isUpperCase(folded.isEmpty() ? ' ' : folded.charAt(0));
  }

  private static long[] hashes(Set<String> forms) {
    return forms.stream().mapToLong(KeyHash::of).distinct().toArray();
  }
}
