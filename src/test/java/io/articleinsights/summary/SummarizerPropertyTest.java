package io.articleinsights.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.Figures;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SummarizerPropertyTest {

  private final Summarizer summarizer = new Summarizer();

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.of(
            "The ",
            "storm ",
            "harbour ",
            "But ",
            "he said",
            ". ",
            "! ",
            "“",
            "”",
            "\n",
            "Mr. ",
            "1,200 ",
            "must ",
            "… ",
            "\uD83D",
            "\u0000",
            "É",
            "-",
            "? ")
        .list()
        .ofMaxSize(120)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().ofMaxLength(200);
  }

  @Property(tries = 300)
  void keepsToWhatIsAskedOnProse(
      @ForAll("prose") String text,
      @ForAll Algorithm algorithm,
      @ForAll @IntRange(min = 1, max = 20) int sentences,
      @ForAll @IntRange(min = 1, max = 60) int words) {
    check(text, new SummaryRequest(algorithm, sentences, OptionalInt.of(words)));
  }

  @Property(tries = 200)
  void keepsToWhatIsAskedOnAnything(
      @ForAll("anything") String text,
      @ForAll Algorithm algorithm,
      @ForAll @IntRange(min = 1, max = 20) int sentences) {
    check(text, new SummaryRequest(algorithm, sentences, OptionalInt.empty()));
  }

  private void check(String text, SummaryRequest request) {
    SummarySource source = source(text);
    AnnotatedText body = source.body();
    Summary summary = summarizer.summarize(source, request);
    assertEquals(summary, summarizer.summarize(source(text), request), "the same each time");
    assertTrue(summary.sentences().size() <= request.sentences());
    assertTrue(summary.words() <= request.maxWords().orElse(Integer.MAX_VALUE));
    int words = 0;
    int last = -1;
    for (SummarySentence chosen : summary.sentences()) {
      assertTrue(chosen.sentence() > last, "in the order of the text, none twice");
      assertTrue(Double.isFinite(chosen.score()));
      last = chosen.sentence();
      words += body.wordCount(body.firstToken(last), body.endToken(last));
    }
    assertEquals(words, summary.words());
  }

  private static SummarySource source(String text) {
    TextAnnotator annotator = new TextAnnotator();
    return new SummarySource(
        annotator.annotate(text, List.of(new Span(0, text.length()))),
        annotator.annotate("", List.of(new Span(0, 0))),
        List.of(),
        List.of(),
        Figures.none());
  }
}
