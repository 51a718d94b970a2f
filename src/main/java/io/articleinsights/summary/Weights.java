package io.articleinsights.summary;

/**
 * How much each part counts in the score of {@link FrontPage}. All are subtracted but the first
 * four.
 *
 * @param position of standing early
 * @param centrality of being like many other sentences
 * @param title of holding the headline's words
 * @param keyphrases of holding the article's keyphrases
 * @param length of running long
 * @param opening of leaning on a sentence that is not in the summary
 * @param quotation of being all quotation, so that who speaks is told elsewhere; of asking
 * @param redundancy of repeating what the summary says
 */
record Weights(
    double position,
    double centrality,
    double title,
    double keyphrases,
    double length,
    double opening,
    double quotation,
    double redundancy) {

  static final Weights NEWS = new Weights(1, 0.8, 0.2, 0.1, 0.4, 0.2, 0.2, 0.3);
}
