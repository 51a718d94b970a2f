package io.articleinsights.text;

/** Part of speech of a token, after the Universal POS tags (Petrov, Das, McDonald, 2012). */
public enum PartOfSpeech {
  ADJECTIVE,
  ADPOSITION,
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  INTERJECTION,
  NOUN,
  NUMERAL,
  PARTICLE,
  PRONOUN,
  PROPER_NOUN,
  PUNCTUATION,
  SUBORDINATOR,
  SYMBOL,
  VERB,
  OTHER
}
