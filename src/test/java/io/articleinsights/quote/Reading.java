package io.articleinsights.quote;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.List;

/** Reads a text for tests; every line that is not blank is a paragraph. */
public final class Reading {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  private Reading() {}

  public static List<Quote> quotes(String text) {
    AnnotatedText title = new TextAnnotator().annotate("", List.of());
    return EXTRACTOR.extract(annotated(text), title);
  }

  public static AnnotatedText annotated(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return new TextAnnotator().annotate(text, paragraphs);
  }
}
