package io.articleinsights.text;

/**
 * Gives each token its part of speech: the best path through the possible tags of a sentence
 * (Viterbi, 1967) by the scores of the lexicon and of {@link Transitions}. Adverbs and quotation
 * marks let the tag before them shine through.
 */
final class Tagger {

  /** A longer sentence is tagged in pieces, so that the tables stay small. */
  private static final int WINDOW = 256;

  private static final int WIDTH = 16;
  private static final int RB = GrammarTag.RB.ordinal();
  private static final int QUOTE = GrammarTag.QUOTE.ordinal();

  private final TokenBuffer tokens;
  private final CandidateFinder finder;
  private final byte[] fine;
  private final int[] tags = new int[WINDOW * WIDTH];
  private final int[] scores = new int[WINDOW * WIDTH];
  private final int[] backs = new int[WINDOW * WIDTH];
  private final int[] counts = new int[WINDOW];
  private int last;

  Tagger(TokenBuffer tokens) {
    this.tokens = tokens;
    this.finder = new CandidateFinder(tokens);
    this.fine = new byte[tokens.count()];
  }

  /** The ordinals of the {@link PartOfSpeech} of all tokens. */
  byte[] tags(int[] sentences) {
    for (int s = 0; s + 1 < sentences.length; s++) {
      sentence(sentences[s], sentences[s + 1]);
    }
    return new TagRefinement(tokens, fine).run(sentences);
  }

  private void sentence(int from, int to) {
    finder.sentence(from, to);
    last = GrammarTag.START.ordinal();
    for (int token = from; token < to; token += WINDOW) {
      Cancellation.check();
      window(token, Math.min(to, token + WINDOW));
    }
  }

  private void window(int from, int to) {
    for (int i = 0; i < to - from; i++) {
      TagCandidates candidates = finder.of(from + i);
      counts[i] = candidates.count();
      for (int k = 0; k < candidates.count(); k++) {
        tags[i * WIDTH + k] = candidates.tag(k);
        reach(i, k, candidates.score(k));
      }
    }
    follow(from, to);
  }

  /** Finds the best way to a candidate from those of the token before. */
  private void reach(int i, int k, int score) {
    int at = i * WIDTH + k;
    if (i == 0) {
      scores[at] = score + Transitions.score(last, tags[at]);
      return;
    }
    int best = Integer.MIN_VALUE;
    for (int before = (i - 1) * WIDTH, end = before + counts[i - 1]; before < end; before++) {
      int way = scores[before] + transition(i - 1, before, tags[at]);
      if (way > best) {
        best = way;
        backs[at] = before;
      }
    }
    scores[at] = best + score;
  }

  private int transition(int i, int before, int tag) {
    int direct = Transitions.score(tags[before], tag);
    if (tags[before] != RB && tags[before] != QUOTE) {
      return direct;
    }
    int through = i == 0 ? last : tags[backs[before]];
    return (direct + Transitions.score(through, tag)) / 2;
  }

  private void follow(int from, int to) {
    int token = to - 1;
    int at = best((token - from) * WIDTH, counts[token - from]);
    last = tags[at];
    while (token >= from) {
      fine[token] = (byte) tags[at];
      at = backs[at];
      token--;
    }
  }

  private int best(int first, int count) {
    int best = first;
    for (int at = first + 1; at < first + count; at++) {
      if (scores[at] > scores[best]) {
        best = at;
      }
    }
    return best;
  }
}
