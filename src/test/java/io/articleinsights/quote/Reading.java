package io.articleinsights.quote;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads a text for tests; every line that is not blank is a paragraph. */
public final class Reading {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  private Reading() {}

  public static List<Quote> quotes(String text) {
    AnnotatedText title = new TextAnnotator().annotate("", List.of());
    return EXTRACTOR.extract(annotated(text), title);
  }

  /**
   * The quotes that are listed by default, each as it is to be shown.
   *
   * @param marked a text in which ¶ ends a paragraph
   * @param shown shows a quote of that text
   */
  static String listed(String marked, BiFunction<Quote, String, String> shown) {
    String text = marked.replace("¶", "\n");
    return quotes(text).stream()
        .filter(QuoteListing.STANDARD::holds)
        .map(quote -> shown.apply(quote, text))
        .collect(Collectors.joining(" ; "));
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
