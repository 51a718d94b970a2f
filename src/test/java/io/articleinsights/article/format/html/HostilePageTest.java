package io.articleinsights.article.format.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages that nobody would call one: nothing is thrown, every span lies in the text, and no script
 * comes through. {@code -Djqwik.tries=20000} tries more of them, as the nightly build does.
 */
class HostilePageTest {

  private static final String MARK = "SCRIPTED";

  private final ArticleReader reader = new ArticleReader();

  @Property
  void anyRunOfPiecesIsReadAndEverySpanIsInTheText(@ForAll("pieces") List<String> pieces) {
    check(reader.read(String.join("", pieces), Format.HTML));
  }

  @Property
  void noScriptComesThroughWhateverIsAroundIt(@ForAll("trees") String page) {
    Article article = reader.read(page, Format.HTML);
    check(article);
    assertFalse(article.text().contains(MARK), article.text());
  }

  /** Sizes that a page has only when somebody wants to break its readers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>a<li>b<td>c",
        "<b><i><a href=x>a ",
        "<table><tr><td>a",
        "<a",
        "<!--",
        "<![CDATA[",
        "&amp;&lt;&#38;&notit;&#xFFFFFF;",
        "<p>\0a\0<\0b>",
        "<svg><math><p>a",
        "<select><option>a",
        "<script>",
        "<template>a",
        "<plaintext>",
        "<frameset><frame>",
        "<script type='application/ld+json'>[[[[{\"@graph\":",
        "<p itemprop='author name'>a",
        "<meta name=author content='a, b and c'>"
      })
  void repeatedPiecesAreReadToTheEnd(String piece) {
    check(reader.read(piece.repeat(20_000 / piece.length()), Format.HTML));
    check(reader.read("<p class=\"" + piece.repeat(20_000 / piece.length()) + "\">a", Format.HTML));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=comments>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<a href=/x>",
            "</a>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<!--",
            "-->",
            "<plaintext>",
            "<xmp>",
            "<textarea>",
            "<noscript>",
            "<svg>",
            "<math>",
            "<template>",
            "</template>",
            "<select>",
            "<br>",
            "<br>",
            "<img src=x onerror=y>",
            "<iframe srcdoc='<p>a'>",
            "<form>",
            "<base href=:>",
            "<meta property=og:title content=A>",
            "<meta charset=x>",
            "<body>",
            "</body>",
            "</html>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[",
            "]}</script>",
            "<time datetime=2024-99-99>",
            "<b>",
            "</i>",
            "<a rel='tag author'>",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "&nosuch;",
            "\0",
            "\uD800",
            "\uFEFF",
            "\u202E",
            " ",
            "\n",
            "'",
            "\"",
            "=",
            "<",
            ">",
            "The council of Elmton said on Tuesday that it would build a wall by the port. ",
            "By Ann Lee",
            "Related stories",
            "Share",
            "北京市")
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<String> trees() {
    return Arbitraries.recursive(
        () ->
            Arbitraries.of(
                "The council said that it would build a wall. ",
                "<script>" + MARK + "</script>",
                "<script type='application/ld+json'>{\"x\":\"" + MARK + "\"}</script>",
                "<style>" + MARK + "</style>",
                "<noscript>" + MARK + "</noscript>",
                "<template>" + MARK + "</template>",
                "<!-- " + MARK + " -->",
                "<img onerror='" + MARK + "'>",
                "<a href='javascript:" + MARK + "'>more</a>"),
        inner ->
            inner
                .list()
                .ofMaxSize(4)
                .flatMap(
                    children ->
                        Arbitraries.of("p", "div", "article", "td", "li", "h1", "b", "a", "section")
                            .map(tag -> wrapped(tag, children))),
        5);
  }

  private static String wrapped(String tag, List<String> children) {
    return children.stream().collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
  }

  private static void check(Article article) {
    List<Span> spans = new ArrayList<>(article.paragraphs());
    article.boilerplate().forEach(part -> spans.add(part.span()));
    for (Span span : spans) {
      assertTrue(
          span.start() < span.end() && span.end() <= article.text().length(), article::toString);
    }
    double quality = article.quality().value();
    assertTrue(quality >= 0 && quality <= 1, article::toString);
  }
}
