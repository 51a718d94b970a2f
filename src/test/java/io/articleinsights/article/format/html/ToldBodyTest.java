package io.articleinsights.article.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.Document;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What linked data tell of a body is evidence, and never believed blindly. */
class ToldBodyTest {

  private static final List<String> STORY =
      List.of(
          "The harbour board of Elmton voted late on Tuesday to rebuild the eastern pier.",
          "“We have waited long enough,” said Ann Carter, who chairs the board of the port.",
          "The work will cost 3.2 million crowns, of which the state pays half this year.",
          "Tom Reed, who runs the largest fish hall, said he was relieved but doubted the date.",
          "Work begins on the fourth of May and ends before the first storms of October.");
  private static final String LETTER =
      "The best of the Courier in one letter, every morning at six, for all who like it early.";

  @Test
  void aPageWithNothingElseIsReadFromItsScript() {
    assertEquals(STORY, body(String.join("\\n\\n", STORY), "<div id=root></div>"));
    assertEquals(
        STORY,
        body(String.join("\\n", STORY), "<p>Loading the article, please wait a moment.</p>"));
  }

  @Test
  void aPageThatShowsTheStartOfItIsReadFromItsScript() {
    String told = String.join("\\n", STORY) + "\\n" + numbered(8);
    assertEquals(STORY.size() + 8, body(told, paragraphs(STORY)).size());
  }

  @Test
  void anotherTextIsNotBelieved() {
    assertEquals(STORY, body(numbered(20), paragraphs(STORY)));
  }

  @Test
  void whatIsNotToldAmongWhatIsGoes() {
    assertEquals(STORY, body(String.join(" ", STORY), paragraphs(with(LETTER))));
  }

  @Test
  void whatIsNotToldStaysWhereTheScriptTellsAPartOnly() {
    assertEquals(
        with(LETTER), body(String.join(" ", STORY.subList(0, 2)), paragraphs(with(LETTER))));
  }

  @Test
  void messagesAndListsStayThatScriptsLeaveOut() {
    String message = "<blockquote><p>" + LETTER + "</p></blockquote>";
    assertEquals(
        with(LETTER),
        body(
            String.join(" ", STORY),
            p(STORY.get(0)) + message + paragraphs(STORY.subList(1, STORY.size()))));
  }

  @Test
  void whatIsToldStaysWhateverItIsCalled() {
    String page =
        p(STORY.get(0))
            + "<div class=promo>"
            + p(STORY.get(1))
            + "</div>"
            + paragraphs(STORY.subList(2, STORY.size()));
    assertEquals(STORY, body(String.join(" ", STORY), page));
  }

  private static List<String> with(String second) {
    return Stream.of(STORY.subList(0, 1), List.of(second), STORY.subList(1, STORY.size()))
        .flatMap(List::stream)
        .toList();
  }

  private static String numbered(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> "A museum far away in Holm has opened wing number " + i + " to its visitors.")
        .collect(Collectors.joining("\\n"));
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String paragraphs(List<String> story) {
    return story.stream().map(ToldBodyTest::p).collect(Collectors.joining());
  }

  private static List<String> body(String told, String content) {
    Document document =
        new HtmlReader()
            .read(
                "<html><head><title>Elmton to rebuild pier</title><script"
                    + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Elmton"
                    + " to rebuild pier\",\"articleBody\":\""
                    + told
                    + "\"}</script></head><body><h1>Elmton to rebuild pier</h1><div>"
                    + content
                    + "</div></body></html>");
    return document.blocks().stream()
        .filter(block -> block.markup() == Block.Markup.TEXT)
        .map(block -> block.span().of(document.text()))
        .toList();
  }
}
