package io.articleinsights.web;

import io.articleinsights.analysis.Outline;
import io.articleinsights.text.Span;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.view.SegmentView;
import io.articleinsights.web.view.place.SpanView;
import io.articleinsights.web.view.place.TextView;
import java.util.List;
import java.util.Optional;

/** Shows places of one text: their words, their offsets in the unit asked for, their numbers. */
final class SpanRenderer {

  private final String text;
  private final Outline article;
  private final OffsetTable offsets;

  SpanRenderer(Outline article, OffsetUnit unit) {
    this.text = article.article().text();
    this.article = article;
    this.offsets = new OffsetTable(text, unit);
  }

  String words(Span span) {
    return span.of(text);
  }

  SpanView span(Span span) {
    return offsets.convert(span);
  }

  TextView text(Span span) {
    return new TextView(words(span), Optional.of(span(span)));
  }

  SegmentView segment(Span span) {
    return new SegmentView(words(span), span(span));
  }

  /** Number, from 1, of the paragraph that holds the start of a span. */
  int paragraph(Span span) {
    return article.paragraphAt(span.start()) + 1;
  }

  /** Numbers, from 1, of the sentences that spans touch. */
  List<Integer> sentences(List<Span> spans) {
    return article.sentencesOf(spans).stream().map(sentence -> sentence + 1).toList();
  }
}
