package io.articleinsights.keyword;

/** What a word can do in a noun phrase. */
enum TermUse {
  /** Part of a proper name. */
  NAME,
  /** A common noun. */
  NOUN,
  /** May stand before a noun: an adjective, a participle. */
  MODIFIER,
  /** A verb that heads a clause. */
  VERB,
  /** A number. */
  NUMBER,
  /** The preposition {@code of}, which may join two noun phrases. */
  OF,
  /** Carries meaning but no noun phrase: an adverb. */
  OTHER,
  /** A function word. */
  STOP
}
