package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Format;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every character that is not blank belongs to exactly one part of the article. */
class NothingIsLostTest {

  private final ArticleReader reader = new ArticleReader();

  @Property
  void whateverTheText(@ForAll String source, @ForAll Format format) {
    check(reader.read(source, format));
  }

  @Property
  void whateverTheLines(@ForAll("pages") String source, @ForAll Format format) {
    check(reader.read(source, format));
  }

  @Property
  void whateverTheTitle(@ForAll("pages") String source, @ForAll("lines") String title) {
    check(reader.read(source, Format.PLAIN_TEXT, Optional.of(title)));
  }

  @Property
  void plainTextIsServedUnchanged(@ForAll("pages") String source) {
    assertEquals(source, reader.read(source, Format.PLAIN_TEXT).text());
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> breaks = Arbitraries.of("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", " ");
    return lines()
        .flatMap(line -> breaks.map(line::concat))
        .list()
        .ofMaxSize(12)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
        "Bakers of Elm Street Win a Reprieve",
        "Bakers of Elm Street Win a Reprieve | The Elm Courier",
        "ELMTON, Ohio, May 2 (AP) —",
        "ELMTON (Reuters) - The ovens stay lit, the mayor said on Monday.",
        "(CNN)The ovens stay lit.",
        "“We are glad,” she said, and went on with the work that had waited for her since",
        "dawn, when the first loaves were due and nobody had come to fetch a single one of",
        "\tthem",
        "Share This",
        "Disqus (0 )",
        "Related posts",
        "By Ann Baker",
        "May 2, 2024",
        "* * *",
        "<p>",
        "<h1>Bakers</h1>",
        "# Bakers",
        "\uFEFF",
        "\u0000",
        "\uD800",
        "\u200B");
  }

  private static void check(Article article) {
    int[] owners = new int[article.text().length()];
    for (Span part : parts(article)) {
      for (int i = part.start(); i < part.end(); i++) {
        owners[i]++;
      }
    }
    for (int i = 0; i < owners.length; i++) {
      int owner = owners[i];
      int expected = owner == 0 && Blank.is(article.text().charAt(i)) ? 0 : 1;
      int at = i;
      assertEquals(expected, owner, () -> "offset " + at + " of " + article);
    }
  }

  private static List<Span> parts(Article article) {
    List<Span> parts = new ArrayList<>(article.paragraphs());
    article.boilerplate().forEach(part -> parts.add(part.span()));
    article.dateline().map(Dateline::span).ifPresent(parts::add);
    article.headline().flatMap(Headline::span).ifPresent(parts::add);
    return parts;
  }
}
