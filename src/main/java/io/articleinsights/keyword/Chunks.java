package io.articleinsights.keyword;

/**
 * Finds the noun phrases and names of a text: runs of names, nouns and what may stand before them,
 * that end in a name or noun (the pattern of Justeson and Katz, "Technical terminology", 1995), and
 * two of them joined by {@code of}.
 */
final class Chunks {

  /** Takes each phrase found. */
  interface Sink {
    /**
     * A phrase from word {@code from} to before word {@code to}.
     *
     * @param loose whether only {@code of} holds it together, so that it is a phrase if it recurs
     */
    void phrase(int from, int to, boolean loose);
  }

  /** Words in the longest phrase. */
  static final int LONGEST = 7;

  private final KeywordTokens words;
  private final TermVocabulary vocabulary;

  Chunks(KeywordTokens words, TermVocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** Whether a number after a lower-case word only counts: {@code figure 5}. */
  static boolean captions(String word) {
    return WeakWords.CAPTIONS.contains(word);
  }

  /** Whether a lower-case word is a title of office or address. */
  static boolean titles(String word) {
    return WeakWords.TITLES.contains(word);
  }

  void into(Sink sink) {
    int at = 0;
    int lastFrom = -1;
    int lastTo = -1;
    while (at < words.size()) {
      int end = runEnd(at);
      if (end == at) {
        at++;
        continue;
      }
      int to = trimEnd(at, end);
      int from = trimStart(at, to);
      if (from < to) {
        emit(from, to, sink);
        if (lastTo >= 0 && to - lastFrom <= LONGEST && joins(lastTo, from, to)) {
          sink.phrase(lastFrom, to, !namesMeet(lastTo, from));
        }
        lastFrom = from;
        lastTo = to;
      }
      at = end;
    }
  }

  private void emit(int from, int to, Sink sink) {
    int name = nameBehindTitle(from, to);
    if (name > from && to - name > 1) {
      emit(name, to, sink);
      if (name - from > 1) {
        sink.phrase(from, name, false);
      }
      return;
    }
    if (name - from > 1) {
      sink.phrase(name - 1, to, false);
    }
    emitNames(from, to, sink);
    int start = Math.max(from, to - LONGEST);
    boolean caption = words.use(to - 1) == TermUse.NUMBER && vocabulary.isCaption(words.id(start));
    if (to - start > 1 && !caption) {
      sink.phrase(start, to, false);
    }
  }

  /** The names within a phrase: {@code State Department} of {@code State Department contracts}. */
  private void emitNames(int from, int to, Sink sink) {
    int first = from;
    for (int at = from; at <= to; at++) {
      if (at < to && words.use(at) == TermUse.NAME && vocabulary.keepsCapital(words.id(at))) {
        continue;
      }
      if (at - first > 1 && at - first < to - from && !vocabulary.describes(words.id(at - 1))) {
        sink.phrase(Math.max(first, at - LONGEST), at, true);
      }
      first = at + 1;
    }
  }

  /** {@code University of Oslo}, {@code Church of the Saviour}. */
  private boolean namesMeet(int lastTo, int from) {
    return words.use(lastTo - 1) == TermUse.NAME && words.use(from) == TermUse.NAME;
  }

  private boolean joins(int lastTo, int from, int to) {
    return joinsByOf(lastTo, from)
        || joinsByAnd(lastTo, from, to)
        || joinsByFor(lastTo, from)
        || joinsAct(lastTo, from, to);
  }

  /** {@code Department for Education}: the first name is a body's. */
  private boolean joinsByFor(int lastTo, int from) {
    return from == lastTo + 1
        && words.is(lastTo, "for")
        && words.joined(lastTo)
        && words.joined(from)
        && namesMeet(lastTo, from)
        && vocabulary.isBody(words.id(lastTo - 1));
  }

  /** {@code Violence Against Women Act}, {@code Justice in Policing Act}. */
  private boolean joinsAct(int lastTo, int from, int to) {
    return from == lastTo + 1
        && words.use(lastTo) == TermUse.STOP
        && words.joined(lastTo)
        && words.joined(from)
        && to - from > 1
        && namesMeet(lastTo, from)
        && words.is(to - 1, "Act");
  }

  /** {@code Food and Drug Administration}: the last word tells that all is one name. */
  private boolean joinsByAnd(int lastTo, int from, int to) {
    return from == lastTo + 1
        && words.is(lastTo, "and")
        && words.joined(lastTo)
        && words.joined(from)
        && to - from > 1
        && namesMeet(lastTo, from)
        && words.use(to - 1) == TermUse.NAME
        && vocabulary.isBody(words.id(to - 1));
  }

  private boolean joinsByOf(int lastTo, int from) {
    boolean the =
        from == lastTo + 2
            && words.is(from - 1, "the")
            && words.joined(from - 1)
            && namesMeet(lastTo, from);
    return (from == lastTo + 1 || the)
        && words.use(lastTo) == TermUse.OF
        && words.joined(lastTo)
        && words.joined(from);
  }

  /** Where the name begins that follows a title of office; {@code from} when there is none. */
  private int nameBehindTitle(int from, int to) {
    for (int at = to - 2; at >= from; at--) {
      if (words.use(at + 1) == TermUse.NAME && vocabulary.isTitle(words.id(at))) {
        return at + 1;
      }
    }
    return from;
  }

  private int runEnd(int from) {
    int at = from;
    while (at < words.size() && (at == from || words.joined(at)) && belongs(at, from)) {
      at++;
    }
    return at;
  }

  private boolean belongs(int at, int from) {
    return switch (words.use(at)) {
      case NAME, NOUN, MODIFIER -> true;
      case NUMBER -> at > from && words.use(at - 1) == TermUse.NAME || words.isPart(at);
      default -> false;
    };
  }

  private int trimEnd(int from, int end) {
    int to = end;
    int trimmed;
    do {
      trimmed = to;
      while (to > from && !heads(to - 1, from)) {
        to--;
      }
      to = Math.max(from, to - tellingWhen(from, to));
    } while (to < trimmed && to > from);
    return to;
  }

  /** How many words at the end tell when: {@code the primary Tuesday}, {@code March 11}. */
  private int tellingWhen(int from, int to) {
    if (to == from) {
      return 0;
    }
    int last = to - 1;
    boolean numbered = words.use(last) == TermUse.NUMBER && last > from;
    if (vocabulary.isMonth(words.id(numbered ? last - 1 : last))) {
      return numbered ? 2 : 1;
    }
    if (vocabulary.isSpan(words.id(last))) {
      return last > from && vocabulary.isWhich(words.id(last - 1)) ? 2 : 0;
    }
    boolean named = last > from && vocabulary.namesDay(words.id(last - 1));
    return vocabulary.isWhen(words.id(last), named) ? 1 : 0;
  }

  private boolean heads(int word, int from) {
    TermUse use = words.use(word);
    return use == TermUse.NAME
        || use == TermUse.NOUN
        || use == TermUse.NUMBER && word > from && words.use(word - 1) == TermUse.NAME;
  }

  /** {@code New Zealand}, but not {@code Mr Lee}. */
  private boolean opensName(int word, int to) {
    return words.use(word) == TermUse.NAME
        && word + 1 < to
        && words.use(word + 1) == TermUse.NAME
        && !vocabulary.isTitle(words.id(word));
  }

  private int trimStart(int start, int to) {
    int from = start;
    while (from < to
        && !words.isPart(from)
        && vocabulary.isEmpty(words.id(from))
        && !opensName(from, to)) {
      from++;
    }
    return from;
  }
}
