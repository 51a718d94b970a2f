package io.articleinsights.quote.construction;

/** What is true of all that a construction finds. */
public enum ConstructionTrait {
  /** The content is a clause, not a noun phrase or an infinitive. */
  CLAUSAL,
  /** It tells what somebody thinks or wants. */
  ATTITUDE,
  /** The cue stands after the words that it announces. */
  CUE_AFTER,
  /** The content is word for word, although no quotation marks show it. */
  VERBATIM,
  /** Its content is said to be so, although it is no clause: {@code as a mess}. */
  STATED,
  /** Its content names what is praised, blamed or spoken of: without quoted words a deed. */
  DEED,
  /** The cue has another content as well. */
  SHARED_CUE,
  /** It is as likely right with a negated cue. */
  UNDENIED,
  /** Only a colon announces it, or nothing at all. */
  UNANNOUNCED
}
