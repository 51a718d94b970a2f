package io.articleinsights.text;

import static io.articleinsights.text.GrammarTag.*;

import io.articleinsights.lexicon.Lexicon;
import io.articleinsights.lexicon.WordTable;

/**
 * The tags that the lexicon, the endings and the irregular forms give to a word of an open class.
 */
final class Morphology {

  /** Tenths of a bit for each step of a lexicon weight. */
  private static final int STEP = 10;

  private static final int NOUN = 1000;
  private static final int VERB = 100;
  private static final int ADJECTIVE = 10;

  private final Lexicon lexicon = Lexicon.instance();
  private final StringBuilder stem = new StringBuilder();

  /**
   * Adds the tags of the word in a range, whatever its case; nothing when neither the word nor a
   * form of it is known.
   */
  void addKnown(TagCandidates candidates, String text, int start, int end) {
    int profile = lexicon.profile(text, start, end);
    if (profile > 0) {
      addBase(candidates, profile);
    }
    addIrregular(candidates, text, start, end);
    if (end - start > 3) {
      addInflected(candidates, text, start, end);
    }
    candidates.lowerAll(candidates.isEmpty() ? 0 : candidates.best());
  }

  private static void addBase(TagCandidates candidates, int profile) {
    add(candidates, NN, Lexicon.noun(profile), 0);
    add(candidates, VB, Lexicon.verb(profile), 12);
    add(candidates, JJ, Lexicon.adjective(profile), 0);
    add(candidates, RB, Lexicon.adverb(profile), 0);
  }

  private static void add(TagCandidates candidates, GrammarTag tag, int weight, int less) {
    if (weight > 0) {
      candidates.add(tag, STEP * weight - less);
    }
  }

  private void addIrregular(TagCandidates candidates, String text, int start, int end) {
    int form = lexicon.verbs().find(text, start, end);
    if (form != WordTable.ABSENT) {
      String lemma = lexicon.verbs().lemma(form);
      int weight = Lexicon.verb(lexicon.profile(lemma, 0, lemma.length()));
      addVerbForm(candidates, weight, fold(text.charAt(end - 1)));
    }
    form = lexicon.nouns().find(text, start, end);
    if (form != WordTable.ABSENT) {
      String lemma = lexicon.nouns().lemma(form);
      add(candidates, NNS, Lexicon.noun(lexicon.profile(lemma, 0, lemma.length())), 10);
    }
  }

  private static void addVerbForm(TagCandidates candidates, int weight, char last) {
    switch (last) {
      case 'g' -> add(candidates, VBG, weight, 15);
      case 's' -> add(candidates, VBZ, weight, 20);
      default -> {
        add(candidates, VBD, weight, 5);
        add(candidates, VBN, weight, 10);
      }
    }
  }

  private void addInflected(TagCandidates candidates, String text, int start, int end) {
    char last = fold(text.charAt(end - 1));
    char before = fold(text.charAt(end - 2));
    if (last == 's' && before != 's') {
      add(candidates, NNS, plural(text, start, end, before == 'e', NOUN), 10);
      add(candidates, VBZ, plural(text, start, end, before == 'e', VERB), 18);
    } else if (last == 'd' && before == 'e') {
      addVerbForm(candidates, stem(text, start, end, 2, 1, VERB), 'd');
    } else if (last == 'g' && before == 'n' && fold(text.charAt(end - 3)) == 'i') {
      addVerbForm(candidates, stem(text, start, end, 3, 3, VERB), 'g');
    } else {
      addCompared(candidates, text, start, end);
    }
  }

  private void addCompared(TagCandidates candidates, String text, int start, int end) {
    char last = fold(text.charAt(end - 1));
    char before = fold(text.charAt(end - 2));
    if (last == 'r' && before == 'e') {
      add(candidates, JJ, stem(text, start, end, 2, 1, ADJECTIVE), 10);
    } else if (last == 't' && before == 's') {
      add(candidates, JJ, stem(text, start, end, 3, 2, ADJECTIVE), 5);
    }
  }

  /** The weight of a word without the ending {@code s} or {@code es}. */
  private int plural(String text, int start, int end, boolean vowel, int place) {
    int weight = weight(text, start, end - 1, place);
    if (weight > 0 || !vowel) {
      return weight;
    }
    boolean changed = fold(text.charAt(end - 3)) == 'i';
    return changed ? changed(text, start, end - 2, place) : weight(text, start, end - 2, place);
  }

  /**
   * The weight of the word that a form without its ending is: cut, with an {@code e}, with one
   * letter of a pair, or with a {@code y} for an {@code i}.
   */
  private int stem(String text, int start, int end, int cut, int other, int place) {
    int weight = weight(text, start, end - cut, place);
    if (weight == 0 && other != cut) {
      weight = weight(text, start, end - other, place);
    }
    return weight > 0 ? weight : changed(text, start, end - cut, place);
  }

  private int changed(String text, int start, int end, int place) {
    if (end - start < 2) {
      return 0;
    }
    stem.setLength(0);
    stem.append(text, start, end);
    char last = stem.charAt(stem.length() - 1);
    if (last == stem.charAt(stem.length() - 2)) {
      return weight(stem, 0, stem.length() - 1, place);
    }
    if (last == 'i') {
      stem.setCharAt(stem.length() - 1, 'y');
    } else {
      stem.append('e');
    }
    return weight(stem, 0, stem.length(), place);
  }

  /** The weight of a word as one part of speech: a digit of its profile. */
  private int weight(CharSequence text, int start, int end, int place) {
    return lexicon.profile(text, start, end) / place % 10;
  }

  /** Adds the tags that the ending of an unknown word suggests. */
  static void addGuessed(TagCandidates candidates, String text, int start, int end) {
    if (ends(text, start, end, "ly")) {
      candidates.add(RB, 0);
      candidates.add(JJ, -25);
    } else if (ends(text, start, end, "ing")) {
      candidates.add(VBG, 0);
      candidates.add(NN, -12);
      candidates.add(JJ, -20);
    } else if (ends(text, start, end, "ed")) {
      candidates.add(VBD, -3);
      candidates.add(VBN, 0);
      candidates.add(JJ, -12);
    } else if (ends(text, start, end, "s") && !ends(text, start, end, "ous", "ss", "us", "is")) {
      candidates.add(NNS, 0);
      candidates.add(VBZ, -35);
    } else {
      addGuessedBase(candidates, text, start, end);
    }
  }

  private static void addGuessedBase(TagCandidates candidates, String text, int start, int end) {
    boolean adjective =
        ends(text, start, end, "ous", "al", "ive", "ful", "less", "able", "ible", "ic", "ish")
            || ends(text, start, end, "ary", "est", "ian", "ese", "like");
    boolean verb = ends(text, start, end, "ize", "ise", "ify");
    candidates.add(NN, adjective || verb ? -20 : 0);
    candidates.add(JJ, adjective ? 0 : -25);
    candidates.add(VB, verb ? 0 : -40);
  }

  static boolean ends(String text, int start, int end, String... endings) {
    for (String ending : endings) {
      int length = ending.length();
      if (end - start > length + 1 && text.regionMatches(true, end - length, ending, 0, length)) {
        return true;
      }
    }
    return false;
  }

  private static char fold(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
  }
}
