package io.articleinsights.keyword;

import io.articleinsights.lexicon.Lemmas;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;

/** Tells what each word of a text can do in a noun phrase, from its tag and its neighbours. */
final class TermUses {

  private final AnnotatedText text;
  private final TermVocabulary vocabulary;

  TermUses(AnnotatedText text, TermVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** Whether a lower-case word adds nothing to the front of a phrase. */
  static boolean empty(String word) {
    return WeakWords.EMPTY.contains(word);
  }

  /** Whether a lower-case word names nothing by itself. */
  static boolean vague(String word) {
    return WeakWords.VAGUE.contains(word);
  }

  /** Whether a lower-case word can be a form of a verb that goes with any matter. */
  static boolean light(String word) {
    return WeakWords.LIGHT_VERBS.contains(Lemmas.verb(word));
  }

  /** The use of a token that has the given number in the vocabulary. */
  TermUse of(int token, int id) {
    if (text.kind(token) == TokenKind.NUMBER) {
      return TermUse.NUMBER;
    }
    if (text.tokenIs(token, "of")) {
      return TermUse.OF;
    }
    PartOfSpeech tag = text.tag(token);
    if (vocabulary.isStop(id) && !(mayBeName(tag) && looksLikeName(token, id))) {
      return TermUse.STOP;
    }
    return tag == PartOfSpeech.ADJECTIVE && opensName(token, id) ? TermUse.NAME : byTag(token, tag);
  }

  private static boolean mayBeName(PartOfSpeech tag) {
    return tag == PartOfSpeech.PROPER_NOUN || tag == PartOfSpeech.NUMERAL;
  }

  private TermUse byTag(int token, PartOfSpeech tag) {
    return switch (tag) {
      case PROPER_NOUN -> TermUse.NAME;
      case NOUN -> TermUse.NOUN;
      case ADJECTIVE -> TermUse.MODIFIER;
      case VERB -> participle(token) ? TermUse.MODIFIER : TermUse.VERB;
      case NUMERAL -> isCapitalWithin(token) ? TermUse.NAME : TermUse.STOP;
      case ADVERB, INTERJECTION -> TermUse.OTHER;
      case OTHER -> byShape(token);
      default -> TermUse.STOP;
    };
  }

  /** {@code Theresa May}, {@code the WHO}; not the first word of a sentence. */
  private boolean looksLikeName(int token, int id) {
    return vocabulary.isLoud(id) || isCapitalWithin(token);
  }

  /** {@code the Gang of Eight}. */
  private boolean isCapitalWithin(int token) {
    return token > text.firstToken(text.sentenceOf(token))
        && Character.isUpperCase(text.text().charAt(text.tokenStart(token)));
  }

  /** {@code the Second Amendment}. */
  private boolean opensName(int token, int id) {
    return vocabulary.isEmpty(id)
        && isCapitalWithin(token)
        && token + 1 < text.endToken(text.sentenceOf(token))
        && text.tag(token + 1) == PartOfSpeech.PROPER_NOUN;
  }

  /** {@code distributed systems}, {@code an emerging market}; not {@code has distributed}. */
  private boolean participle(int token) {
    boolean past = ends(token, "ed");
    if (!past && !ends(token, "ing") || token + 1 >= text.tokenCount()) {
      return false;
    }
    PartOfSpeech next = text.tag(token + 1);
    boolean beforeNoun = next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJECTIVE;
    return beforeNoun && (token == 0 || opens(text.tag(token - 1), past));
  }

  private static boolean opens(PartOfSpeech before, boolean past) {
    return switch (before) {
      case DETERMINER, ADJECTIVE, NUMERAL -> true;
      case ADPOSITION, COORDINATOR, ADVERB -> past;
      default -> false;
    };
  }

  private TermUse byShape(int token) {
    if (Character.isUpperCase(text.text().charAt(text.tokenStart(token)))) {
      return token == text.firstToken(text.sentenceOf(token)) ? TermUse.NOUN : TermUse.NAME;
    }
    if (ends(token, "ly")) {
      return TermUse.OTHER;
    }
    return ends(token, "ed") || ends(token, "ing") ? TermUse.MODIFIER : TermUse.NOUN;
  }

  private boolean ends(int token, String suffix) {
    int from = text.tokenEnd(token) - suffix.length();
    return from > text.tokenStart(token) && text.text().startsWith(suffix, from);
  }
}
