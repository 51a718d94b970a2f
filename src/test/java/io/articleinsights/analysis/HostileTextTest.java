package io.articleinsights.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.Boilerplate;
import io.articleinsights.article.format.Format;
import io.articleinsights.keyword.Keyword;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.quote.Quote;
import io.articleinsights.summary.Summary;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole pipeline on text that nobody would call an article. Nothing may be thrown, and every
 * span must lie in the text.
 *
 * <p>The number of generated texts is the system property {@code hostile.texts}: ten thousand in
 * every build, a million in the nightly one.
 */
class HostileTextTest {

  private static final int TEXTS = Integer.getInteger("hostile.texts", 10_000);

  private static final Algorithm[] DEFAULT = {Algorithm.DEFAULT};

  private static final String[] PIECES = {
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "{",
    "<",
    ">",
    "<div>",
    "</p>",
    "<p>",
    "<!--",
    "-->",
    "<script>",
    "&amp;",
    "&#xD800;",
    "# ",
    "* ",
    "> ",
    "```",
    "[a](b)",
    "|",
    ".",
    "...",
    "…",
    "?",
    "!",
    ",",
    ";",
    ":",
    "—",
    "--",
    "-",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\u0000",
    "\uD800",
    "\uDC00",
    "\uD83D\uDE00",
    "\u200B",
    "\u200D",
    "\u202E",
    "\u2066",
    "\uFEFF",
    "\u0301",
    "\u00A0",
    "\u2028",
    "北京",
    "Москва",
    "שלום",
    "سلام",
    "क्षि",
    "ß",
    "İ",
    "ﬁ",
    "e\u0301",
    "said",
    " said ",
    "He ",
    "she ",
    "Ann Baker",
    " Mayor ",
    "According to ",
    " that ",
    "Mr. ",
    "U.S. ",
    "told",
    "“Yes,” he said. ",
    "ELMTON (AP) — ",
    "OSLO, May 2, 2024. /TASS/. ",
    "By Ann Lee and ",
    "Updated 3:04 PM ET, ",
    "govern-\nment ",
    "and it was so that the ovens of the town were lit again in the summer\n",
    "    ",
    "\f",
    "[1] ",
    "[...] ",
    "¹",
    "• ",
    "1. ",
    "---\n",
    "title: ",
    "date: 2024-03-12\n",
    "tags: [a, &b ",
    "*b",
    "![",
    "Media contact:\n",
    "(AP Photo)",
    "— Ann (@ann) May 2, 2024\n",
    "Enditem",
    "Share This",
    "3.14",
    "1,000",
    "http://a.b",
    "@ann",
    "the ",
    "oven ",
    "ovens ",
    "Baker’s "
  };

  private final ArticleReader reader = new ArticleReader();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

  @Test
  void survivesWhateverIsPutTogether() {
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      Format format = Format.values()[random.nextInt(Format.values().length)];
      String text = text(random);
      try {
        check(text, format, Algorithm.values());
      } catch (RuntimeException | StackOverflowError fault) {
        throw new AssertionError("seed " + seed + ", " + format + ": " + text, fault);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(
          random.nextInt(5) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void survivesEveryTruncationOfTheSample() throws IOException {
    String sample = Files.readString(Path.of("seeds", "xi-cyber-security.txt"));
    for (int end = 0; end <= sample.length(); end++) {
      check(sample.substring(0, end), Format.PLAIN_TEXT, DEFAULT);
    }
  }

  /** The time limit is no measurement: work that grows with the square would take hours. */
  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void survivesALotOfTheSame(Bulk bulk) {
    check(bulk.text(), bulk.format, DEFAULT);
  }

  private enum Bulk {
    LINE_OF_TEN_MEGABYTES(Format.PLAIN_TEXT, "The baker said the ovens were lit. ", 300_000),
    WORD_OF_TEN_MEGABYTES(Format.PLAIN_TEXT, "x", 10_000_000),
    OPENING_QUOTES(Format.PLAIN_TEXT, "“", 1_000_000),
    OPENING_QUOTES_BEFORE_WORDS(Format.PLAIN_TEXT, "“a ", 1_000_000),
    STRAIGHT_QUOTES(Format.PLAIN_TEXT, "\"a ", 500_000),
    APOSTROPHES(Format.PLAIN_TEXT, "'a ", 500_000),
    BRACKETS(Format.PLAIN_TEXT, "(a [", 300_000),
    SHORT_LINES(Format.PLAIN_TEXT, "a\n", 200_000),
    FULL_STOPS(Format.PLAIN_TEXT, ".", 1_000_000),
    ABBREVIATIONS(Format.PLAIN_TEXT, "a.", 500_000),
    CUES(Format.PLAIN_TEXT, "he said ", 200_000),
    NAMES(Format.PLAIN_TEXT, "Ann Baker ", 200_000),
    CONTROLS(Format.PLAIN_TEXT, "a\u0000\u202E\u200B ", 300_000),
    LONE_SURROGATES(Format.PLAIN_TEXT, "\uD800 ", 500_000),
    WRAPPED_LINES(
        Format.PLAIN_TEXT, "the ovens of the town were lit again in the summer of\n", 60_000),
    CUT_WORDS(Format.PLAIN_TEXT, "ab-\n", 300_000),
    DATELINES(Format.PLAIN_TEXT, "OSLO, May 2 (AP) — a\n\n", 40_000),
    CONTACTS(Format.PLAIN_TEXT, "Media contact:\nAnn\na@b.c\n", 40_000),
    NULLS(Format.PLAIN_TEXT, "\u0000", 1_000_000),
    NESTED_BLOCKS(Format.HTML, "<div>", 100_000),
    NESTED_PARAGRAPHS(Format.HTML, "<article><p>a", 20_000),
    NESTED_LISTS(Format.HTML, "<ul><li>", 20_000),
    NESTED_INLINES(Format.HTML, "<b>", 50_000),
    OPEN_TAGS(Format.HTML, "<a ", 200_000),
    ENTITIES(Format.HTML, "&", 300_000),
    NESTED_QUOTES(Format.MARKDOWN, ">", 300_000),
    NESTED_ITEMS(Format.MARKDOWN, "- ", 200_000),
    OPEN_LINKS(Format.MARKDOWN, "[a](", 200_000),
    OPEN_EMPHASIS(Format.MARKDOWN, "*a **b ", 100_000),
    MARKDOWN_TAGS(Format.MARKDOWN, "<a ", 300_000),
    MARKDOWN_CODE(Format.MARKDOWN, "`a ``b ", 100_000),
    MARKDOWN_LINE(Format.MARKDOWN, "The baker said the ovens were lit. ", 200_000),
    MARKDOWN_NULLS(Format.MARKDOWN, "\u0000", 1_000_000),
    MARKDOWN_IMAGES(Format.MARKDOWN, "![a](b)\n\n", 100_000),
    FENCES(Format.MARKDOWN, "---\n", 200_000),
    SETTINGS(Format.MARKDOWN, "---\na: &a [*a, {b: ", 50_000);

    private final Format format;
    private final String piece;
    private final int times;

    Bulk(Format format, String piece, int times) {
      this.format = format;
      this.piece = piece;
      this.times = times;
    }

    String text() {
      return piece.repeat(times) + " the end";
    }
  }

  private void check(String text, Format format, Algorithm[] algorithms) {
    Article article = reader.read(text, format);
    int length = article.text().length();
    inOrder(article.paragraphs(), length);
    inOrder(article.boilerplate().stream().map(Boilerplate::span).toList(), length);
    Analysis analysis = analyzer.analyze(article);
    sentences(analysis.body(), length);
    analysis.quotes().forEach(quote -> quote(quote, length));
    keywords(analysis, length);
    summary(analysis, length, algorithms);
  }

  private static void inOrder(List<Span> spans, int length) {
    int behind = 0;
    for (Span span : spans) {
      assertTrue(behind <= span.start() && span.start() < span.end() && span.end() <= length);
      behind = span.end();
    }
  }

  private static void sentences(AnnotatedText body, int length) {
    inOrder(body.sentenceSpans(), length);
    for (int token = 1; token < body.tokenCount(); token++) {
      assertTrue(body.tokenEnd(token - 1) <= body.tokenStart(token));
    }
  }

  private static void quote(Quote quote, int length) {
    inOrder(quote.segments(), length);
    quote.cue().ifPresent(cue -> inOrder(List.of(cue.span()), length));
    quote.attribution().ifPresent(who -> inOrder(List.of(who.mention()), length));
  }

  private static void keywords(Analysis analysis, int length) {
    KeywordRequest all = new KeywordRequest(Optional.empty(), KeywordSort.COUNT, 1, 500, true);
    for (Keyword keyword : analysis.keywords(all).keywords()) {
      inOrder(keyword.occurrences(), length);
    }
  }

  private static void summary(Analysis analysis, int length, Algorithm[] algorithms) {
    for (Algorithm algorithm : algorithms) {
      SummaryRequest three = new SummaryRequest(algorithm, 3, OptionalInt.empty());
      Summary summary = analysis.summary(three);
      assertTrue(summary.sentences().size() <= 3);
      List<Span> chosen =
          summary.sentences().stream()
              .map(sentence -> analysis.body().sentenceSpan(sentence.sentence()))
              .toList();
      inOrder(chosen, length);
    }
  }
}
