package io.articleinsights.syntax;

import io.articleinsights.text.PartOfSpeech;
import java.util.Arrays;

/**
 * Tags of the Penn Treebank (Marcus, Santorini, Marcinkiewicz, 1993) as the Universal Dependencies
 * treebanks of English use them. They tell the forms of a verb apart, which a part of speech does
 * not; {@link Syntax#partOfSpeech} gives the coarser answer.
 */
public enum Tag {
  /** Not tagged: outside of the sentences that were parsed. */
  NONE("", PartOfSpeech.OTHER),
  CC("CC", PartOfSpeech.COORDINATOR),
  CD("CD", PartOfSpeech.NUMERAL),
  DT("DT", PartOfSpeech.DETERMINER),
  EX("EX", PartOfSpeech.PRONOUN),
  FW("FW", PartOfSpeech.OTHER),
  IN("IN", PartOfSpeech.ADPOSITION),
  JJ("JJ", PartOfSpeech.ADJECTIVE),
  JJR("JJR", PartOfSpeech.ADJECTIVE),
  JJS("JJS", PartOfSpeech.ADJECTIVE),
  MD("MD", PartOfSpeech.AUXILIARY),
  NN("NN", PartOfSpeech.NOUN),
  NNS("NNS", PartOfSpeech.NOUN),
  NNP("NNP", PartOfSpeech.PROPER_NOUN),
  NNPS("NNPS", PartOfSpeech.PROPER_NOUN),
  PDT("PDT", PartOfSpeech.DETERMINER),
  POS("POS", PartOfSpeech.PARTICLE),
  PRP("PRP", PartOfSpeech.PRONOUN),
  /** Possessive pronoun: {@code their}. */
  PRPS("PRP$", PartOfSpeech.PRONOUN),
  RB("RB", PartOfSpeech.ADVERB),
  RBR("RBR", PartOfSpeech.ADVERB),
  RBS("RBS", PartOfSpeech.ADVERB),
  RP("RP", PartOfSpeech.ADPOSITION),
  SYM("SYM", PartOfSpeech.SYMBOL),
  TO("TO", PartOfSpeech.PARTICLE),
  UH("UH", PartOfSpeech.INTERJECTION),
  VB("VB", PartOfSpeech.VERB),
  VBD("VBD", PartOfSpeech.VERB),
  VBG("VBG", PartOfSpeech.VERB),
  VBN("VBN", PartOfSpeech.VERB),
  VBP("VBP", PartOfSpeech.VERB),
  VBZ("VBZ", PartOfSpeech.VERB),
  WDT("WDT", PartOfSpeech.PRONOUN),
  WP("WP", PartOfSpeech.PRONOUN),
  /** Possessive relative: {@code whose}. */
  WPS("WP$", PartOfSpeech.PRONOUN),
  WRB("WRB", PartOfSpeech.ADVERB),
  /** An address, a handle. */
  ADD("ADD", PartOfSpeech.PROPER_NOUN),
  DOLLAR("$", PartOfSpeech.SYMBOL),
  COMMA(",", PartOfSpeech.PUNCTUATION),
  /** Full stop, question mark, exclamation mark. */
  STOP(".", PartOfSpeech.PUNCTUATION),
  /** Colon, semicolon, dash, dots. */
  COLON(":", PartOfSpeech.PUNCTUATION),
  OPEN("-LRB-", PartOfSpeech.PUNCTUATION),
  CLOSE("-RRB-", PartOfSpeech.PUNCTUATION),
  QUOTE("``", PartOfSpeech.PUNCTUATION);

  private static final int[] KINDS = Arrays.stream(values()).mapToInt(Tag::kind).toArray();

  private final String label;
  private final PartOfSpeech usual;

  Tag(String label, PartOfSpeech usual) {
    this.label = label;
    this.usual = usual;
  }

  /** As the treebanks write it: {@code PRP$}. */
  public String label() {
    return label;
  }

  /** The part of speech that a word with this tag mostly is. */
  PartOfSpeech usual() {
    return usual;
  }

  /** A form of a verb, auxiliaries and modal verbs included. */
  public boolean isVerbal() {
    return isFinite() || this == VB || this == VBG || this == VBN;
  }

  /** A form that can carry a subject without help: {@code said}, {@code says}, {@code will}. */
  public boolean isFinite() {
    return this == VBD || this == VBZ || this == VBP || this == MD;
  }

  /** A common or proper noun. */
  public boolean isNoun() {
    return this == NN || this == NNS || isProper();
  }

  public boolean isProper() {
    return this == NNP || this == NNPS;
  }

  public boolean isAdjective() {
    return this == JJ || this == JJR || this == JJS;
  }

  public boolean isAdverb() {
    return this == RB || this == RBR || this == RBS;
  }

  public boolean isPunctuation() {
    return ordinal() >= COMMA.ordinal();
  }

  /** Tags that do the same in a sentence, as one number each: fewer than 32. */
  static int kind(int ordinal) {
    return KINDS[ordinal];
  }

  private int kind() {
    return switch (this) {
      case NONE -> 0;
      case NN, NNS, NNP, NNPS, CD, FW, ADD, DOLLAR -> 1;
      case PRP, EX -> 2;
      case VBD, VBZ, VBP -> 3;
      case MD -> 4;
      case VB -> 5;
      case VBN -> 6;
      case VBG -> 7;
      case JJ, JJR, JJS -> 8;
      case RB, RBR, RBS -> 9;
      case IN -> 10;
      case TO -> 11;
      case DT, PDT, PRPS -> 12;
      case WDT, WP -> 13;
      case WPS -> 14;
      case WRB -> 15;
      case CC -> 16;
      case COMMA -> 17;
      case STOP -> 18;
      case COLON -> 19;
      case QUOTE -> 20;
      case OPEN -> 21;
      case CLOSE -> 22;
      case POS -> 23;
      case RP -> 24;
      case UH -> 25;
      case SYM -> 26;
    };
  }
}
