package io.articleinsights.summary;

/**
 * How much each part counts in the score of {@link NewsSummarizer}. The first five are added, the
 * others taken off.
 *
 * @param position for standing early
 * @param centrality for being like many other sentences
 * @param title for holding the headline's words
 * @param keyphrases for holding the article's keyphrases
 * @param demand for telling what is demanded, where that is much of what the article tells
 * @param length for running long, or for being too brief to tell much
 * @param opening for leaning on a sentence that is not in the summary
 * @param quotation for being all quotation, so that who speaks is told elsewhere, or a question
 * @param fragment for being no sentence
 * @param redundancy for repeating what the summary says
 * @param article for each sentence that the summary has of the same one of several articles
 */
record Weights(
    double position,
    double centrality,
    double title,
    double keyphrases,
    double demand,
    double length,
    double opening,
    double quotation,
    double fragment,
    double redundancy,
    double article) {

  /** Round numbers from a wide plateau; chosen on development data (see the README). */
  static final Weights NEWS = new Weights(1, 0.8, 0.2, 0.2, 0.5, 0.5, 0.3, 0.2, 1, 0.6, 0.3);
}
