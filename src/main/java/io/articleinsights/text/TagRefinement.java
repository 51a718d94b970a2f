package io.articleinsights.text;

import static io.articleinsights.text.GrammarTag.*;

/** From the finer tags to parts of speech, where the neighbours decide. */
final class TagRefinement {

  private static final GrammarTag[] TAGS = GrammarTag.values();

  private final byte[] fine;

  TagRefinement(byte[] fine) {
    this.fine = fine;
  }

  /** The ordinals of the parts of speech. */
  byte[] run(int[] sentences) {
    byte[] tags = new byte[fine.length];
    for (int s = 0; s + 1 < sentences.length; s++) {
      for (int token = sentences[s]; token < sentences[s + 1]; token++) {
        tags[token] = (byte) refined(token, sentences[s], sentences[s + 1]).ordinal();
      }
    }
    return tags;
  }

  private PartOfSpeech refined(int token, int from, int to) {
    GrammarTag tag = TAGS[fine[token]];
    GrammarTag next = token + 1 < to ? TAGS[fine[token + 1]] : START;
    return switch (tag) {
      case TO -> startsInfinitive(token + 1, to) ? PartOfSpeech.PARTICLE : PartOfSpeech.ADPOSITION;
      case VBN, VBG -> participle(tag, token > from ? TAGS[fine[token - 1]] : START, next);
      default -> tag.partOfSpeech();
    };
  }

  private boolean startsInfinitive(int first, int to) {
    int token = first;
    while (token < to && TAGS[fine[token]] == RB) {
      token++;
    }
    return token < to
        && switch (TAGS[fine[token]]) {
          case VB, BE, HAVE, DO -> true;
          default -> false;
        };
  }

  /** “the elected president”: a participle between determiner and noun is an adjective. */
  private static PartOfSpeech participle(GrammarTag tag, GrammarTag before, GrammarTag next) {
    boolean noun = next == NN || next == NNS || next == JJ;
    boolean modified =
        switch (before) {
          case DT, PRPS, POS, JJ, CD -> true;
          default -> false;
        };
    return noun && modified ? PartOfSpeech.ADJECTIVE : tag.partOfSpeech();
  }
}
