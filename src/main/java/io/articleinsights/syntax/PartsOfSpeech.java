package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;

/** From tag and relation to the part of speech, as Universal Dependencies draw the borders. */
final class PartsOfSpeech {

  private PartsOfSpeech() {}

  static PartOfSpeech of(AnnotatedText text, int token, Tag tag, Relation relation) {
    return switch (tag) {
      case IN -> preposition(relation);
      case TO -> relation == Relation.CASE ? PartOfSpeech.ADPOSITION : PartOfSpeech.PARTICLE;
      case VB, VBD, VBG, VBN, VBP, VBZ -> verb(relation);
      case DT, WDT, PDT -> determiner(relation);
      case WRB -> relation == Relation.MARK ? PartOfSpeech.SUBORDINATOR : PartOfSpeech.ADVERB;
      case RB -> isNegation(text, token) ? PartOfSpeech.PARTICLE : PartOfSpeech.ADVERB;
      case NNP, NNPS ->
          relation == Relation.AMOD ? PartOfSpeech.ADJECTIVE : PartOfSpeech.PROPER_NOUN;
      case NN -> isIndefinite(text, token) ? PartOfSpeech.PRONOUN : PartOfSpeech.NOUN;
      case SYM -> relation == Relation.PUNCT ? PartOfSpeech.PUNCTUATION : PartOfSpeech.SYMBOL;
      default -> tag.usual();
    };
  }

  private static PartOfSpeech preposition(Relation relation) {
    return switch (relation) {
      case MARK -> PartOfSpeech.SUBORDINATOR;
      case ADVMOD -> PartOfSpeech.ADVERB;
      default -> PartOfSpeech.ADPOSITION;
    };
  }

  private static PartOfSpeech verb(Relation relation) {
    return relation.isAuxiliary() ? PartOfSpeech.AUXILIARY : PartOfSpeech.VERB;
  }

  private static PartOfSpeech determiner(Relation relation) {
    return switch (relation) {
      case DET, PREDET, ADVMOD, CC_PRECONJ -> PartOfSpeech.DETERMINER;
      default -> PartOfSpeech.PRONOUN;
    };
  }

  private static boolean isNegation(AnnotatedText text, int token) {
    return text.tokenIs(token, "not") || text.tokenIs(token, "n't") || text.tokenIs(token, "n’t");
  }

  /** Someone, anybody, everything, nothing. */
  private static boolean isIndefinite(AnnotatedText text, int token) {
    int start = text.tokenStart(token);
    int end = text.tokenEnd(token);
    if (end - start < 6 || end - start > 10) {
      return false;
    }
    return begins(text.text(), start, "some", "any", "every", "no")
        && (ends(text.text(), end, "one")
            || ends(text.text(), end, "body")
            || ends(text.text(), end, "thing"));
  }

  private static boolean begins(String text, int start, String... words) {
    for (String word : words) {
      if (text.regionMatches(true, start, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String text, int end, String word) {
    return text.regionMatches(true, end - word.length(), word, 0, word.length());
  }
}
