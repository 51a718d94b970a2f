package io.articleinsights.text;

import static io.articleinsights.text.GrammarTag.*;

/** From the finer tags to parts of speech, where the neighbours decide. */
final class TagRefinement {

  private static final GrammarTag[] TAGS = GrammarTag.values();

  private static final String ACCORDING = "according";

  private final TokenBuffer tokens;
  private final byte[] fine;

  TagRefinement(TokenBuffer tokens, byte[] fine) {
    this.tokens = tokens;
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
      case TO ->
          startsInfinitive(token + 1, to) && !isAccording(token - 1, from)
              ? PartOfSpeech.PARTICLE
              : PartOfSpeech.ADPOSITION;
      case VB -> isAccording(token - 2, from) ? PartOfSpeech.NOUN : tag.partOfSpeech();
      case IN -> preposition(token, to);
      case VBN, VBG -> participle(tag, token > from ? TAGS[fine[token - 1]] : START, next);
      default -> tag.partOfSpeech();
    };
  }

  /** “according to court papers”: no verb follows. */
  private boolean isAccording(int token, int from) {
    return token >= from
        && tokens.end(token) - tokens.start(token) == ACCORDING.length()
        && tokens.text().regionMatches(true, tokens.start(token), ACCORDING, 0, ACCORDING.length());
  }

  /** “as investors feared”: a preposition with a subject and its verb after opens a clause. */
  private PartOfSpeech preposition(int token, int to) {
    boolean opener =
        SentenceWords.CLAUSE_OPENERS.contains(
            tokens.text(), tokens.start(token), tokens.end(token));
    return opener && clauseFollows(token + 1, Math.min(to, token + 12))
        ? PartOfSpeech.SUBORDINATOR
        : PartOfSpeech.ADPOSITION;
  }

  private boolean clauseFollows(int first, int limit) {
    int token = first;
    while (token < limit && isNominal(TAGS[fine[token]])) {
      token++;
    }
    return token > first
        && token < limit
        && switch (TAGS[fine[token]]) {
          case VBD, VBZ, VB, MD, BE, HAVE, DO -> true;
          default -> false;
        };
  }

  private static boolean isNominal(GrammarTag tag) {
    return switch (tag) {
      case DT, PRPS, PRP, JJ, NN, NNS, NNP, CD, POS, QUOTE -> true;
      default -> false;
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
