package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what stands in quotation marks is another's words. */
class QuotedTextTest {

  @Test
  void marksTellWhoseWordsTheyAre() {
    ReadText read = new ReadText("“It rained,” she said. He said it snowed. “Twice,” she said.");
    String text = read.text.text();
    Span first = span(text, "“It rained,”");
    Span reported = span(text, "it snowed");
    Span second = span(text, "Twice,");
    QuotedText quoted =
        new QuotedText(read.text, List.of(List.of(second), List.of(reported), List.of(first)));
    assertEquals(2, quoted.quoteAt(text.indexOf("rained")));
    assertEquals(-1, quoted.quoteAt(text.indexOf("snowed")));
    assertEquals(0, quoted.quoteAt(text.indexOf("Twice")), "a mark before the span counts");
    assertEquals(-1, quoted.quoteAt(text.indexOf("she said")));
  }

  private static Span span(String text, String part) {
    return new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }
}
