package io.articleinsights.text;

/** The finer tags that the tagger decides between, close to those of the Penn Treebank (1993). */
enum GrammarTag {
  START(PartOfSpeech.OTHER),
  DT(PartOfSpeech.DETERMINER),
  PRPS(PartOfSpeech.PRONOUN),
  PRP(PartOfSpeech.PRONOUN),
  JJ(PartOfSpeech.ADJECTIVE),
  NN(PartOfSpeech.NOUN),
  NNS(PartOfSpeech.NOUN),
  NNP(PartOfSpeech.PROPER_NOUN),
  CD(PartOfSpeech.NUMERAL),
  VB(PartOfSpeech.VERB),
  VBZ(PartOfSpeech.VERB),
  VBD(PartOfSpeech.VERB),
  VBN(PartOfSpeech.VERB),
  VBG(PartOfSpeech.VERB),
  MD(PartOfSpeech.AUXILIARY),
  BE(PartOfSpeech.AUXILIARY),
  HAVE(PartOfSpeech.AUXILIARY),
  DO(PartOfSpeech.AUXILIARY),
  TO(PartOfSpeech.PARTICLE),
  IN(PartOfSpeech.ADPOSITION),
  SC(PartOfSpeech.SUBORDINATOR),
  CC(PartOfSpeech.COORDINATOR),
  RB(PartOfSpeech.ADVERB),
  POS(PartOfSpeech.PARTICLE),
  WP(PartOfSpeech.PRONOUN),
  COMMA(PartOfSpeech.PUNCTUATION),
  QUOTE(PartOfSpeech.PUNCTUATION),
  MARK(PartOfSpeech.PUNCTUATION),
  UH(PartOfSpeech.INTERJECTION),
  SYM(PartOfSpeech.SYMBOL),
  OTHER(PartOfSpeech.OTHER);

  private final PartOfSpeech partOfSpeech;

  GrammarTag(PartOfSpeech partOfSpeech) {
    this.partOfSpeech = partOfSpeech;
  }

  PartOfSpeech partOfSpeech() {
    return partOfSpeech;
  }
}
