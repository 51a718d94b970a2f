package io.articleinsights.keyword;

/** Whether a keyword is one word or several. */
public enum KeywordKind {
  WORD,
  PHRASE
}
