package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a quote, where it starts and ends, and whose it is. */
class QuoteExtractorTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  private static List<Quote> quotes(String text) {
    TextAnnotator annotator = new TextAnnotator();
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    AnnotatedText title = annotator.annotate("", List.of());
    return EXTRACTOR.extract(annotator.annotate(text, paragraphs), title);
  }

  /** {@code mention < cue < segment / segment}. */
  private static String shown(Quote quote, String text) {
    String mention = quote.attribution().map(a -> a.mention().of(text)).orElse("?");
    String cue = quote.cue().map(c -> c.lemma()).orElse("?");
    String content =
        quote.segments().stream().map(s -> s.of(text)).collect(Collectors.joining(" / "));
    return mention + " < " + cue + " < " + content;
  }

  private static void check(String marked, String expected) {
    String text = marked.replace("¶", "\n");
    String found =
        quotes(text).stream().map(q -> shown(q, text)).collect(Collectors.joining(" ; "));
    assertEquals(expected.replace("¶", "\n"), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The bridge is safe,” Ann Lee said. | Ann Lee < say < “The bridge is safe,”",
        "\"The bridge is safe,\" said Ann Lee. | Ann Lee < say < \"The bridge is safe,\"",
        "''The bridge is safe,'' Ann Lee said. | Ann Lee < say < ''The bridge is safe,''",
        "«The bridge is safe», Ann Lee said. | Ann Lee < say < «The bridge is safe»",
        "‘The bridge isn’t safe,’ Ann Lee said. | Ann Lee < say < ‘The bridge isn’t safe,’",
        "“He told me, ‘Go home,’ and I did,” Ann Lee said."
            + " | Ann Lee < say < “He told me, ‘Go home,’ and I did,”",
        "Ann Lee said: “The bridge is safe.” | Ann Lee < say < “The bridge is safe.”",
        "“We came,” Ann Lee said. “We saw it.” | Ann Lee < say < “We came,” / “We saw it.”",
        "“Is it safe?” Ann Lee (D-Ohio) asked. | Ann Lee < ask < “Is it safe?”",
        "He is 6'2\" tall. “I am thin,” Ann Lee said. | Ann Lee < say < “I am thin,”",
      })
  void directSpeechInEveryTypography(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Lee said that the bridge was safe. | Ann Lee < say < the bridge was safe",
        "Ann Lee said the bridge was safe. | Ann Lee < say < the bridge was safe",
        "The bridge was safe, Ann Lee said. | Ann Lee < say < The bridge was safe",
        "The bridge was safe, said Ann Lee. | Ann Lee < say < The bridge was safe",
        "If it rains, Ann Lee said, the bridge will close."
            + " | Ann Lee < say < If it rains / the bridge will close",
        "Ann Lee told reporters on Monday that it was safe." + " | Ann Lee < tell < it was safe",
        "Ann Lee told reporters it was safe. | Ann Lee < tell < it was safe",
        "According to Ann Lee, the bridge is safe. | Ann Lee < according to < the bridge is safe",
        "The bridge is safe, according to Ann Lee."
            + " | Ann Lee < according to < The bridge is safe",
        "Ann Lee, the mayor of Salem, said the bridge was safe."
            + " | Ann Lee < say < the bridge was safe",
        "Ann Lee, 44, of Salem, Ore., said the bridge was safe."
            + " | Ann Lee < say < the bridge was safe",
        "Ann Lee pointed out that the bridge was safe."
            + " | Ann Lee < point out < the bridge was safe",
        "Ann Lee went on to say that the bridge was safe."
            + " | Ann Lee < go on to say < the bridge was safe",
        "Ann Lee described the bridge as safe. | Ann Lee < describe < the bridge as safe",
        "Ann Lee urged the town to close it. | Ann Lee < urge < the town to close it",
        "Ann Lee called on the town to close it. | Ann Lee < call on < the town to close it",
        "Ann Lee accused the town of lying. | Ann Lee < accuse < the town of lying",
        "Ann Lee denied taking the money. | Ann Lee < deny < taking the money",
        "Ann Lee asked whether it was safe. | Ann Lee < ask < whether it was safe",
        "Ann Lee called the bridge “a disaster.” | Ann Lee < call < the bridge “a disaster.”",
        "The bridge was “a disaster,” Ann Lee said."
            + " | Ann Lee < say < The bridge was “a disaster,”",
      })
  void reportedSpeechEndsWithItsClause(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Lee said the bridge was safe and added that it was new."
            + " | Ann Lee < say < the bridge was safe ; Ann Lee < add < it was new",
        "Ann Lee said the bridge was safe, adding that it was new."
            + " | Ann Lee < say < the bridge was safe ; Ann Lee < add < it was new",
        "Ann Lee said that it was safe and that it was new."
            + " | Ann Lee < say < it was safe and that it was new",
      })
  void aSpeakerIsCarriedAcross(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor opened the bridge on Monday.",
        "The so-called “bridge” is a plank.",
        "She starred in “The Long Way Home” last year.",
        "The workers’ rights and the dogs’ food matter.",
        "The rock ’n’ roll of the ’60s is back.",
        "A wall of 6'2\" by 3'4\" fell.",
        "The bridge was built according to the law.",
        "The claim was filed in court.",
        "His report runs to ten pages.",
        "The added cost is small.",
      })
  void thisIsNoQuote(String text) {
    assertEquals(List.of(), quotes(text));
  }

  @Test
  void partlyQuotedContentIsMixed() {
    Quote quote = quotes("Ann Lee said the old bridge over the river was “a disaster.”").get(0);
    assertEquals(QuoteType.MIXED, quote.type());
  }

  @Test
  void aMissingCloserStopsAtTheParagraph() {
    String text = "“The bridge is safe, and we will prove it to you all.\nThe mayor went home.";
    assertEquals(1, quotes(text).get(0).segments().size());
    assertTrue(quotes(text).get(0).segments().get(0).end() <= text.indexOf('\n'));
  }

  @Test
  void aHedgedCueCountsForLess() {
    double said = quotes("Ann Lee said that it was safe.").get(0).confidence();
    double notSaid = quotes("Ann Lee did not say that it was safe.").get(0).confidence();
    assertTrue(notSaid < said);
  }

  @Test
  void speechWithoutACueCountsForLess() {
    List<Quote> quotes =
        quotes("“The bridge is safe,” Ann Lee said.\n“We built it to last for years.”");
    assertEquals(2, quotes.size());
    assertTrue(quotes.get(1).confidence() < quotes.get(0).confidence());
    assertEquals("direct-next-paragraph", quotes.get(1).rule());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "‘a ", "\" a", "said ", "he said, ", "(", ", "})
  void hostileInputIsLinear(String unit) {
    String text = unit.repeat(20_000);
    assertTimeout(Duration.ofSeconds(20), () -> quotes(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "\uD800", "\uDC00 said \"", "according to", "said", ":", "“"})
  void anyInputIsRead(String text) {
    assertEquals(text.isEmpty() ? 0 : quotes(text).size(), quotes(text).size());
  }
}
