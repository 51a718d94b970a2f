package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the quotes of any text. */
class QuotePropertiesTest {

  @Property(tries = 300)
  void spansLieInAnyText(@ForAll String text) {
    check(text);
  }

  @Property(tries = 600)
  void spansLieInTextsFullOfMarksAndCues(@ForAll("newsy") String text) {
    check(text);
    assertEquals(Reading.quotes(text), Reading.quotes(text));
  }

  @Provide
  Arbitrary<String> newsy() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "''",
            "``",
            "«",
            "»",
            ",",
            ".",
            "?",
            ":",
            ";",
            "-- ",
            "(",
            ")",
            " ",
            "\n",
            " said",
            " he",
            " Ann Lee",
            " that",
            " told",
            " reporters",
            " according",
            " to",
            " added",
            " who",
            " and",
            " but",
            " they won",
            " as",
            " is",
            " the",
            " adding",
            " wants",
            " called",
            " “a mess”",
            " Reporter:",
            "\uD83D",
            "\0",
            " was",
            " not",
            " would")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static void check(String text) {
    for (Quote quote : Reading.quotes(text)) {
      List<Span> segments = quote.segments();
      int end = 0;
      for (Span segment : segments) {
        assertTrue(segment.start() >= end, () -> "overlap in " + segments);
        inside(segment, text);
        end = segment.end();
      }
      quote.cue().ifPresent(cue -> inside(cue.span(), text));
      quote.attribution().ifPresent(attribution -> inside(attribution.mention(), text));
      assertTrue(quote.confidence() > 0 && quote.confidence() <= 1);
      assertTrue(quote.text(text).chars().anyMatch(c -> c > ' '));
    }
  }

  private static void inside(Span span, String text) {
    assertTrue(span.start() < span.end() && span.end() <= text.length(), span::toString);
  }
}
