package io.articleinsights.text;

import static io.articleinsights.text.GrammarTag.*;

/**
 * The tags that the lexicon, the endings and the irregular forms give to a word of an open class.
 */
final class Morphology {

  /** Tenths of a bit for each step of a lexicon weight. */
  private static final int STEP = 10;

  private final Lexicon lexicon = Lexicon.instance();
  private final StringBuilder stem = new StringBuilder();

  /**
   * Adds the tags of the word in a range, whatever its case; nothing when neither the word nor a
   * form of it is known.
   */
  void addKnown(Candidates candidates, String text, int start, int end) {
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

  private static void addBase(Candidates candidates, int profile) {
    add(candidates, NN, Lexicon.noun(profile), 0);
    add(candidates, VB, Lexicon.verb(profile), 12);
    add(candidates, JJ, Lexicon.adjective(profile), 0);
    add(candidates, RB, Lexicon.adverb(profile), 0);
  }

  private static void add(Candidates candidates, GrammarTag tag, int weight, int less) {
    if (weight > 0) {
      candidates.add(tag, STEP * weight - less);
    }
  }

  private void addIrregular(Candidates candidates, String text, int start, int end) {
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

  private static void addVerbForm(Candidates candidates, int weight, char last) {
    switch (last) {
      case 'g' -> add(candidates, VBG, weight, 15);
      case 's' -> add(candidates, VBZ, weight, 20);
      default -> {
        add(candidates, VBD, weight, 5);
        add(candidates, VBN, weight, 10);
      }
    }
  }

  private void addInflected(Candidates candidates, String text, int start, int end) {
    char last = fold(text.charAt(end - 1));
    char before = fold(text.charAt(end - 2));
    if (last == 's' && before != 's') {
      int profile = stemProfile(text, start, end, 1, 2, 'e');
      add(candidates, NNS, Lexicon.noun(profile), 10);
      add(candidates, VBZ, Lexicon.verb(profile), 22);
    } else if (last == 'd' && before == 'e') {
      addVerbForm(candidates, Lexicon.verb(stemProfile(text, start, end, 2, 1, 'e')), 'd');
    } else if (last == 'g' && before == 'n' && fold(text.charAt(end - 3)) == 'i') {
      addVerbForm(candidates, Lexicon.verb(stemProfile(text, start, end, 3, 3, 'e')), 'g');
    } else if (last == 'r' && before == 'e' || last == 't' && before == 's') {
      int cut = last == 'r' ? 2 : 3;
      int profile = stemProfile(text, start, end, cut, cut - 1, 'e');
      add(candidates, JJ, Lexicon.adjective(profile), last == 'r' ? 10 : 5);
    }
  }

  /**
   * The profile of the word that a form without its ending is: cut, with an {@code e}, with one
   * letter of a pair, or with a {@code y} for an {@code i}.
   */
  private int stemProfile(String text, int start, int end, int cut, int other, char vowel) {
    int profile = lexicon.profile(text, start, end - cut);
    if (profile == 0 && other != cut) {
      profile = lexicon.profile(text, start, end - other);
    }
    return profile > 0 ? profile : changedProfile(text, start, end - Math.max(cut, other), vowel);
  }

  private int changedProfile(String text, int start, int end, char vowel) {
    if (end - start < 2) {
      return 0;
    }
    stem.setLength(0);
    stem.append(text, start, end);
    char last = stem.charAt(stem.length() - 1);
    if (last == stem.charAt(stem.length() - 2)) {
      return lexicon.profile(stem, 0, stem.length() - 1);
    }
    if (last == 'i') {
      stem.setCharAt(stem.length() - 1, 'y');
    } else {
      stem.append(vowel);
    }
    return lexicon.profile(stem, 0, stem.length());
  }

  /** Adds the tags that the ending of an unknown word suggests. */
  static void addGuessed(Candidates candidates, String text, int start, int end) {
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

  private static void addGuessedBase(Candidates candidates, String text, int start, int end) {
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
