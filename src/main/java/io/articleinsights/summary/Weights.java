package io.articleinsights.summary;

/**
 * How much each part counts in the score of {@link NewsSummarizer}. The first four are added, the
 * others taken off.
 *
 * <p>They are round numbers, found by trial on CNN/DailyMail's validation articles (488) and GUM's
 * news (10). What each is worth is what ROUGE-1 of three sentences on CNN/DailyMail became without
 * it, and with half and twice of it, all others left alone; this was measured when the model could
 * choose any sentence, at .310. Since it leaves out what cannot be read by itself ({@link
 * Standing}), it is .305: references repeat the articles' own calls to the reader, and a sentence
 * that opens with {@code he} can be the best. Redundancy was then set anew, .6 before, and
 * centrality, .85 for a while.
 *
 * @param position for standing early; .289, .308, .302
 * @param centrality for being like many other sentences; .297, .303, .307
 * @param title for holding the headline's words; the measured articles have no headlines: a
 *     judgement
 * @param keyphrases for holding the article's keyphrases; twice of it: .304
 * @param protagonist for naming whom the article is about while the summary does not; a judgement:
 *     half and twice of it change nothing that can be told from chance
 * @param length for running long, or for being too brief to tell much; .300, .308, .308
 * @param opening for speaking as {@code I}, {@code we} or to {@code you}, and for leaning on a
 *     sentence that is not in the summary where nothing better is found; twice of it: .305
 * @param quotation for being all quotation, so that who speaks is told elsewhere, or a question;
 *     .308, .309, .310
 * @param fragment for being no sentence; the measured articles have no captions or headings: a
 *     judgement
 * @param redundancy for repeating what the summary says; .308, .311, .310
 * @param article for each sentence that the summary has of the same one of several articles; no
 *     library is measured: a judgement
 */
record Weights(
    double position,
    double centrality,
    double title,
    double keyphrases,
    double protagonist,
    double length,
    double opening,
    double quotation,
    double fragment,
    double redundancy,
    double article) {

  static final Weights NEWS = new Weights(1, 0.8, 0.2, 0.2, 0.2, 0.5, 0.15, 0.2, 1, 0.5, 0.3);
}
