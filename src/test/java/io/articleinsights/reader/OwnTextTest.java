package io.articleinsights.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A text of the reader's own: pasted, chosen as a file or dropped. */
@QuarkusTest
class OwnTextTest extends InBrowser {

  private static final String TRAMS =
      """
      Council backs new tram line

      Mayor Anna Berg said the city would build a tram line to the port by 2030.

      “We have waited long enough,” Berg said on Monday.
      """;
  private static final String PAGE =
      """
      <!doctype html>
      <html><head><title>Council backs new tram line</title>
      <meta name="author" content="Ann Lee">
      <meta property="article:published_time" content="2024-03-03T15:04:00-05:00">
      <meta property="og:site_name" content="The Daily Paper">
      <meta property="og:image" content="https://www.example.com/tram.jpg">
      <link rel="canonical" href="https://www.example.com/tram">
      </head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article><h1>Council backs new tram line</h1>
      <p>Mayor Anna Berg said the city would build a tram line to the port by 2030, after years of debate.</p>
      <p>“We have waited long enough,” Berg said on Monday, and thanked all who had voted for it.</p>
      </article></body></html>
      """;
  private static final String HOSTILE =
      """
      Mayor <script>window.hacked = 1</script> opens the bridge

      The mayor said "<img src=x onerror=window.hacked=2> we \u202Ewon\u202C the vote" on Monday.

      He added that </p><svg onload=window.hacked=3> the work would begin in May.
      """;

  @Test
  void pastedTextIsAnalysed() {
    Page page = openHome();
    send(page, TRAMS);
    assertThat(page.locator("#headline")).hasText("Council backs new tram line");
    assertThat(page.locator("#paragraphs p")).hasCount(2);
    assertThat(page.locator("[data-speaker='anna-berg']")).containsText("2 quotes");
    assertThat(page.locator("#summary li").first()).isVisible();
    page.locator("#sent-again").click();
    assertThat(page.locator("#paste-text")).isFocused();
    assertThat(page.locator("#paste-text")).hasValue(TRAMS);
  }

  @Test
  void whatIsPastedSetsTheFormatUntilTheReaderDoes() {
    Page page = open("#/paste");
    page.locator("#paste-text").fill(PAGE);
    assertThat(page.locator("#paste-format")).hasValue("text/html");
    page.locator("#paste-text").fill("# A headline\n\nSome words.");
    assertThat(page.locator("#paste-format")).hasValue("text/markdown");
    page.locator("#paste-format").selectOption("text/plain");
    page.locator("#paste-text").fill(PAGE);
    assertThat(page.locator("#paste-format")).hasValue("text/plain");
  }

  @Test
  void pastedPageIsReadAsAPage() {
    Page page = openHome();
    send(page, PAGE);
    assertThat(page.locator("#headline")).hasText("Council backs new tram line");
    assertThat(page.locator("#paragraphs p")).hasCount(2);
    page.locator("#curl-open").click();
    assertThat(page.locator("#curl-text")).containsText("Content-Type: text/html");
  }

  @Test
  void whatThePageTellsOfItselfStandsUnderTheHeadlineAndIsNeverLoaded() {
    Page page = openHome();
    send(page, PAGE);
    assertThat(page.locator("#byline")).containsText("By Ann Lee");
    assertThat(page.locator("#byline time")).hasText("3 March 2024, 15:04");
    assertThat(page.locator("#byline")).containsText("The Daily Paper");
    assertThat(page.locator("#byline a").filter(named("Original page")))
        .hasAttribute("href", "https://www.example.com/tram");
    assertThat(page.locator("#byline a").filter(named("Picture")))
        .hasAttribute("href", "https://www.example.com/tram.jpg");
    assertThat(page.locator("#reading img")).hasCount(0);
  }

  @Test
  void chosenFileIsAnalysed() {
    Page page = open("#/paste");
    page.locator("#paste-file").setInputFiles(file("trams.md", "# Trams\n\n" + TRAMS));
    assertThat(page.locator("#headline")).hasText("Trams");
    assertThat(page.locator("#sent-name")).hasText("trams.md");
    page.locator("#curl-open").click();
    assertThat(page.locator("#curl-text")).containsText("--data-binary '@trams.md'");
  }

  @Test
  void droppedFileIsAnalysedWhereverTheReaderIs() {
    Page page = openHome();
    drop(page, "trams.html", PAGE);
    assertThat(page.locator("#headline")).hasText("Council backs new tram line");
    assertThat(page.locator("#sent-name")).hasText("trams.html");
    assertThat(page.locator("#paragraphs p")).hasCount(2);
    assertThat(page.locator("#drop")).isHidden();
    page.goBack();
    assertThat(page.locator("#paragraphs p")).hasCount(19);
  }

  @Test
  void fileOfAnotherKindIsRefusedByName() {
    Page page = openHome();
    drop(page, "picture.png", "no picture");
    assertThat(page.locator("#problem")).containsText("picture.png");
    page.locator("#paste-link").click();
    assertThat(page.locator("#paste-text")).isVisible();
    assertThat(page.locator("#problem")).isHidden();
  }

  @Test
  void pastingAnywhereIsEnough() {
    Page page = openHome();
    page.evaluate(
        "(text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + "document.body.dispatchEvent(new ClipboardEvent('paste',"
            + "{ clipboardData: data, bubbles: true, cancelable: true })); }",
        TRAMS);
    assertThat(page.locator("#headline")).hasText("Council backs new tram line");
  }

  @Test
  void refusedTextIsExplained() {
    Page page = openHome();
    page.locator("#paste-link").click();
    page.locator("#paste-text").fill("   ");
    page.locator("#paste-submit").click();
    assertThat(page.locator("#problem")).containsText("Bad Request");
    assertThat(page.locator("#paste-text")).isVisible();
    expectRefusal("400");
  }

  @Test
  void hostileTextStaysInert() {
    Page page = openHome();
    send(page, HOSTILE);
    assertThat(page.locator("#paragraphs p").first()).containsText("onerror=window.hacked=2");
    assertThat(page.locator("#article script, #article img, #article svg")).hasCount(0);
    assertThat(page.locator("#paragraphs .control").first()).hasText("RLO");
    assertEquals(true, page.evaluate("() => window.hacked === undefined"));
  }

  @Test
  void isAccessible() {
    Page page = openHome();
    page.locator("#paste-link").click();
    assertThat(page.locator("#paste-text")).isVisible();
    keepPicture(page, "paste");
    assertAccessible(page);
    send(page, TRAMS);
    assertAccessible(page);
    assertFitsTheScreen(page);
  }

  private static void send(Page page, String text) {
    page.locator("#paste-link").click();
    page.locator("#paste-text").fill(text);
    page.locator("#paste-submit").click();
    assertThat(page.locator("#sent")).isVisible();
  }

  private static Locator.FilterOptions named(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Drops a file onto the page, as a browser tells of it. */
  private static void drop(Page page, String name, String text) {
    page.evaluate(
        "([name, text]) => { const data = new DataTransfer(); data.items.add(new File([text],"
            + " name));for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new"
            + " DragEvent(type,{ dataTransfer: data, bubbles: true, cancelable: true })); }",
        new Object[] {name, text});
  }
}
