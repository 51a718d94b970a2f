package io.articleinsights.syntax;

/** What was learned from the treebanks. */
record Model(
    TagChoices choices, Scorer tags, Scorer moves, Scorer labels, RelationChoices relations) {

  /** A linear model: each class scores the sum of its weights for the features of a decision. */
  interface Scorer {

    /**
     * @param features hashed features, the first {@code count} of the array
     * @param classes bit {@code c} is set when class {@code c} may be chosen
     * @return the class with the highest score, the lowest of equals
     */
    int best(int[] features, int count, long classes);
  }
}
