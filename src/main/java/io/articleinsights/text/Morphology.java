package io.articleinsights.text;

import static io.articleinsights.text.GrammarTag.*;

import io.articleinsights.lexicon.Ending;
import io.articleinsights.lexicon.Lexicon;
import io.articleinsights.lexicon.WordFact;
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
  private final StringBuilder base = new StringBuilder();

  /** The tags of a word of an open class in small letters. */
  static final WordFact<TagCandidates> TAGS =
      new WordFact<>(
          WordFact.Kind.TAGS,
          TagCandidates.class,
          word -> new Morphology().of(word.written()).trimmed());

  private TagCandidates of(String word) {
    TagCandidates candidates = new TagCandidates();
    addKnown(candidates, word, 0, word.length());
    if (candidates.isEmpty()) {
      int hyphen = lastHyphen(word, 0, word.length());
      if (hyphen > 0) {
        compound(candidates, word, hyphen);
      } else {
        addGuessed(candidates, word, 0, word.length());
      }
    }
    return candidates;
  }

  /** A compound is what its last part is; a participle makes an adjective: {@code China-led}. */
  private void compound(TagCandidates candidates, String word, int hyphen) {
    int end = word.length();
    boolean measure = CharacterClass.of(word.charAt(0)) == CharacterClass.DIGIT;
    boolean participle = ends(word, hyphen - 1, end, "ed", "ing", "led", "old", "made");
    candidates.add(JJ, measure || participle ? 10 : -8);
    addKnown(candidates, word, hyphen + 1, end);
    candidates.add(JJ, -8);
    candidates.add(NN, participle || measure ? -15 : -5);
  }

  /** Where the last hyphen of a word stands; its start or before when there is none within. */
  static int lastHyphen(String text, int start, int end) {
    int hyphen = end - 2;
    while (hyphen > start && CharacterClass.of(text.charAt(hyphen)) != CharacterClass.HYPHEN) {
      hyphen--;
    }
    return hyphen;
  }

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
    Ending ending = Ending.of(text, start, end);
    switch (ending) {
      case S -> {
        add(candidates, NNS, weight(ending, text, start, end, NOUN), 10);
        add(candidates, VBZ, weight(ending, text, start, end, VERB), 18);
      }
      case ED -> addVerbForm(candidates, weight(ending, text, start, end, VERB), 'd');
      case ING -> addVerbForm(candidates, weight(ending, text, start, end, VERB), 'g');
      case ER -> add(candidates, JJ, weight(ending, text, start, end, ADJECTIVE), 10);
      case EST -> add(candidates, JJ, weight(ending, text, start, end, ADJECTIVE), 5);
      case MEN -> add(candidates, NNS, weight(ending, text, start, end, NOUN), 10);
      case NONE -> {}
    }
  }

  /** The weight, as one part of speech, of the word that a form with an ending is a form of. */
  private int weight(Ending ending, String text, int start, int end, int place) {
    for (int choice = 0; choice < Ending.BASES; choice++) {
      if (ending.base(text, start, end, choice, base)) {
        // A digit of the profile.
        int weight = lexicon.profile(base, 0, base.length()) / place % 10;
        if (weight > 0) {
          return weight;
        }
      }
    }
    return 0;
  }

  /** Adds the tags that the ending of an unknown word suggests. */
  private static void addGuessed(TagCandidates candidates, String text, int start, int end) {
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
