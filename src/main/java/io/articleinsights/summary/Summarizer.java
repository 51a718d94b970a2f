package io.articleinsights.summary;

import java.util.List;

/**
 * Front door of this package: chooses the sentences that tell what an article says.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class Summarizer {

  /** Summarises one article. */
  public Summary summarize(SummarySource source, SummaryRequest request) {
    SentencePool pool = new SentencePool(List.of(source));
    Draft draft = new Draft(pool, request, Repetition.SAME_WORDS);
    chooser(request.algorithm()).fill(draft, pool);
    List<SummarySentence> sentences =
        draft.inOrderOfText().stream()
            .map(choice -> new SummarySentence(choice.sentence(), choice.score(), choice.parts()))
            .toList();
    return new Summary(request.algorithm(), sentences, draft.words(), pool.wordCount());
  }

  private static Chooser chooser(Algorithm algorithm) {
    return switch (algorithm) {
      case DEFAULT -> new FrontPage(Weights.NEWS);
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
