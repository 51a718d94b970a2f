package io.articleinsights.web;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.Outline;
import io.articleinsights.keyword.Keyword;
import io.articleinsights.keyword.KeywordRanking;
import io.articleinsights.summary.Summary;
import io.articleinsights.summary.SummarySentence;
import io.articleinsights.summary.pool.Substitution;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.view.KeywordView;
import io.articleinsights.web.view.OccurrenceView;
import io.articleinsights.web.view.ParagraphView;
import io.articleinsights.web.view.Rounded;
import io.articleinsights.web.view.SentenceView;
import io.articleinsights.web.view.SummarySentenceView;
import io.articleinsights.web.view.SummaryView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows one analysed article in the shapes of the wire. */
final class ArticleViews {

  private final AnnotatedText body;
  private final SpanRenderer places;
  private final Optional<String> origin;

  /**
   * @param origin the id to name in every item, for answers over several articles
   */
  ArticleViews(Analysis analysis, Outline outline, OffsetUnit unit, Optional<String> origin) {
    this.body = analysis.body();
    this.places = new SpanRenderer(outline, unit);
    this.origin = origin;
  }

  /** Paragraphs from one index to another, both from 0, the second not included. */
  List<ParagraphView> paragraphs(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::paragraph).toList();
  }

  List<ParagraphView> paragraphs() {
    return paragraphs(0, body.paragraphCount());
  }

  private ParagraphView paragraph(int paragraph) {
    Span span = body.paragraphSpan(paragraph);
    int first = body.firstSentence(paragraph);
    int end = body.endSentence(paragraph);
    return new ParagraphView(
        origin,
        paragraph + 1,
        places.words(span),
        places.span(span),
        first == end ? 0 : body.wordCount(body.firstToken(first), body.endToken(end - 1)),
        IntStream.range(first, end).mapToObj(this::sentence).toList());
  }

  private SentenceView sentence(int sentence) {
    Span span = body.sentenceSpan(sentence);
    return new SentenceView(sentence + 1, places.words(span), places.span(span));
  }

  List<KeywordView> keywords(KeywordRanking ranking, PlaceBudget listed) {
    List<Keyword> keywords = ranking.keywords();
    return IntStream.range(0, keywords.size())
        .mapToObj(index -> keyword(keywords.get(index), index + 1, listed))
        .toList();
  }

  private KeywordView keyword(Keyword keyword, int rank, PlaceBudget listed) {
    List<OccurrenceView> occurrences = occurrences(listed.of(keyword.occurrences()));
    return new KeywordView(
        keyword.keyword(),
        keyword.kind().name(),
        keyword.count(),
        Rounded.of(keyword.score()),
        rank,
        keyword.inTitle(),
        keyword.forms(),
        occurrences,
        keyword.count() - occurrences.size());
  }

  List<OccurrenceView> occurrences(List<Span> spans) {
    return spans.stream()
        .map(span -> new OccurrenceView(origin, places.paragraph(span), places.span(span)))
        .toList();
  }

  SummaryView summary(Summary summary, boolean explain) {
    List<SummarySentenceView> sentences =
        summary.sentences().stream().map(sentence -> summarySentence(sentence, explain)).toList();
    return SummaryView.of(summary.algorithm(), sentences, summary.words(), summary.originalWords());
  }

  SummarySentenceView summarySentence(SummarySentence chosen, boolean explain) {
    Span span = body.sentenceSpan(chosen.sentence());
    List<Substitution> explained = chosen.substitutions();
    return new SummarySentenceView(
        origin,
        places.words(span),
        explained.isEmpty() ? Optional.empty() : Optional.of(told(span, explained)),
        explained.isEmpty()
            ? Optional.empty()
            : Optional.of(explained.stream().map(this::substitution).toList()),
        body.wordCount(body.firstToken(chosen.sentence()), body.endToken(chosen.sentence())),
        places.span(span),
        body.paragraphOf(chosen.sentence()) + 1,
        chosen.sentence() + 1,
        Rounded.of(chosen.score()),
        explain ? Optional.of(Rounded.of(chosen.parts())) : Optional.empty());
  }

  private String told(Span sentence, List<Substitution> explained) {
    StringBuilder told = new StringBuilder();
    int from = sentence.start();
    for (Substitution one : explained) {
      told.append(places.words(new Span(from, one.mention().start())));
      told.append(one.replacement(places.words(one.mention())));
      from = one.mention().end();
    }
    return told.append(places.words(new Span(from, sentence.end()))).toString();
  }

  private SummarySentenceView.Substitution substitution(Substitution explained) {
    String words = places.words(explained.mention());
    return new SummarySentenceView.Substitution(
        words, places.span(explained.mention()), explained.name(), explained.replacement(words));
  }
}
