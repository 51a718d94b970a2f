package io.articleinsights.gate;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.Headline;
import io.articleinsights.article.format.Format;
import io.articleinsights.keyword.Keyword;
import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the engines read a gold article and scores what they answer. */
final class ArticleScorer {

  /** Quotes that are at least this sure are scored; what a listing shows by default. */
  private static final double LISTED_FROM = QuoteListing.STANDARD_CONFIDENCE;

  private static final int ALL = 10_000;

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private final ArticleReader reader = new ArticleReader();

  void score(GoldArticle gold, Scores scores) {
    scores.read(gold.name());
    Article article = reader.read(gold.text(), Format.PLAIN_TEXT);
    Analysis analysis = analyzer.analyze(article);
    title(gold, article, scores);
    spans(Measure.PARAGRAPHS, gold.paragraphs(), article.paragraphs(), gold, scores);
    spans(Measure.SENTENCES, gold.sentences(), analysis.body().sentenceSpans(), gold, scores);
    new QuoteScorer(gold, scores).score(listed(analysis));
    counts(Measure.WORD_COUNTS, KeywordKind.WORD, gold, analysis, scores);
    counts(Measure.PHRASE_COUNTS, KeywordKind.PHRASE, gold, analysis, scores);
  }

  private static List<Quote> listed(Analysis analysis) {
    return analysis.quotes().stream().filter(quote -> quote.confidence() >= LISTED_FROM).toList();
  }

  private static void title(GoldArticle gold, Article article, Scores scores) {
    String wanted = gold.title().orElseThrow().of(gold.text());
    Optional<String> found = article.headline().map(Headline::text);
    if (found.isEmpty()) {
      scores.missed(Measure.TITLE, "missed " + wanted);
    } else if (found.get().equals(wanted)) {
      scores.right(Measure.TITLE);
    } else {
      scores.mistaken(Measure.TITLE, "not " + wanted + "\n      but " + found.get());
    }
  }

  private static void spans(
      Measure measure, List<Span> expected, List<Span> found, GoldArticle gold, Scores scores) {
    List<Span> unexpected = new ArrayList<>(found);
    for (Span span : expected) {
      if (unexpected.remove(span)) {
        scores.right(measure);
      } else {
        scores.missed(measure, "missed " + span.of(gold.text()));
      }
    }
    unexpected.forEach(span -> scores.wrong(measure, "no such " + span.of(gold.text())));
  }

  /** A count is right or wrong; a keyword that is not listed at all is missed. */
  private static void counts(
      Measure measure, KeywordKind kind, GoldArticle gold, Analysis analysis, Scores scores) {
    KeywordRequest request = new KeywordRequest(Optional.of(kind), KeywordSort.COUNT, 1, ALL, true);
    List<Keyword> listed = analysis.keywords(request).keywords();
    for (GoldKeyword wanted : gold.keywords()) {
      if (wanted.isPhrase() == (kind == KeywordKind.PHRASE)) {
        count(measure, wanted, listed, scores);
      }
    }
  }

  private static void count(
      Measure measure, GoldKeyword wanted, List<Keyword> listed, Scores scores) {
    List<Keyword> found =
        listed.stream().filter(k -> k.forms().stream().anyMatch(wanted::has)).toList();
    String what = wanted.forms() + " " + wanted.count() + " times";
    if (found.isEmpty()) {
      scores.missed(measure, "missed " + what);
    } else if (found.size() == 1 && found.get(0).count() == wanted.count()) {
      scores.right(measure);
    } else {
      String answers = found.stream().map(k -> k.forms() + " " + k.count()).toList().toString();
      scores.mistaken(measure, "not " + what + " but " + answers);
    }
  }
}
