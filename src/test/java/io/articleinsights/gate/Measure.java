package io.articleinsights.gate;

import io.articleinsights.quote.QuoteType;
import java.util.Locale;

/** What the gate measures. */
enum Measure {
  /** The headline, letter for letter. */
  TITLE,
  /** Paragraphs with exactly these borders. */
  PARAGRAPHS,
  /** Sentences with exactly these borders. */
  SENTENCES,
  /** Quotes of a type that share at least half of their content with one of the gold's. */
  DIRECT_FOUND,
  INDIRECT_FOUND,
  MIXED_FOUND,
  /** Found, and by the right speaker. */
  DIRECT_JOINT,
  INDIRECT_JOINT,
  MIXED_JOINT,
  /** Quotes of any type with exactly the right content. */
  BORDERS,
  /** Cues of quotes that are found. */
  CUE,
  /** Quotes right in every respect: type, borders, cue and speaker. */
  SIGNED,
  /** The same for quotes that are stated to be sure: a confidence of .95 and more. */
  SURE,
  /** The same for a confidence from .75 to .95. */
  LIKELY,
  /** Entries of the list of speakers. */
  SPEAKERS,
  /** Words, counted rightly. */
  WORD_COUNTS,
  /** Phrases, counted rightly. */
  PHRASE_COUNTS;

  static Measure found(QuoteType type) {
    return valueOf(type + "_FOUND");
  }

  static Measure joint(QuoteType type) {
    return valueOf(type + "_JOINT");
  }

  /** As the file of floors and the table call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
