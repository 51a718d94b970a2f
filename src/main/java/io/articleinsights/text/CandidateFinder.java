package io.articleinsights.text;

import static io.articleinsights.text.GrammarTag.*;

import io.articleinsights.lexicon.Lexicon;

/** Finds the possible tags of each token from its look, its place and the lexicon. */
final class CandidateFinder {

  private final TokenBuffer tokens;
  private final String text;
  private final Morphology morphology = new Morphology();
  private final Lexicon lexicon = Lexicon.instance();
  private final TagCandidates candidates = new TagCandidates();
  private int from;
  private int to;
  private boolean titleCase;

  CandidateFinder(TokenBuffer tokens) {
    this.tokens = tokens;
    this.text = tokens.text();
  }

  /** Sets the sentence that the next tokens belong to. */
  void sentence(int from, int to) {
    this.from = from;
    this.to = to;
    this.titleCase = isTitleCase();
  }

  /** The possible tags of a token; valid until the next call. */
  TagCandidates of(int token) {
    candidates.clear();
    switch (tokens.kind(token)) {
      case QUOTATION_MARK -> candidates.add(QUOTE, 0);
      case NUMBER -> number(token);
      case ADDRESS -> candidates.add(tokens.firstChar(token) == '@' ? NNP : OTHER, 0);
      case SYMBOL -> candidates.add(tokens.firstChar(token) == '&' ? CC : SYM, 0);
      case PUNCTUATION -> mark(token);
      case WORD -> word(token, tokens.start(token), tokens.end(token));
    }
    return candidates;
  }

  private void number(int token) {
    boolean ordinal = Morphology.ends(text, tokens.start(token), tokens.end(token), "th");
    char last = tokens.lastChar(token);
    boolean other = last == 't' || last == 'd' && tokens.length(token) > 2;
    candidates.add(ordinal || other ? JJ : last == 's' ? NNS : CD, 0);
  }

  private void mark(int token) {
    char first = tokens.firstChar(token);
    boolean glued = token > from && !tokens.gapBefore(token);
    if (glued && CharacterClass.of(first) == CharacterClass.APOSTROPHE) {
      candidates.add(POS, 0);
    } else {
      candidates.add(first == ',' ? COMMA : MARK, 0);
    }
  }

  private void word(int token, int start, int end) {
    boolean capital = tokens.firstClass(token) == CharacterClass.UPPER;
    if (ClosedClass.addTo(candidates, text, start, end)) {
      if (capital && !isInitial(token) && tokens.length(token) > 1) {
        candidates.add(NNP, titleCase ? -50 : -25);
      }
      clitic(token);
    } else if (!capital) {
      candidates.addAll(open(token));
    } else if (titleCase) {
      title(token, start, end);
    } else if (isInitial(token)) {
      initial(token, start, end);
    } else {
      inside(start, end);
    }
  }

  /** {@code it’s}, {@code who’s} hold a verb; {@code China’s} rarely does. */
  private void clitic(int token) {
    boolean shortened =
        token > from
            && !tokens.gapBefore(token)
            && CharacterClass.of(tokens.firstChar(token)) == CharacterClass.APOSTROPHE;
    if (shortened
        && SentenceWords.SUBJECTS.contains(text, tokens.start(token - 1), tokens.end(token - 1))) {
      candidates.add(BE, 30);
    }
  }

  private TagCandidates open(int token) {
    return Morphology.TAGS.of(tokens.distinctWords()[tokens.wordOf(token)]);
  }

  private void title(int token, int start, int end) {
    candidates.addAll(open(token));
    candidates.add(NNP, lexicon.isName(text, start, end) ? 5 : -8);
  }

  private void initial(int token, int start, int end) {
    if (lexicon.isProperAdjective(text, start, end)) {
      inside(start, end);
      return;
    }
    morphology.addKnown(candidates, text, start, end);
    boolean known = !candidates.isEmpty();
    boolean adverb = !known && Morphology.ends(text, start, end, "ly");
    if (!known) {
      candidates.addAll(open(token));
      candidates.lowerAll(adverb ? 0 : 30);
    }
    boolean name = !known && !adverb || lexicon.isName(text, start, end);
    candidates.add(NNP, (name ? 0 : -35) + (capitalFollows(token) ? 20 : 0));
  }

  private void inside(int start, int end) {
    candidates.add(NNP, 0);
    if (lexicon.isProperAdjective(text, start, end)) {
      candidates.add(JJ, 12);
    } else if (isHyphenated(start, end)) {
      candidates.add(JJ, -5);
    }
  }

  private boolean isHyphenated(int start, int end) {
    int hyphen = Morphology.lastHyphen(text, start, end);
    return hyphen > start && CharacterClass.of(text.charAt(hyphen + 1)) == CharacterClass.LOWER;
  }

  /** Whether the next token is a capitalised word that is not one of grammar. */
  private boolean capitalFollows(int token) {
    int next = token + 1;
    return next < to
        && tokens.is(next, TokenKind.WORD)
        && tokens.firstClass(next) == CharacterClass.UPPER
        && !ClosedClass.contains(text, tokens.start(next), tokens.end(next));
  }

  /** Whether a capital shows nothing: at the start of the sentence or of a quotation in it. */
  private boolean isInitial(int token) {
    int before = token - 1;
    while (before >= from && isOpening(before)) {
      before--;
    }
    if (before < from) {
      return true;
    }
    char mark = tokens.firstChar(before);
    return before < token - 1 || mark == ':' || mark == '.' || mark == '?' || mark == '!';
  }

  private boolean isOpening(int token) {
    return tokens.is(token, TokenKind.QUOTATION_MARK)
        || CharacterClass.of(tokens.firstChar(token)) == CharacterClass.OPENER;
  }

  /** Whether every word but those of grammar has a capital, as in a headline. */
  private boolean isTitleCase() {
    int capitals = 0;
    for (int token = from; token < to; token++) {
      if (!tokens.is(token, TokenKind.WORD)) {
        continue;
      }
      byte first = tokens.firstClass(token);
      if (first == CharacterClass.UPPER) {
        capitals++;
      } else if (first == CharacterClass.LOWER && !isSmall(token)) {
        return false;
      }
    }
    return capitals > 3;
  }

  private boolean isSmall(int token) {
    return ClosedClass.contains(text, tokens.start(token), tokens.end(token));
  }
}
