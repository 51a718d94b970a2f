package io.articleinsights.article.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String ONE =
      "The ferry between Elmton and the islands will run again from Monday, the harbour board"
          + " said.";
  private static final String TWO =
      "It had been laid up since March, when a storm tore its rudder off and broke two of the"
          + " piers.";
  private static final String THREE =
      "Repairs cost three million crowns, which the board will pay out of the tolls of the next"
          + " years.";
  private static final String STORY = p(ONE) + p(TWO) + p(THREE);
  private static final List<String> TOLD = List.of(ONE, TWO, THREE);

  @Test
  void readsTheStoryOutOfAPageWithoutNames() {
    String page =
        page(
            "<div><a href=/>Courier</a> <a href=/news>News</a> <a href=/sport>Sport</a></div>"
                + "<div><div><h1>Ferry runs again</h1><div>Ann Lee</div><div>3 March 2024</div>"
                + STORY
                + "</div><div><a href=/about>About us</a> <a href=/jobs>Jobs</a></div></div>");
    assertEquals(TOLD, body(page));
    assertEquals(List.of("Ferry runs again"), texts(page, Block.Markup.TITLE));
    assertEquals(List.of("Ann Lee", "3 March 2024"), texts(page, Block.Markup.ASIDE));
  }

  @Test
  void leavesOutWhatTheNamesOfElementsTell() {
    for (String name :
        List.of(
            "related-stories",
            "shareBar",
            "wp-caption-text",
            "author_bio",
            "newsletter--inline",
            "article-body__ad",
            "jp-relatedposts",
            "comments",
            "cookie-consent",
            "sidebar")) {
      String page = article(p(ONE) + "<div class='" + name + "'>" + p(THREE) + "</div>" + p(TWO));
      assertEquals(List.of(ONE, TWO), body(page), name);
    }
  }

  @Test
  void takesANameForEvidenceOnly() {
    assertEquals(TOLD, body(article("<div class='related-wrapper'>" + STORY + "</div>")));
    assertEquals(TOLD, body(article("<div class='has-sidebar no-ads'>" + STORY + "</div>")));
    assertEquals(TOLD, body(page("<form><h1>Ferry runs again</h1>" + STORY + "</form>")));
  }

  @Test
  void leavesOutTeasersThatRepeat() {
    String teaser =
        "<li class=t><h3><a href=/x>Harbour board meets on the %s</a></h3><div>The board of the"
            + " harbour will meet on the %s to talk about the tolls of the coming"
            + " years.</div></li>";
    String teasers =
        "<ul>"
            + teaser.formatted("first", "first")
            + teaser.formatted("second", "second")
            + teaser.formatted("third", "third")
            + "</ul>";
    assertEquals(TOLD, body(page("<h1>Ferry runs again</h1>" + STORY + teasers)));
  }

  @Test
  void leavesOutSectionsUnderTheirHeadings() {
    String thread = ("<div>" + p("Well said, and high time that somebody did say it!") + "</div>");
    String page =
        page(
            "<h1>Ferry runs again</h1><div>"
                + STORY
                + "</div><div><h2>Comments</h2>"
                + thread.repeat(30)
                + "</div>");
    assertEquals(TOLD, body(page));
    assertEquals(
        List.of(ONE, TWO, THREE),
        body(
            article(
                p(ONE)
                    + "<h3>Read more</h3><ul><li><a href=/x>Storm breaks two piers</a></li></ul>"
                    + p(TWO)
                    + p(THREE))));
  }

  @Test
  void leavesOutStandingPhrases() {
    assertEquals(
        TOLD,
        body(
            article(
                p("We use cookies to make this site better for you and for our partners.")
                    + p(ONE)
                    + p("Sign up for our newsletter and never miss a ferry.")
                    + p(TWO)
                    + p(THREE)
                    + p("Bob Hill contributed to this report."))));
  }

  @Test
  void leavesOutWhatStandsBeforeTheHeadline() {
    String ticker = "<div>" + p(THREE.replace("Repairs", "New piers")) + "</div>";
    assertEquals(TOLD, body(page(ticker + "<h1>Ferry runs again</h1>" + STORY)));
  }

  @Test
  void leavesOutTheStandfirst() {
    String dek = "The harbour board ends the long wait of the islands for their only ferry.";
    String page =
        page("<header><h1>Ferry runs again</h1>" + p(dek) + "</header><div>" + STORY + "</div>");
    assertEquals(TOLD, body(page));
    assertEquals(TOLD, body(page("<h1>Ferry runs again</h1><h2>" + dek + "</h2>" + STORY)));
  }

  @Test
  void keepsHeadingsListsQuotesAndTables() {
    assertEquals(
        List.of(
            ONE,
            "What it costs",
            TWO,
            "One crown a head",
            "Two a cart",
            THREE,
            "Pier Tons",
            "A 12"),
        body(
            article(
                p(ONE)
                    + "<h2>What it costs</h2><blockquote>"
                    + p(TWO)
                    + "</blockquote><ul><li>One crown a head</li><li>Two a cart</li></ul>"
                    + p(THREE)
                    + "<table><tr><th>Pier</th><th>Tons</th></tr><tr><td>A</td><td>12</td></tr></table>")));
  }

  @Test
  void leavesOutCaptionsAndHeadingsOverNothing() {
    assertEquals(
        TOLD,
        body(
            article(
                "<figure><img src=x><figcaption>The ferry in the harbour of Elmton, waiting for its"
                    + " crew.</figcaption></figure>"
                    + STORY
                    + "<h2>More of the islands</h2><div class=related><a"
                    + " href=/x>Piers</a></div>")));
  }

  @Test
  void readsNothingThatIsHidden() {
    assertEquals(
        TOLD,
        body(
            article(
                p(ONE)
                    + "<p hidden>"
                    + "A draft that nobody was to see until the board had met once more."
                    + "</p><div style='display: none'>"
                    + p("Another draft that nobody was to see until the board had met.")
                    + "</div>"
                    + "<p>"
                    + TWO
                    + "<span class='sr-only'> opens in a new window</span></p>"
                    + p(THREE))));
  }

  @Test
  void readsLayoutTablesAndBrokenLines() {
    assertEquals(
        TOLD,
        body(
            page(
                "<table><tr><td><a href=/>News</a><td><h1>Ferry runs again</h1>"
                    + String.join("<br><br>", TOLD)
                    + "<td><a href=/x>Piers</a></table>")));
  }

  @Test
  void readsScriptsWithoutSpaces() {
    String sentence = "港務局表示，渡輪將於週一恢復行駛，此前因暴風雨損壞而停駛數月之久。";
    assertEquals(
        List.of(sentence, sentence.replace("週一", "週二")),
        body(
            page(
                "<h1>渡輪恢復行駛</h1><div>"
                    + p(sentence)
                    + p(sentence.replace("週一", "週二"))
                    + "</div><div>© 2024 Courier. All rights reserved.</div>")));
  }

  @Test
  void readsAnythingThatIsCalledHtml() {
    for (String source :
        List.of(
            "", " ", "<", "<html>", "no mark-up at all", "<plaintext>a</plaintext>", "\0\0<p>\0")) {
      Document document = new HtmlReader().read(source);
      for (Block block : document.blocks()) {
        assertTrue(!block.span().of(document.text()).isBlank(), source);
      }
    }
  }

  private static String article(String content) {
    return page("<article><h1>Ferry runs again</h1><div>" + content + "</div></article>");
  }

  private static String page(String content) {
    return "<html><head><title>Ferry runs again | Courier</title></head><body>"
        + content
        + "</body></html>";
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static List<String> body(String page) {
    return texts(page, Block.Markup.TEXT);
  }

  private static List<String> texts(String page, Block.Markup markup) {
    Document document = new HtmlReader().read(page);
    return document.blocks().stream()
        .filter(block -> block.markup() == markup)
        .map(block -> block.span().of(document.text()))
        .toList();
  }
}
