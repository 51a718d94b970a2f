package io.articleinsights.quote;

/** What an article tells of a person's gender, as far as its pronouns and titles show it. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether one person can have both: unknown goes with everything. */
  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
