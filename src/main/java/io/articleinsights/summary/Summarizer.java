package io.articleinsights.summary;

import io.articleinsights.summary.LibrarySummary.LibrarySentence;
import io.articleinsights.summary.classic.KlSum;
import io.articleinsights.summary.classic.LatentSemantics;
import io.articleinsights.summary.classic.Lead;
import io.articleinsights.summary.classic.LexRank;
import io.articleinsights.summary.classic.Luhn;
import io.articleinsights.summary.classic.SumBasic;
import io.articleinsights.summary.classic.TextRank;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.Chooser;
import io.articleinsights.summary.pool.Draft;
import io.articleinsights.summary.pool.Repetition;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.summary.pool.SummarySource;
import java.util.List;

/**
 * Front door of this package: chooses the sentences that tell what an article says.
 *
 * <p>Time is linear in the length of the text, n log n for the algorithms that rank all sentences;
 * those that draw a graph or a matrix do so over the thousand sentences nearest to the centroid of
 * a longer text. The same input gives the same summary everywhere.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class Summarizer {

  /** Summarises one article. A text without words has an empty summary. */
  public Summary summarize(SummarySource source, SummaryRequest request) {
    SentencePool pool = new SentencePool(List.of(source));
    Draft draft = fill(pool, request, Repetition.SAME_WORDS);
    List<SummarySentence> sentences =
        draft.inOrderOfText().stream().map(choice -> sentence(choice, choice.sentence())).toList();
    return new Summary(request.algorithm(), sentences, draft.words(), pool.wordCount());
  }

  /**
   * Summarises several articles at once. A sentence most of whose content words stand in one that
   * is already chosen is left out, so there may be fewer sentences than asked for.
   */
  public LibrarySummary summarize(List<SummarySource> sources, SummaryRequest request) {
    SentencePool pool = new SentencePool(sources);
    Draft draft = fill(pool, request, Repetition.SAME_MATTER);
    List<LibrarySentence> sentences =
        draft.inOrderOfText().stream()
            .map(
                choice ->
                    new LibrarySentence(
                        pool.sourceOf(choice.sentence()),
                        sentence(choice, pool.numberInSource(choice.sentence()))))
            .toList();
    return new LibrarySummary(request.algorithm(), sentences, draft.words(), pool.wordCount());
  }

  private static Draft fill(SentencePool pool, SummaryRequest request, Repetition repetition) {
    Draft draft = new Draft(pool, request, repetition);
    chooser(request.algorithm()).fill(draft, pool);
    return draft;
  }

  private static SummarySentence sentence(Draft.Choice choice, int number) {
    return new SummarySentence(number, choice.score(), choice.parts(), choice.substitutions());
  }

  private static Chooser chooser(Algorithm algorithm) {
    return switch (algorithm) {
      case DEFAULT -> new NewsSummarizer(Weights.NEWS);
      case LEAD -> Chooser.ofRanking(new Lead());
      case TEXTRANK -> Chooser.ofRanking(new TextRank());
      case LEXRANK -> Chooser.ofRanking(new LexRank());
      case LUHN -> Chooser.ofRanking(new Luhn());
      case LSA -> Chooser.ofRanking(new LatentSemantics());
      case SUMBASIC -> new SumBasic();
      case KLSUM -> new KlSum();
    };
  }
}
