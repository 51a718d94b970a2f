package io.articleinsights.summary;

import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.Figures;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Sources to summarise, made from sentences: each is a paragraph, so that none is cut or joined.
 */
final class Texts {

  private Texts() {}

  static SummarySource of(String... sentences) {
    return titled("", sentences);
  }

  static SummarySource titled(String title, String... sentences) {
    return new SummarySource(
        body(sentences), annotate(title, title), List.of(), List.of(), Figures.none());
  }

  static AnnotatedText body(String... sentences) {
    return annotate(String.join("\n", sentences), sentences);
  }

  static SentencePool pool(String... sentences) {
    return new SentencePool(List.of(of(sentences)));
  }

  private static AnnotatedText annotate(String text, String... paragraphs) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      spans.add(new Span(start, start + paragraph.length()));
      start += paragraph.length() + 1;
    }
    return new TextAnnotator().annotate(text, spans);
  }

  static SummaryRequest ask(Algorithm algorithm, int sentences) {
    return new SummaryRequest(algorithm, sentences, OptionalInt.empty());
  }

  /** The numbers of the sentences that an algorithm chooses. */
  static List<Integer> chosen(Algorithm algorithm, int sentences, String... text) {
    return new Summarizer()
        .summarize(of(text), ask(algorithm, sentences)).sentences().stream()
            .map(SummarySentence::sentence)
            .toList();
  }

  static List<Double> rounded(double[] scores) {
    return Arrays.stream(scores).map(score -> Math.round(score * 1000) / 1000.0).boxed().toList();
  }
}
