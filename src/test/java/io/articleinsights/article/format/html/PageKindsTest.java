package io.articleinsights.article.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of other kinds than one story in one element: AMP, live blogs, several articles. */
class PageKindsTest {

  private static final List<String> PIER =
      List.of(
          "The harbour board of Elmton voted late on Tuesday to rebuild the eastern pier.",
          "“We have waited long enough,” said Ann Carter, who chairs the board of the port.",
          "The work will cost 3.2 million crowns, of which the state pays half this year.",
          "Tom Reed, who runs the largest fish hall, said he was relieved but doubted the date.");
  private static final List<String> MUSEUM =
      List.of(
          "The town museum of Holm opens its new wing on Saturday with a show of old maps.",
          "Some of them have never been seen in public, said the director of the museum.");
  private static final String TITLE = "Elmton to rebuild pier";

  @Test
  void anAmpPageGivesItsStoryAndNoneOfItsComponents() {
    Article article =
        read(
            "<html amp><head><title>"
                + TITLE
                + "</title></head><body><amp-sidebar layout=nodisplay><ul><li><a href=/>Home</a>"
                + "<li>The paper of the port, every day of the week since the year 1861.</ul>"
                + "</amp-sidebar><amp-consent><div><p>We and our partners read what you read on"
                + " this page, and keep it.</p></div></amp-consent><article><h1>"
                + TITLE
                + "</h1><figure><amp-img src=p.jpg></amp-img><figcaption>The pier in"
                + " March.</figcaption></figure><div class=amp-wp-article-content>"
                + p(PIER.get(0))
                + "<amp-ad width=300><div placeholder>The best boats of the year, now at half"
                + " their price.</div></amp-ad>"
                + p(PIER.get(1))
                + "<amp-iframe src=x><p placeholder>Loading the video, please wait for a"
                + " moment.</p></amp-iframe>"
                + p(PIER.get(2))
                + "<amp-social-share type=x></amp-social-share>"
                + p(PIER.get(3))
                + "</div></article><amp-list src=m><template type=amp-mustache><p>{{title}} will"
                + " stand here when the list has come from the server.</p></template></amp-list>"
                + "</body></html>");
    assertEquals(PIER, paragraphs(article));
  }

  @Test
  void aLiveBlogKeepsItsUpdatesInOrderAndNoneOfTheirClocks() {
    String updates =
        update("14:32", "Board votes for the pier", PIER.get(0) + " " + PIER.get(1))
            + update("13:50", "Reed speaks of doubts", PIER.get(3))
            + update("12:15", "Engineers report", PIER.get(2));
    Article article =
        read(
            "<title>Pier vote: live</title><main><h1>Pier vote: live</h1><p>Last updated 3 minutes"
                + " ago</p><div class=live-feed>"
                + updates
                + "</div><button>Load more</button></main>");
    assertEquals(
        List.of(
            "Board votes for the pier",
            PIER.get(0) + " " + PIER.get(1),
            "Reed speaks of doubts",
            PIER.get(3),
            "Engineers report",
            PIER.get(2)),
        paragraphs(article));
  }

  @Test
  void aLiveBlogThatOnlyItsScriptTellsIsRead() {
    String script =
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Pier"
            + " vote: live\",\"liveBlogUpdate\":["
            + Stream.of(PIER, MUSEUM)
                .map(
                    story ->
                        "{\"@type\":\"BlogPosting\",\"headline\":\"News\",\"articleBody\":\""
                            + String.join(" ", story)
                            + "\"}")
                .collect(Collectors.joining(","))
            + "]}</script>";
    assertEquals(
        List.of("News", String.join(" ", PIER), "News", String.join(" ", MUSEUM)),
        paragraphs(read("<title>Pier vote: live</title>" + script + "<h1>Pier vote: live</h1>")));
  }

  @Test
  void ofSeveralArticlesThePagesOwnIsTaken() {
    for (String tag : List.of("article", "div")) {
      assertEquals(PIER, paragraphs(several(tag, TITLE, PIER, MUSEUM)), tag);
      assertEquals(MUSEUM, paragraphs(several(tag, "Museum opens wing", MUSEUM, PIER)), tag);
    }
  }

  @Test
  void sectionsOfOneArticleAreNoOthers() {
    Article article =
        read(
            "<title>"
                + TITLE
                + "</title><main><h1>"
                + TITLE
                + "</h1><section class=s><h2>The vote</h2>"
                + paragraphs(PIER)
                + "</section><section class=s><h2>The museum</h2>"
                + paragraphs(MUSEUM)
                + "</section></main>");
    assertEquals(
        Stream.of(List.of("The vote"), PIER, List.of("The museum"), MUSEUM)
            .flatMap(List::stream)
            .toList(),
        paragraphs(article));
  }

  private static Article several(String tag, String title, List<String> own, List<String> other) {
    return read(
        "<title>"
            + title
            + " - Courier</title><main>"
            + part(tag, title, own)
            + part(tag, "Another story of the day", other)
            + part(tag, "One more story of the day", other)
            + "</main>");
  }

  private static String part(String tag, String title, List<String> story) {
    return "<"
        + tag
        + " class=post><header><h1><a href=/x>"
        + title
        + "</a></h1><div>By Mia Holt | 2 April 2024</div></header><div class=post-body>"
        + paragraphs(story)
        + "</div></"
        + tag
        + ">";
  }

  private static String update(String time, String title, String text) {
    return "<div class=live-post><time>"
        + time
        + "</time><h2>"
        + title
        + "</h2><div>"
        + p(text)
        + "</div><ul class=share-links><li><a href=#>Share on Facebook</a></ul></div>";
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String paragraphs(List<String> story) {
    return story.stream().map(PageKindsTest::p).collect(Collectors.joining());
  }

  private static Article read(String page) {
    return new ArticleReader().read(page, Format.HTML);
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(span -> span.of(article.text())).toList();
  }
}
