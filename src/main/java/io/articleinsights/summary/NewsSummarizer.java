package io.articleinsights.summary;

import io.articleinsights.summary.pool.Chooser;
import io.articleinsights.summary.pool.Draft;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.Substitution;
import io.articleinsights.summary.pool.TermVectors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our own model of a news summary. The score of a sentence is a weighted sum ({@link Weights}):
 *
 * <ul>
 *   <li><b>position</b>: exp(-i/6) for the i-th sentence, from 0; news tells the most important
 *       first (Edmundson, "New Methods in Automatic Extracting", 1969);
 *   <li><b>centrality</b>: {@link Centrality}, 0 to 1;
 *   <li><b>title</b>, <b>keyphrases</b>: {@link Coverage}, 0 to 1 (Edmundson, 1969);
 *   <li><b>length</b>: less, in proportion, from the 20th word to the 60th, and below 8;
 *   <li><b>opening</b>: less when the sentence opens with {@code I}, {@code we} or {@code you}, or
 *       leans on the one before ({@link DependentOpening}) and that one is not in the summary;
 *   <li><b>quotation</b>: less when all of the sentence is quotation, when it holds only one of the
 *       two marks of a quotation ({@link QuotationMarks}), or when it asks;
 *   <li><b>protagonist</b>: more while the summary does not name whom the article is about, for a
 *       sentence that does;
 *   <li><b>fragment</b>: less for headings, captions and the like ({@link Fragments});
 *   <li><b>redundancy</b>: less in proportion to its likeness to the most alike sentence chosen
 *       (Carbonell and Goldstein, "The Use of MMR", 1998);
 *   <li><b>article</b>: of several articles, less for those that have sentences in the summary.
 * </ul>
 *
 * The best sentence is taken, the scores of the others are brought up to date, and so on. Time is
 * linear in the length of the text for each sentence chosen.
 */
final class NewsSummarizer implements Chooser {

  private final Weights weights;

  NewsSummarizer(Weights weights) {
    this.weights = weights;
  }

  @Override
  public void fill(Draft draft, SentencePool pool) {
    new Choosing(pool, weights).fill(draft);
  }

  /** One run over one pool: what is known of the sentences in view of those chosen so far. */
  private static final class Choosing {

    private final SentencePool pool;
    private final Weights weights;
    private final Features features;
    private final double[] fixedScores;
    private final double[] likeness;
    private final int[] chosenOfSource;
    private final boolean[] named;
    private final boolean[] out;

    /** Nothing stands by itself: the first sentence and what follows it. */
    private boolean fromBeginning;

    /** The first sentence does not fit either. */
    private boolean anyStanding;

    Choosing(SentencePool pool, Weights weights) {
      this.pool = pool;
      this.weights = weights;
      features = new Features(pool);
      fixedScores = new double[pool.size()];
      likeness = new double[pool.size()];
      chosenOfSource = new int[pool.sourceCount()];
      named = new boolean[pool.sourceCount()];
      out = new boolean[pool.size()];
      for (int sentence = 0; sentence < fixedScores.length; sentence++) {
        fixedScores[sentence] = fixedScore(sentence);
      }
    }

    void fill(Draft draft) {
      takeBest(draft);
      if (draft.words() == 0) {
        fromBeginning = true;
        takeBest(draft);
      }
      if (draft.words() == 0) {
        anyStanding = true;
        takeBest(draft);
      }
    }

    private void takeBest(Draft draft) {
      int best = best(draft);
      while (best >= 0) {
        draft.add(
            new Draft.Choice(
                best,
                score(best, draft),
                parts(best, draft),
                features.named(best),
                substitutions(best, draft)));
        bringUpToDate(best);
        best = best(draft);
      }
    }

    /** The best sentence that the draft admits, or -1; what it does not admit, it never will. */
    private int best(Draft draft) {
      int best = -1;
      double bestScore = 0;
      for (int sentence = 0; sentence < out.length && !draft.isFull(); sentence++) {
        if (out[sentence] || !stands(sentence, draft)) {
          continue;
        }
        double score = score(sentence, draft);
        if (best >= 0 && score <= bestScore) {
          continue;
        }
        if (draft.admits(sentence, substitutions(sentence, draft))) {
          best = sentence;
          bestScore = score;
        } else {
          out[sentence] = true;
        }
      }
      return best;
    }

    private boolean stands(int sentence, Draft draft) {
      if (fromBeginning) {
        return anyStanding
            || features.isFirst(sentence)
            || follows(sentence, draft) && !features.leavesOpen(sentence);
      }
      return switch (features.standing(sentence)) {
        case ALONE -> isTold(sentence, draft);
        case AFTER_PREVIOUS -> follows(sentence, draft);
        case NEVER -> false;
      };
    }

    /** Whether the summary tells who or what a sentence only describes. */
    private boolean isTold(int sentence, Draft draft) {
      return !features.describes(sentence)
          || features.isFirst(sentence)
          || draft.holdsAny(earlier -> features.tells(earlier, sentence));
    }

    /** Whether the sentence before is in the summary. */
    private boolean follows(int sentence, Draft draft) {
      return pool.numberInSource(sentence) > 0 && draft.holds(sentence - 1);
    }

    private List<Substitution> substitutions(int sentence, Draft draft) {
      return features.substitutions(sentence).stream()
          .filter(
              one ->
                  one.isPronoun()
                      ? !follows(sentence, draft)
                      : !draft.introduces(one.name(), sentence))
          .toList();
    }

    private void bringUpToDate(int chosen) {
      chosenOfSource[pool.sourceOf(chosen)]++;
      named[pool.sourceOf(chosen)] |= features.namesProtagonist(chosen);
      TermVectors vectors = pool.vectors();
      for (int sentence = 0; sentence < likeness.length; sentence++) {
        if (!out[sentence]) {
          likeness[sentence] = Math.max(likeness[sentence], vectors.likeness(sentence, chosen));
        }
      }
    }

    private double score(int sentence, Draft draft) {
      return fixedScores[sentence]
          + opening(sentence, draft)
          + protagonist(sentence)
          + redundancy(sentence)
          + article(sentence);
    }

    private double fixedScore(int sentence) {
      return position(sentence)
          + centrality(sentence)
          + title(sentence)
          + keyphrases(sentence)
          + length(sentence)
          + quotation(sentence)
          + fragment(sentence);
    }

    private Map<String, Double> parts(int sentence, Draft draft) {
      Map<String, Double> parts = new LinkedHashMap<>();
      parts.put("position", position(sentence));
      parts.put("centrality", centrality(sentence));
      parts.put("title", title(sentence));
      parts.put("keyphrases", keyphrases(sentence));
      parts.put("length", length(sentence));
      parts.put("opening", opening(sentence, draft));
      parts.put("protagonist", protagonist(sentence));
      parts.put("quotation", quotation(sentence));
      parts.put("fragment", fragment(sentence));
      parts.put("redundancy", redundancy(sentence));
      if (chosenOfSource.length > 1) {
        parts.put("article", article(sentence));
      }
      return parts;
    }

    private double position(int sentence) {
      return weights.position() * features.position(sentence);
    }

    private double centrality(int sentence) {
      return weights.centrality() * features.centrality(sentence);
    }

    private double title(int sentence) {
      return weights.title() * features.title(sentence);
    }

    private double keyphrases(int sentence) {
      return weights.keyphrases() * features.keyphrases(sentence);
    }

    private double length(int sentence) {
      return off(weights.length(), features.excess(sentence));
    }

    private double opening(int sentence, Draft draft) {
      boolean leans = features.leans(sentence) && !follows(sentence, draft);
      return off(weights.opening(), leans ? 1 : 0);
    }

    private double protagonist(int sentence) {
      boolean introduces = features.namesProtagonist(sentence) && !named[pool.sourceOf(sentence)];
      return introduces ? weights.protagonist() : 0;
    }

    private double quotation(int sentence) {
      return off(weights.quotation(), features.quotation(sentence));
    }

    private double fragment(int sentence) {
      return off(weights.fragment(), features.fragment(sentence));
    }

    private double redundancy(int sentence) {
      return off(weights.redundancy(), likeness[sentence]);
    }

    private double article(int sentence) {
      return chosenOfSource.length == 1
          ? 0
          : off(weights.article(), chosenOfSource[pool.sourceOf(sentence)]);
    }

    /** What is taken off a score; 0 and never -0, which would show as such. */
    private static double off(double weight, double share) {
      return share == 0 ? 0 : -weight * share;
    }
  }
}
