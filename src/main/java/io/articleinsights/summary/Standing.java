package io.articleinsights.summary;

/** Whether a sentence can be read by itself. */
enum Standing {
  /** It can. */
  ALONE,
  /** Only next to the sentence before: {@code But}, {@code They}, a quotation with no speaker. */
  AFTER_PREVIOUS,
  /**
   * It is no sentence, half a quotation, a question amid the text, a line of an interview, or
   * points at what follows.
   */
  NEVER
}
