package io.articleinsights.quote;

import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.speaker.ArticleEntities;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.SpeakerResolver;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Quotation;
import io.articleinsights.syntax.QuotationScanner;
import io.articleinsights.syntax.SyntaxParser;
import io.articleinsights.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Front door of this package: finds the quotes of an article and their speakers.
 *
 * <p>Direct speech is found from quotation marks and the words beside them, reported speech from a
 * lexicon of cues and what each of them takes. The cost is linear in the length of the text.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class QuoteExtractor {

  private final SpeakerResolver resolver = new SpeakerResolver();
  private final SyntaxParser parser = new SyntaxParser();

  /** Few reasons hold for all quotes; as many as there are constructions with their doubts. */
  private final Map<Trace, Trace> traces = new ConcurrentHashMap<>();

  /**
   * The quotes in the order of the text.
   *
   * @param body the text to search
   * @param title the headline, which helps to tell who is meant; may be empty
   */
  public List<Quote> extract(AnnotatedText body, AnnotatedText title) {
    return extract(body, ArticleEntities.of(body, title));
  }

  /**
   * The quotes in the order of the text.
   *
   * @param body the text to search
   * @param entities who and what it names
   */
  public List<Quote> extract(AnnotatedText body, ArticleEntities entities) {
    List<Quotation> quotations = new QuotationScanner(body).scan();
    ClauseTokens words = new ClauseTokens(body, quotations);
    ReadArticle view = new ReadArticle(words, quotations, parser.onDemand(body));
    List<Finding> findings = new Findings(view).inTextOrder();
    List<Optional<Attribution>> attributions =
        resolver.resolve(
            body,
            entities,
            findings.stream().map(Finding::speaker).toList(),
            findings.stream().map(Finding::segments).toList());
    QuoteTyping typing = new QuoteTyping(words);
    List<Quote> quotes = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      quotes.add(quote(findings.get(i), attributions.get(i), typing));
    }
    return List.copyOf(quotes);
  }

  private Quote quote(Finding finding, Optional<Attribution> attribution, QuoteTyping typing) {
    QuoteType type = typing.of(finding);
    boolean quoted = type != QuoteType.INDIRECT;
    Confidence confidence = Confidence.of(finding, attribution, quoted);
    return new Quote(
        type,
        finding.segments(),
        finding.cue().map(Cue::of),
        attribution,
        finding.attitude(quoted),
        confidence.value(),
        shared(Trace.of(finding.construction(), confidence)));
  }

  private Trace shared(Trace trace) {
    Trace known = traces.putIfAbsent(trace, trace);
    return known == null ? trace : known;
  }
}
