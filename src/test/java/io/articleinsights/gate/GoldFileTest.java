package io.articleinsights.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.quote.QuoteType;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold itself: its marks are read rightly, and it does not contradict itself. */
class GoldFileTest {

  private static final String SMALL =
      """
      style: none

      --- text
      <= Bridge shut>

      <SALEM —> {1 “It is late,”} Ann Lee [1 said].| {1 “Go [now].”}

      {2 {3 He [3 says] “no”}, Lee [2 added]}.

      --- quotes
      1 direct Ann Lee
      2 indirect attitude Ann Lee / Lee
      3 optional -

      --- keywords
      bridge, bridges = 2
      """;

  static List<GoldArticle> articles() {
    return GoldFile.all();
  }

  @Test
  void marksAreRead() {
    GoldArticle article = GoldFile.parse("small", SMALL);
    String text = article.text();
    assertEquals(
        "Bridge shut\n\nSALEM — “It is late,” Ann Lee said. “Go [now].”\n\n"
            + "He says “no”, Lee added.",
        text);
    assertEquals("Bridge shut", article.title().orElseThrow().of(text));
    assertEquals(
        List.of("“It is late,” Ann Lee said. “Go [now].”", "He says “no”, Lee added."),
        shown(article.paragraphs(), text));
    assertEquals(
        List.of("“It is late,” Ann Lee said.", "“Go [now].”", "He says “no”, Lee added."),
        shown(article.sentences(), text));
    GoldQuote direct = article.quotes().get(0);
    assertEquals(List.of("“It is late,”", "“Go [now].”"), shown(direct.segments(), text));
    assertEquals("said", direct.cue().orElseThrow().of(text));
    assertEquals(Optional.of(QuoteType.DIRECT), direct.type());
    GoldQuote second = article.quotes().get(1);
    assertTrue(second.attitude() && second.isBy("the lee") && !second.isBy(""));
    assertTrue(article.quotes().get(2).optional() && article.quotes().get(2).isBy(""));
    assertEquals(new GoldKeyword(List.of("bridge", "bridges"), 2), article.keywords().get(0));
  }

  private static List<String> shown(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @Test
  void thereAreThirty() {
    assertEquals(30, articles().size());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleIsAsLongAsABriefOne(GoldArticle article) {
    long words = article.text().split("\\s+").length;
    assertTrue(words >= 150 && words <= 400, article.name() + " has " + words);
  }

  /** Counts again what was counted by hand. */
  @ParameterizedTest
  @MethodSource("articles")
  void keywordCountsAreThoseOfTheirForms(GoldArticle article) {
    for (GoldKeyword keyword : article.keywords()) {
      assertEquals(keyword.count(), occurrences(keyword, article), keyword.toString());
    }
  }

  private static int occurrences(GoldKeyword keyword, GoldArticle article) {
    String forms = String.join("|", keyword.forms().stream().map(Pattern::quote).toList());
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\d-])(?:" + forms + ")(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE);
    int count = 0;
    for (Span paragraph : article.paragraphs()) {
      Matcher matcher = pattern.matcher(paragraph.of(article.text()));
      while (matcher.find()) {
        count++;
      }
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void whatIsQuotedStandsInAParagraph(GoldArticle article) {
    for (GoldQuote quote : article.quotes()) {
      for (Span segment : quote.segments()) {
        assertTrue(
            article.paragraphs().stream().anyMatch(paragraph -> paragraph.contains(segment)),
            () -> article.name() + ": " + segment.of(article.text()));
      }
    }
  }

  /** A direct quote has marks of its own, a dash, or is a turn of an interview. */
  @ParameterizedTest
  @MethodSource("articles")
  void typesFitTheMarks(GoldArticle article) {
    for (GoldQuote quote : article.quotes()) {
      String content = String.join(" ", shown(quote.segments(), article.text()));
      boolean marked = content.matches("(?s).*[\"“”«»‘].*|(?:.*\\s)?'.*");
      if (quote.type().equals(Optional.of(QuoteType.MIXED))) {
        assertTrue(marked, () -> article.name() + ": " + content);
      }
      if (quote.type().equals(Optional.of(QuoteType.INDIRECT))) {
        assertTrue(!marked, () -> article.name() + ": " + content);
      }
    }
  }
}
