package io.articleinsights.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.quote.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marks open and close a quotation. */
class QuotationScannerTest {

  private static List<Quotation> scan(String text) {
    return new QuotationScanner(Reading.annotated(text)).scan();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said “go” and “stay”. | “go” / “stay”",
        "He said \"go\" and \"stay\". | \"go\" / \"stay\"",
        "He said \"\"go home\"\" twice. | \"\"go home\"\"",
        "He said ‘go home’ and left. | ‘go home’",
        "He said 'go home' and left. | 'go home'",
        "He said ''go home'' and left. | ''go home''",
        "He said ``go home'' and left. | ``go home''",
        "He said «go home» and left. | «go home»",
        "He said „go home“ and left. | „go home“",
        "“He said, ‘go home,’ to us,” she said. | “He said, ‘go home,’ to us,”",
        "\"He said, 'go home,' to us,\" she said. | \"He said, 'go home,' to us,\"",
        "‘It isn’t far, don’t run,’ he said. | ‘It isn’t far, don’t run,’",
        "‘The workers’ rights matter,’ he said. | ‘The workers’ rights matter,’",
        "A 6'2\" man said \"go home\". | \"go home\"",
        "A 12\" disc and a 7\" disc, \"both cheap\". | \"both cheap\"",
        "(“go”) and [“stay”] | “go” / “stay”",
        "One “left open “and one” closed | “left open / “and one”",
        "He said “go home and left | “go home and left",
      })
  void marksArePaired(String text, String expected) {
    String found =
        scan(text).stream()
            .map(quotation -> text.substring(quotation.start(), quotation.end()))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dogs’ food, the men’s hats and the ’60s.",
        "Rock ’n’ roll isn’t dead.",
        "It is 5'10\" tall and 3\" wide.",
        "No opening mark here” at all.",
        "\" \" \"",
        "it's John's and the '80s",
      })
  void theseOpenNothing(String text) {
    assertEquals(List.of(), scan(text));
  }

  @Test
  void aMissingCloserEndsWithItsParagraph() {
    List<Quotation> found = scan("“Go home, all of you.\nThe men left. “Stay,” she said.");
    assertEquals(2, found.size());
    assertFalse(found.get(0).closed());
    assertEquals(21, found.get(0).end());
    assertFalse(found.get(1).continued());
  }

  @Test
  void anOpenParagraphGoesOnInTheNextThatOpensWithAMark() {
    List<Quotation> found = scan("“Go home.\n“Go now.\n“Go!” she said.\n“Yes.”");
    assertEquals(
        List.of(false, true, true, false), found.stream().map(Quotation::continued).toList());
    assertTrue(found.get(2).closed());
  }
}
