package io.articleinsights.text;

import io.articleinsights.lexicon.StopWords;

/**
 * The language of a text, as far as this service can tell: it reads English, and says so when a
 * text does not look like it. The evidence is the share of function words, which make up two fifths
 * of English prose and hardly a tenth of what other languages spell the same (Grefenstette,
 * "Comparing two language identification schemes", 1995).
 */
public enum Language {
  ENGLISH("en"),
  UNDETERMINED("und");

  private static final int LONGEST_SAMPLE = 500;
  private static final int WORDS_PER_FUNCTION_WORD = 5;

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag of BCP 47. */
  public String tag() {
    return tag;
  }

  /** Judges a text by its first five hundred tokens. */
  public static Language of(AnnotatedText text) {
    int words = 0;
    int functionWords = 0;
    int sample = Math.min(LONGEST_SAMPLE, text.tokenCount());
    for (int token = 0; token < sample; token++) {
      if (text.kind(token) == TokenKind.WORD && !text.isClitic(token)) {
        words++;
        functionWords += StopWords.contains(text.tokenText(token)) ? 1 : 0;
      }
    }
    boolean english = words > 0 && functionWords * WORDS_PER_FUNCTION_WORD >= words;
    return english ? ENGLISH : UNDETERMINED;
  }
}
