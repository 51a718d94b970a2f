package io.articleinsights.summary;

import io.articleinsights.text.AnnotatedText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Our own model of a news summary. The score of a sentence is a weighted sum:
 *
 * <ul>
 *   <li><b>position</b>: exp(-i/8) for the i-th sentence from 0; news tells the most important
 *       first (the lead baseline; Edmundson, 1969);
 *   <li><b>centrality</b>: {@link Centrality}, 0 to 1;
 *   <li><b>title</b>, <b>keyphrases</b>: {@link Coverage}, 0 to 1 (Edmundson, 1969);
 *   <li><b>length</b>: less, in proportion, from the 25th word to the 45th;
 *   <li><b>opening</b>: less when the sentence leans on the one before ({@link Openings}) and that
 *       one is not in the summary;
 *   <li><b>quotation</b>: less when all of the sentence is quotation or when it asks;
 *   <li><b>redundancy</b>: less in proportion to its likeness to the most alike sentence chosen
 *       (maximal marginal relevance; Carbonell and Goldstein, 1998).
 * </ul>
 *
 * The best sentence is taken, the last two parts of the others are brought up to date, and so on.
 * Time is linear in the length of the text for each sentence chosen.
 */
final class FrontPage implements Chooser {

  private final Weights weights;

  FrontPage(Weights weights) {
    this.weights = weights;
  }

  @Override
  public void fill(Draft draft, SentencePool pool) {
    new Choosing(pool, weights).fill(draft);
  }

  /** One run over one pool. */
  private static final class Choosing {

    private static final double REACH = 8;
    private static final double LONG = 25;
    private static final double TOO_LONG = 45;
    private static final double ALL = 0.9;

    private final SentencePool pool;
    private final Weights weights;
    private final double[] centrality;
    private final double[] title;
    private final double[] keyphrases;
    private final double[] quotes;
    private final double[] likeness;
    private final boolean[] leans;
    private final boolean[] out;
    private final double[] standing;

    Choosing(SentencePool pool, Weights weights) {
      this.pool = pool;
      this.weights = weights;
      int size = pool.size();
      centrality = Centrality.of(pool.vectors());
      title = new double[size];
      keyphrases = new double[size];
      quotes = new double[size];
      likeness = new double[size];
      leans = new boolean[size];
      out = new boolean[size];
      standing = new double[size];
      for (int source = 0; source < pool.sourceCount(); source++) {
        read(pool.source(source), pool.firstSentence(source));
      }
      for (int sentence = 0; sentence < size; sentence++) {
        standing[sentence] = ownScore(sentence);
      }
    }

    private void read(SummarySource source, int first) {
      AnnotatedText body = source.body();
      int count = body.sentenceCount();
      System.arraycopy(Coverage.ofTitle(source, pool, first), 0, title, first, count);
      System.arraycopy(Coverage.ofKeyphrases(source), 0, keyphrases, first, count);
      System.arraycopy(Coverage.ofQuotes(body, source.quotes()), 0, quotes, first, count);
      for (int sentence = 1; sentence < count; sentence++) {
        leans[first + sentence] = Openings.lean(body, sentence);
      }
    }

    void fill(Draft draft) {
      int best = best(draft);
      while (best >= 0) {
        Map<String, Double> parts = parts(best);
        double score = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        draft.offer(best, score, parts);
        bringUpToDate(best);
        best = best(draft);
      }
    }

    private int best(Draft draft) {
      int best = -1;
      double bestScore = 0;
      for (int sentence = 0; sentence < out.length && !draft.isFull(); sentence++) {
        if (out[sentence]) {
          continue;
        }
        double score = score(sentence);
        if (best >= 0 && score <= bestScore) {
          continue;
        }
        if (draft.admits(sentence)) {
          best = sentence;
          bestScore = score;
        } else {
          out[sentence] = true;
        }
      }
      return best;
    }

    private double score(int sentence) {
      return standing[sentence]
          - (leans[sentence] ? weights.opening() : 0)
          - weights.redundancy() * likeness[sentence];
    }

    private double ownScore(int sentence) {
      double own = 0;
      for (Map.Entry<String, Double> part : parts(sentence).entrySet()) {
        own += part.getValue();
      }
      return own + (leans[sentence] ? weights.opening() : 0);
    }

    private Map<String, Double> parts(int sentence) {
      Map<String, Double> parts = new LinkedHashMap<>();
      double early = StrictMath.exp(-pool.numberInSource(sentence) / REACH);
      parts.put("position", weights.position() * early);
      parts.put("centrality", weights.centrality() * centrality[sentence]);
      parts.put("title", weights.title() * title[sentence]);
      parts.put("keyphrases", weights.keyphrases() * keyphrases[sentence]);
      parts.put("length", -weights.length() * lengthOver(sentence));
      parts.put("opening", leans[sentence] ? -weights.opening() : 0);
      parts.put("quotation", quotes[sentence] > ALL || asks(sentence) ? -weights.quotation() : 0);
      parts.put("redundancy", -weights.redundancy() * likeness[sentence]);
      return parts;
    }

    private double lengthOver(int sentence) {
      double over = (pool.wordCount(sentence) - LONG) / (TOO_LONG - LONG);
      return Math.max(0, Math.min(1, over));
    }

    private boolean asks(int sentence) {
      AnnotatedText body = pool.source(pool.sourceOf(sentence)).body();
      int number = pool.numberInSource(sentence);
      int token = body.endToken(number) - 1;
      return body.tokenIs(token, "?");
    }

    private void bringUpToDate(int chosen) {
      int next = chosen + 1;
      if (next < leans.length && pool.sourceOf(next) == pool.sourceOf(chosen)) {
        leans[next] = false;
      }
      TermVectors vectors = pool.vectors();
      for (int sentence = 0; sentence < likeness.length; sentence++) {
        double sizes = Math.sqrt((double) vectors.size(sentence) * vectors.size(chosen));
        if (sizes > 0) {
          double alike = vectors.shared(sentence, chosen) / sizes;
          likeness[sentence] = Math.max(likeness[sentence], alike);
        }
      }
    }
  }
}
