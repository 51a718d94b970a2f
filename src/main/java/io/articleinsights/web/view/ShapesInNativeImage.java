package io.articleinsights.web.view;

import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.view.article.MetadataView;
import io.articleinsights.web.view.article.QualityView;
import io.articleinsights.web.view.article.ReadFromView;
import io.articleinsights.web.view.place.BoilerplateView;
import io.articleinsights.web.view.place.SpanView;
import io.articleinsights.web.view.place.TextView;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Needed by Jackson, which reads these records' components by reflection. Quarkus sees only what
 * resource methods return, and ours return bytes.
 */
@RegisterForReflection(
    targets = {
      AnalysisView.class,
      ArticleCard.class,
      ArticlePage.class,
      ArticleView.class,
      BoilerplateView.class,
      CountsView.class,
      CueView.class,
      ExplanationView.class,
      KeywordRankingView.class,
      KeywordView.class,
      MetadataView.class,
      OccurrenceView.class,
      ParagraphPage.class,
      ParagraphView.class,
      Problem.class,
      QualityView.class,
      QuotePage.class,
      MemberView.class,
      QuoteSpeakerView.class,
      QuoteView.class,
      ReadFromView.class,
      SegmentView.class,
      SentenceView.class,
      SpanView.class,
      SpeakerPage.class,
      SpeakerView.class,
      StatisticsView.class,
      SummarySentenceView.class,
      SummarySentenceView.Substitution.class,
      SummaryView.class,
      TextView.class,
      Violation.class
    })
final class ShapesInNativeImage {

  private ShapesInNativeImage() {}
}
