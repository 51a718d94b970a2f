package io.articleinsights.summary;

import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.text.AnnotatedText;

/**
 * What {@link NewsSummarizer} knows of every sentence before it chooses the first, each 0 to 1 if
 * not told otherwise.
 */
final class Features {

  /** The position counts half as much some four sentences on. */
  private static final double REACH = 6;

  private static final double BRIEF = 8;
  private static final double LONG = 20;
  private static final double TOO_LONG = 40;
  private static final double FAR_TOO_LONG = 2;
  private static final double ALL = 0.9;

  private final SentencePool pool;
  private final double[] centrality;
  private final double[] title;
  private final double[] keyphrases;
  private final double[] quotes;
  private final int[] ranks;
  private final boolean[] leans;
  private final boolean[] fragments;
  private final boolean[] cut;

  Features(SentencePool pool) {
    this.pool = pool;
    title = new double[pool.size()];
    keyphrases = new double[pool.size()];
    quotes = new double[pool.size()];
    ranks = new int[pool.size()];
    leans = new boolean[pool.size()];
    fragments = new boolean[pool.size()];
    cut = new boolean[pool.size()];
    for (int source = 0; source < pool.sourceCount(); source++) {
      read(pool.source(source), pool.firstSentence(source));
    }
    centrality = Centrality.of(pool.vectors(), fragments);
  }

  private void read(SummarySource source, int first) {
    AnnotatedText body = source.body();
    int count = body.sentenceCount();
    System.arraycopy(Coverage.ofTitle(source, pool, first), 0, title, first, count);
    System.arraycopy(Coverage.ofKeyphrases(source), 0, keyphrases, first, count);
    System.arraycopy(Coverage.ofQuotes(body, source.quotes()), 0, quotes, first, count);
    System.arraycopy(new Fragments(body).find(), 0, fragments, first, count);
    int rank = 0;
    for (int sentence = 0; sentence < count; sentence++) {
      ranks[first + sentence] = rank;
      cut[first + sentence] = QuotationMarks.cut(body, sentence);
      leans[first + sentence] = rank > 0 && DependentOpening.lean(body, sentence);
      rank += fragments[first + sentence] ? 0 : 1;
    }
  }

  /** From 1 downwards; what is no sentence is not counted. */
  double position(int sentence) {
    return StrictMath.exp(-ranks[sentence] / REACH);
  }

  double centrality(int sentence) {
    return centrality[sentence];
  }

  double title(int sentence) {
    return title[sentence];
  }

  double keyphrases(int sentence) {
    return keyphrases[sentence];
  }

  /** 1 for what is not a sentence: a heading, a caption. */
  double fragment(int sentence) {
    return fragments[sentence] ? 1 : 0;
  }

  /**
   * How far the sentence runs from long to too long: 1 there, up to 2 as far beyond. One too brief
   * to tell much has up to 1 as well.
   */
  double excess(int sentence) {
    int words = pool.wordCount(sentence);
    double excess = (words - LONG) / (TOO_LONG - LONG);
    double lack = (BRIEF - words) / BRIEF;
    return Math.max(Math.max(0, lack), Math.min(FAR_TOO_LONG, excess));
  }

  /** Whether the sentence leans on the one before. */
  boolean leans(int sentence) {
    return leans[sentence];
  }

  /**
   * 1 for a sentence that is all quotation, for one that a quotation runs into or out of, and for a
   * question.
   */
  double quotation(int sentence) {
    return quotes[sentence] > ALL || cut[sentence] || asks(sentence) ? 1 : 0;
  }

  private boolean asks(int sentence) {
    AnnotatedText body = pool.source(pool.sourceOf(sentence)).body();
    int number = pool.numberInSource(sentence);
    int end = body.endToken(number);
    return body.tokenIs(end - 1, "?")
        || end - 2 >= body.firstToken(number) && body.tokenIs(end - 2, "?");
  }
}
