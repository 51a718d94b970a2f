package io.articleinsights.speaker;

/** How a mention of a speaker was resolved to the speaker. */
public enum Resolution {
  /** The mention is the fullest name itself. */
  NAME,
  /** The mention is a variant of the name: {@code Xi} for Xi Jinping. */
  ALIAS,
  /** The mention is a pronoun. */
  PRONOUN,
  /** The mention is a description: {@code the spokeswoman}. */
  DESCRIPTION
}
