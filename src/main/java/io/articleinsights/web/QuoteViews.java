package io.articleinsights.web;

import io.articleinsights.analysis.StoredAnalysis;
import io.articleinsights.article.Headline;
import io.articleinsights.quote.Cue;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.quote.QuotedSpeaker;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.request.QuoteFilter;
import io.articleinsights.web.view.CueView;
import io.articleinsights.web.view.ExplanationView;
import io.articleinsights.web.view.MemberView;
import io.articleinsights.web.view.QuoteSpeakerView;
import io.articleinsights.web.view.QuoteView;
import io.articleinsights.web.view.Rounded;
import io.articleinsights.web.view.SpeakerView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows who said what in one article, by what is stored of it. */
final class QuoteViews {

  private final StoredAnalysis stored;
  private final SpanRenderer places;
  private final Optional<String> origin;

  /**
   * @param origin the id to name in every item, for answers over several articles
   */
  QuoteViews(StoredAnalysis stored, OffsetUnit unit, Optional<String> origin) {
    this.stored = stored;
    this.places = new SpanRenderer(stored.outline(), unit);
    this.origin = origin;
  }

  /** The indices of the quotes that a filter accepts. */
  int[] quotes(QuoteFilter filter) {
    List<Quote> quotes = stored.quotes();
    return IntStream.range(0, quotes.size())
        .filter(index -> filter.accepts(quotes.get(index)))
        .toArray();
  }

  QuoteView quote(int index, boolean explain) {
    Quote quote = stored.quotes().get(index);
    return new QuoteView(
        origin,
        origin.flatMap(library -> stored.article().headline()).map(Headline::text),
        "q" + (index + 1),
        quote.type().name(),
        quote.text(stored.article().text()),
        quote.segments().stream().map(places::segment).toList(),
        quote.cue().map(this::cue),
        quote.attribution().map(this::speaker),
        quote.attitude(),
        places.paragraph(quote.segments().get(0)),
        places.sentences(quote.segments()),
        Rounded.of(quote.confidence()),
        explain ? Optional.of(explanation(quote)) : Optional.empty());
  }

  private ExplanationView explanation(Quote quote) {
    Optional<String> mention =
        quote.attribution().map(attribution -> places.words(attribution.mention()));
    return ExplanationView.of(quote, mention);
  }

  private CueView cue(Cue cue) {
    return new CueView(
        places.words(cue.span()), cue.lemma(), places.span(cue.span()), cue.negated(), cue.modal());
  }

  private QuoteSpeakerView speaker(Attribution attribution) {
    return new QuoteSpeakerView(
        attribution.speaker().id(),
        attribution.speaker().name(),
        places.segment(attribution.mention()),
        attribution.resolution().name(),
        attribution.members().stream().map(QuoteViews::member).toList());
  }

  private static MemberView member(Speaker speaker) {
    return new MemberView(speaker.id(), speaker.name());
  }

  List<SpeakerView> speakers(QuoteListing listing) {
    return QuotedSpeaker.of(stored.quotes().stream().filter(listing::holds).toList()).stream()
        .map(quoted -> speaker(quoted.speaker(), quoted.quotes()))
        .toList();
  }

  private SpeakerView speaker(Speaker speaker, int quotes) {
    return new SpeakerView(
        speaker.id(),
        speaker.name(),
        speaker.aliases(),
        speaker.role(),
        quotes,
        origin.map(one -> 1),
        origin.map(List::of));
  }
}
