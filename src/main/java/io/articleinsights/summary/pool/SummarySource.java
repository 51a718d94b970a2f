package io.articleinsights.summary.pool;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * What a summary is made from.
 *
 * @param body the article's paragraphs
 * @param title its headline, a text of its own; without tokens when there is none
 * @param keyphrases places in the body of the article's strongest keywords, ascending
 * @param quotes places in the body of quoted words, ascending
 * @param entities who the article speaks of
 */
public record SummarySource(
    AnnotatedText body,
    AnnotatedText title,
    List<Span> keyphrases,
    List<Span> quotes,
    Figures entities) {

  public SummarySource {
    Objects.requireNonNull(body);
    Objects.requireNonNull(title);
    Objects.requireNonNull(entities);
    keyphrases = List.copyOf(keyphrases);
    quotes = List.copyOf(quotes);
  }
}
