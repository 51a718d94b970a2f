package io.articleinsights.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.lexicon.StopWords;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeywordPropertiesTest {

  @Provide
  Arbitrary<String> prose() {
    return Arbitraries.of(
            "harbour",
            "harbours",
            "Harbour",
            "policy",
            "policies",
            "cyber-security",
            "cyber",
            "security",
            "the",
            "of",
            "Maria",
            "Keller",
            "U.S.",
            "US",
            "1999",
            "flooded",
            "flood",
            "new",
            "said",
            "’s",
            "“",
            "”",
            ",",
            ".",
            "—",
            "co-operation",
            "state-of-the-art",
            "a",
            "University",
            "Keller’s",
            "ha",
            "ha",
            "COVID-19",
            "\u0000",
            "é")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void everyPlaceReadsAsOneOfTheForms(@ForAll("prose") String text) {
    Sample sample = Sample.of(text);
    for (Keyword keyword : sample.all()) {
      Set<String> written =
          keyword.occurrences().stream()
              .map(place -> Forms.oneLine(place.of(sample.body().text())))
              .collect(Collectors.toSet());
      assertEquals(written, new HashSet<>(keyword.forms()));
      assertTrue(keyword.count() > 0);
    }
  }

  @Property(tries = 300)
  void theFormsOfAKeywordHaveOneKey(@ForAll("prose") String text) {
    for (Keyword keyword : Sample.of(text).all()) {
      Set<String> keys =
          keyword.forms().stream().map(KeywordPropertiesTest::key).collect(Collectors.toSet());
      assertEquals(1, keys.size(), keyword.toString());
    }
  }

  /** What the words of this test's vocabulary have in common with their inflections. */
  private static String key(String form) {
    String folded = form.toLowerCase(Locale.ROOT).replace('-', ' ').replace(".", "");
    return folded.replace("policies", "policy").replaceAll("(s|ed)\\b", "");
  }

  @Property(tries = 300)
  void placesAreSortedAndDisjoint(@ForAll("prose") String text) {
    for (Keyword keyword : Sample.of(text).all()) {
      List<Span> places = keyword.occurrences();
      for (int at = 1; at < places.size(); at++) {
        assertTrue(places.get(at - 1).end() <= places.get(at).start(), keyword.toString());
      }
    }
  }

  @Property(tries = 200)
  void theSameTextHasTheSameKeywords(@ForAll("prose") String text) {
    assertEquals(Sample.of(text).all(), Sample.of(text).all());
  }

  @Property(tries = 300)
  void noTextIsTooStrange(@ForAll String text) {
    for (Keyword keyword : Sample.of(text).all()) {
      assertTrue(keyword.score() >= 0 && keyword.score() <= 1, keyword.toString());
      assertFalse(keyword.keyword().isBlank());
    }
  }

  @Property(tries = 200)
  void surfaceFormsShareOutThePlacesOfTheirKeyword(@ForAll("prose") String text) {
    Sample sample = Sample.of(text);
    int whole = sample.all().stream().mapToInt(Keyword::count).sum();
    int split =
        sample.keywords().select(Sample.request(KeywordSort.COUNT, false)).keywords().stream()
            .mapToInt(Keyword::count)
            .sum();
    assertEquals(whole, split);
  }

  /** Every noun, name, adjective and verb is an occurrence of one word of the list, and of one. */
  @Property(tries = 300)
  void everyContentWordIsCountedOnce(@ForAll("prose") String text) {
    assertCountedOnce(Sample.of(text));
  }

  @Property(tries = 300)
  void everyContentWordOfAnyTextIsCountedOnce(@ForAll String text) {
    assertCountedOnce(Sample.of(text));
  }

  private static void assertCountedOnce(Sample sample) {
    AnnotatedText body = sample.body();
    int[] covers = new int[body.text().length()];
    for (Keyword keyword : sample.words()) {
      for (Span place : keyword.occurrences()) {
        for (int at = place.start(); at < place.end(); at++) {
          covers[at]++;
        }
      }
    }
    for (int token = 0; token < body.tokenCount(); token++) {
      if (isContent(body, token)) {
        for (int at = body.tokenStart(token); at < body.tokenEnd(token); at++) {
          boolean counted =
              Character.isLetterOrDigit(body.text().charAt(at))
                  && !isFunctionPart(body.tokenSpan(token), body.text(), at);
          int expected = counted ? 1 : covers[at];
          assertEquals(expected, covers[at], body.tokenText(token) + " in " + body.text());
        }
      }
    }
  }

  /** {@code of} in {@code state-of-the-art}. */
  private static boolean isFunctionPart(Span word, String text, int at) {
    int from = text.lastIndexOf('-', at) + 1;
    int to = text.indexOf('-', at);
    boolean part = from > word.start() || to >= 0 && to < word.end();
    int start = Math.max(from, word.start());
    int end = to < 0 ? word.end() : Math.min(to, word.end());
    return part && start < end && StopWords.contains(text.substring(start, end));
  }

  private static boolean isContent(AnnotatedText body, int token) {
    return switch (body.tag(token)) {
      case NOUN, PROPER_NOUN, ADJECTIVE, VERB ->
          body.kind(token) == TokenKind.WORD
              && body.tokenEnd(token) - body.tokenStart(token) <= 60
              && Character.isLetterOrDigit(body.text().charAt(body.tokenStart(token)))
              && !StopWords.contains(body.tokenText(token));
      default -> false;
    };
  }
}
