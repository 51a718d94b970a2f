package io.articleinsights.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Dictionary forms of nouns and verbs: irregular forms from WordNet 3.0, regular ones by their
 * endings, checked against its words (Miller, 1995: the rules of {@code morphy}).
 */
public final class Lemmas {

  private static final Lexicon LEXICON = Lexicon.instance();
  private static final Set<Ending> PLURALS = Set.of(Ending.S, Ending.MEN);
  private static final Set<Ending> VERB_FORMS = Set.of(Ending.S, Ending.ED, Ending.ING);

  private Lemmas() {}

  /** The singular of a noun in lower case: {@code policies} gives {@code policy}. */
  public static String noun(String word) {
    String lower = plain(word);
    int form = LEXICON.nouns().find(lower, 0, lower.length());
    if (form != WordTable.ABSENT) {
      return LEXICON.nouns().lemma(form);
    }
    return isNoun(lower)
        ? lower
        : known(lower, PLURALS, Lemmas::isNoun).orElseGet(() -> Inflections.singular(lower));
  }

  /** The infinitive of a verb in lower case: {@code said} gives {@code say}. */
  public static String verb(String word) {
    String lower = plain(word);
    int form = LEXICON.verbs().find(lower, 0, lower.length());
    if (form != WordTable.ABSENT) {
      return LEXICON.verbs().lemma(form);
    }
    return isVerb(lower)
        ? lower
        : known(lower, VERB_FORMS, Lemmas::isVerb).orElseGet(() -> Inflections.infinitive(lower));
  }

  /** The first word that is known of those that a word with one of the endings may be a form of. */
  private static Optional<String> known(String word, Set<Ending> endings, Predicate<String> known) {
    Ending ending = Ending.of(word);
    if (!endings.contains(ending)) {
      return Optional.empty();
    }
    return IntStream.range(0, Ending.BASES)
        .mapToObj(choice -> ending.base(word, choice))
        .filter(known)
        .findFirst();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isNoun(String word) {
    return Lexicon.noun(LEXICON.profile(word, 0, word.length())) > 0;
  }

  private static boolean isVerb(String word) {
    return Lexicon.verb(LEXICON.profile(word, 0, word.length())) > 0;
  }
}
