package io.articleinsights.lexicon;

/** What an article tells of a person's gender, as far as its pronouns and titles show it. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether one person can have both: unknown goes with everything. */
  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
