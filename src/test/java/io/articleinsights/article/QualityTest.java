package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Format;
import io.articleinsights.article.format.PageDoubt;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that are no article, or show only a part of one, say so. */
class QualityTest {

  private static final String SENTENCE =
      "The ferry between Elmton and the islands will run again from Monday, the harbour board"
          + " said.";

  @Test
  void nothingSpeaksAgainstAWholeArticle() {
    assertEquals(new Quality(1, List.of()), read("<h1>Ferry runs again</h1>" + story(8)).quality());
    assertEquals(1, text((SENTENCE + "\n\n").repeat(8)).quality().value());
  }

  @Test
  void fewWordsAreDoubtful() {
    Quality quality = text(SENTENCE).quality();
    assertEquals(List.of(PageDoubt.FEW_WORDS), quality.doubts());
    assertTrue(quality.value() > 0 && quality.value() < 0.5, quality::toString);
  }

  @Test
  void aListOfArticlesIsNone() {
    Article article =
        read("<title>News</title><h1>News</h1><div>" + titles(20) + "</div>" + story(1));
    assertEquals(List.of(), article.paragraphs());
    assertTrue(article.quality().doubts().contains(PageDoubt.INDEX_PAGE), article::toString);
    assertEquals(0, article.quality().value());
  }

  @Test
  void whatTheListHeldIsLeftOutAndNotLost() {
    Article article = read("<title>News</title><h1>News</h1>" + titles(20) + story(1));
    assertTrue(
        article.boilerplate().stream()
            .anyMatch(
                part ->
                    part.kind() == BoilerplateKind.RELATED
                        && part.span().of(article.text()).equals(SENTENCE)),
        article::toString);
  }

  @Test
  void linksAroundAStoryMakeItNoList() {
    String page = "<h1>Ferry runs again</h1><article>" + story(20) + "</article>" + titles(40);
    assertEquals(20, read(page).paragraphs().size());
    String declared =
        "<meta property='og:type' content='article'><h1>Ferry runs again</h1><article>"
            + story(3)
            + "</article>"
            + titles(40);
    assertEquals(3, read(declared).paragraphs().size());
  }

  @Test
  void aPageForSubscribersSaysSo() {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + "\"isAccessibleForFree\":\"False\"}</script><h1>Ferry runs again</h1>"
                + story(2));
    assertTrue(article.quality().doubts().contains(PageDoubt.LOGIN_WALL), article::toString);
    Article login =
        read("<h1>Ferry runs again</h1>" + story(1) + "<form><input type=password></form>");
    assertTrue(login.quality().doubts().contains(PageDoubt.LOGIN_WALL), login::toString);
  }

  @Test
  void theBodyOfAScriptIsTakenWhereThePageShowsLess() {
    String body = (SENTENCE + "\\n\\n").repeat(6);
    String script =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry runs"
            + " again\",\"isAccessibleForFree\":false,\"articleBody\":\""
            + body
            + "\"}</script>";
    Article hidden = read(script + "<h1>Ferry runs again</h1>" + story(1));
    assertEquals(6, hidden.paragraphs().size());
    assertEquals(List.of(), hidden.quality().doubts());
    Article shown = read(script.replace("runs again", "stops") + "<h1>Ferry</h1>" + story(7));
    assertEquals(7, shown.paragraphs().size());
  }

  private static String story(int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> "<p>" + SENTENCE + (i == 0 ? "" : " It was number " + i + ".") + "</p>")
        .collect(Collectors.joining());
  }

  private static String titles(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<div><a href=/" + i + ">Council votes on plan number " + i + "</a></div>")
        .collect(Collectors.joining());
  }

  private static Article read(String page) {
    return new ArticleReader().read("<html>" + page + "</html>", Format.HTML);
  }

  private static Article text(String text) {
    return new ArticleReader().read(text, Format.PLAIN_TEXT);
  }
}
