package io.articleinsights.text;

/** What a token looks like, before any question of grammar. */
public enum TokenKind {
  /** Letters, with inner apostrophes, hyphens and full stops: {@code don’t}, {@code U.S.}. */
  WORD,
  /** Digits, with separators, ordinals and units glued on: {@code 1,200.50}, {@code 18th}. */
  NUMBER,
  /** A mark that opens, closes or may do either: quotation marks of every kind. */
  QUOTATION_MARK,
  /** Any other punctuation mark, one token each, runs of dots and dashes together. */
  PUNCTUATION,
  /** An address of the web or of e-mail, an {@code @handle} or a {@code #hashtag}. */
  ADDRESS,
  /** Currency signs, arrows, emoji and whatever else is neither word nor punctuation. */
  SYMBOL
}
