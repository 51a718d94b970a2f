package io.articleinsights.lexicon;

/** What a cue takes: the shape of the content that may follow it. */
public enum CueFrame {
  /** Words in quotation marks, and the place after its content: “…,” she said. */
  DIRECT('d'),
  /** A clause without a conjunction: she said he would come. */
  CLAUSE('c'),
  /** A clause with <i>that</i>: she proved that he came. */
  THAT('t'),
  /** A hearer before the clause: she told reporters that he came. */
  HEARER('h'),
  /** An indirect question: she asked whether he came. */
  QUESTION('q'),
  /** A noun phrase that is the content: she condemned the plan. */
  OBJECT('o'),
  /** An infinitive: she vowed to come. */
  INFINITIVE('i'),
  /** Somebody and an infinitive: she urged him to come. */
  REQUEST('r'),
  /** Something and what it is called: she described the plan as a mess. */
  PREDICATE('p'),
  /** Something and, without fail, <i>as</i>: she cast the plan as a mess. */
  AS('a'),
  /** A gerund: she denied having come. */
  GERUND('g'),
  /** A clause before it, with a noun as its subject: prices rose, the report found. */
  RESULT('b'),
  /** A finite clause without a conjunction, with a noun as its subject. */
  SHOWN('s');

  private final char code;

  CueFrame(char code) {
    this.code = code;
  }

  int bit() {
    return 1 << ordinal();
  }

  /** The bits of frames written as their letters in {@code cues.txt}. */
  static int bits(String codes) {
    int bits = 0;
    for (CueFrame frame : values()) {
      if (codes.indexOf(frame.code) >= 0) {
        bits |= frame.bit();
      }
    }
    return bits;
  }
}
