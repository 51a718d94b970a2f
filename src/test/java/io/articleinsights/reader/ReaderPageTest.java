package io.articleinsights.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader page as a person meets it, in a real browser. */
@QuarkusTest
class ReaderPageTest extends InBrowser {

  @Test
  void showsTheArticleWithItsQuotes() {
    Page page = openHome();
    assertThat(page.locator("#paragraphs p")).hasCount(19);
    assertThat(page.locator("#headline")).containsText("President Xi stresses");
    assertThat(page.locator("#dateline")).hasText("Beijing · Xinhua");
    assertEquals(7, quotesOn(page, "#paragraphs [data-quote]"));
    assertThat(page.locator("#paragraphs .cue").first()).hasText("pointed out");
    assertThat(page.locator("#paragraphs p").first())
        .hasText(
            "Chinese President Xi Jinping has given important instructions on cyber security and"
                + " information technology application work.");
  }

  @Test
  void choosingASpeakerHighlightsTheirQuotesAndCanBeUndone() {
    Page page = openHome();
    Locator speaker = page.locator("[data-speaker='cai-qi']");
    speaker.click();
    assertThat(speaker).hasAttribute("aria-pressed", "true");
    assertEquals(4, quotesOn(page, "#paragraphs .chosen"));
    assertThat(page.locator("#paragraphs .chosen").first()).isInViewport();
    assertTrue(page.url().contains("speaker=cai-qi"), page.url());
    speaker.click();
    assertThat(page.locator("#paragraphs .chosen")).hasCount(0);
  }

  @Test
  void choosingAKeywordByKeyboardMarksEveryPlace() {
    Page page = openHome();
    Locator bar = page.locator("#keywords [data-keyword]").first();
    String count = bar.locator("text").last().textContent();
    bar.focus();
    page.keyboard().press("Enter");
    assertThat(bar).hasAttribute("aria-pressed", "true");
    assertThat(bar).isFocused();
    assertEquals(
        Integer.parseInt(count), places(page, bar.getAttribute("data-keyword")), "marked places");
  }

  @Test
  void wordsAndPhrasesAndScoresCanBeSwitched() {
    Page page = openHome();
    page.locator("#keyword-kind").getByText("phrases").click();
    assertThat(page).hasURL(Pattern.compile("kind=PHRASE"));
    assertThat(
            page.locator(
                "#keywords [data-keyword]:not([data-keyword*=' ']):not([data-keyword*='-'])"))
        .hasCount(0);
    assertThat(page.locator("#keywords [data-keyword]").first()).isVisible();
    page.locator("#keyword-sort").getByText("score").click();
    assertThat(page.locator("#keywords svg")).hasAttribute("aria-label", "Keywords by score");
  }

  @Test
  void summaryFollowsTheLengthControlAndMarksItsSentences() {
    Page page = openHome();
    assertThat(page.locator("#summary li")).hasCount(3);
    String three = page.locator("#summary").textContent();
    page.locator("#summary-length").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#summary li")).hasCount(4);
    assertNotEquals(three, page.locator("#summary").textContent());
    assertThat(page.locator("#summary-count")).hasText("4");
    String first = page.locator("#summary li").first().textContent();
    assertTrue(
        marked(page).contains(first.substring(0, 20)), "the chosen sentences are marked: " + first);
  }

  @Test
  void focusingAQuoteTellsWhoAndHowAndHowSure() {
    Page page = openHome();
    page.locator("#paragraphs [data-quote][tabindex]").first().focus();
    Locator card = page.locator("#quote-card");
    assertThat(card).isVisible();
    assertThat(card).containsText("Xi Jinping");
    assertThat(card).containsText("by a pronoun");
    assertThat(card).containsText("% confident");
    page.keyboard().press("Escape");
    assertThat(card).isHidden();
  }

  @Test
  void deepLinkRestoresTheView() {
    Page page = openHome();
    page.locator("[data-speaker='cai-qi']").click();
    assertThat(page.locator("#paragraphs .chosen").first()).isVisible();
    Page other = browser().open(URI.create(page.url()), Setting.LIGHT);
    assertThat(other.locator("[data-speaker='cai-qi']")).hasAttribute("aria-pressed", "true");
    assertEquals(4, quotesOn(other, "#paragraphs .chosen"));
  }

  @Test
  void everyPictureOfWhatIsOnScreenCanBeTakenAway() throws IOException {
    Page page = openHome();
    page.locator("#curl-open").click();
    assertThat(page.locator("#curl-text")).containsText("curl -s 'http");
    assertThat(page.locator("#curl-text")).containsText("/summary?sentences=3'");
    page.locator("#curl-close").click();
    assertTrue(downloaded(page, "quotes").startsWith("id,"), "CSV with a header");
    assertEquals(
        page.locator("#summary").textContent().length(),
        downloaded(page, "summary").strip().replaceAll("(?<=\\.) ", "").length(),
        12);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void isAccessibleAndFitsTheScreen(Setting setting) {
    Page page = open("", setting);
    assertThat(page.locator("#summary li").first()).isVisible();
    keepPicture(page, setting.name().toLowerCase(Locale.ROOT));
    assertAccessible(page);
    assertFitsTheScreen(page);
  }

  @Test
  void onANarrowScreenSummaryAndSpeakersComeBeforeTheText() {
    Page page = open("", Setting.NARROW);
    Locator text = page.locator("#paragraphs p").first();
    assertThat(page.locator("#summary li")).hasCount(3);
    assertThat(text).isHidden();
    page.locator("#tab-summary").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#tab-speakers")).isFocused();
    assertThat(page.locator("#summary")).isHidden();
    page.locator("[data-speaker='cai-qi']").click();
    assertThat(page.locator("#tab-text")).hasAttribute("aria-selected", "true");
    assertThat(page.locator("#paragraphs .chosen").first()).isInViewport();
    keepPicture(page, "narrow-text");
    assertAccessible(page);
    assertFitsTheScreen(page);
  }

  @Test
  void attitudesCanBeShownToo() {
    Page page = openHome();
    page.locator("#attitudes").check();
    assertThat(page).hasURL(Pattern.compile("attitudes=true"));
    assertThat(page.locator("#paragraphs p")).hasCount(19);
    assertThat(page.locator("#attitudes")).isChecked();
    assertThat(page.locator("#problem")).isHidden();
  }

  @Test
  void whatWasLeftOutIsShownGreyedWhenAskedFor() {
    Page page = openHome();
    assertThat(page.locator("#paragraphs .left-out")).hasCount(0);
    Locator kind = page.locator("#left-out input").first();
    kind.check();
    assertThat(page.locator("#paragraphs .left-out").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("left="));
    assertThat(page.locator("#left-out input").first()).isFocused();
    assertAccessible(page);
    page.locator("#left-out input").first().uncheck();
    assertThat(page.locator("#paragraphs .left-out")).hasCount(0);
  }

  @Test
  void goingBackLeadsToWhatWasChosenBefore() {
    Page page = openHome();
    page.locator("[data-speaker='cai-qi']").click();
    assertThat(page.locator("#paragraphs .chosen").first()).isVisible();
    page.goBack();
    assertThat(page.locator("#paragraphs .chosen")).hasCount(0);
    page.goForward();
    assertThat(page.locator("#paragraphs .chosen").first()).isVisible();
  }

  @Test
  void contentSecurityPolicyIsStrict() {
    Page page = openHome();
    Response response = page.reload();
    String policy = response.headerValue("content-security-policy");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertThat(page.locator("#paragraphs p")).hasCount(19);
  }

  @Test
  void swaggerUiListsEveryOperationAndTriesTheSummaryOut() {
    Page page = browser().open(home.resolve("/q/swagger-ui/"), Setting.LIGHT);
    assertThat(page.locator(".opblock").first()).isVisible();
    assertThat(page.locator(".opblock")).hasCount(operations(page));
    Locator summary =
        page.locator(".opblock-get")
            .filter(
                new Locator.FilterOptions().setHas(page.locator("[data-path='/api/v1/summary']")));
    summary.locator(".opblock-summary-control").click();
    Locator tryOut = summary.locator(".try-out__btn");
    assertThat(summary.locator(".execute, .try-out__btn").first()).isVisible();
    if (tryOut.isVisible() && tryOut.textContent().contains("Try")) {
      tryOut.click();
    }
    summary.locator(".execute").click();
    Locator live = summary.locator(".live-responses-table");
    assertThat(live.locator(".response-col_status").last()).containsText("200");
    assertThat(live.locator(".response-col_description").last()).containsText("sentences");
    keepPicture(page, "swagger-ui");
  }

  private static int quotesOn(Page page, String selector) {
    assertThat(page.locator(selector).first()).isVisible();
    return ((Number)
            page.evaluate(
                "(s) => new Set([...document.querySelectorAll(s)].map((m) =>"
                    + " m.dataset.quote)).size",
                selector))
        .intValue();
  }

  /** Marked places of a keyword; one place may be cut into several elements. */
  private static int places(Page page, String keyword) {
    String marked =
        (String)
            page.evaluate(
                "() => [...document.querySelectorAll('#paragraphs .keyword')]"
                    + ".map((m) => m.textContent).join(' ')");
    int words = keyword.split("[ -]+").length;
    return marked.trim().split("[ -]+").length / words;
  }

  private static String marked(Page page) {
    return (String)
        page.evaluate(
            "() => [...document.querySelectorAll('#paragraphs .in-summary')]"
                + ".map((m) => m.textContent).join('')");
  }

  private static int operations(Page page) {
    return ((Number)
            page.evaluate(
                "async () => {"
                    + "const d = await (await fetch('/q/openapi?format=json')).json();"
                    + "const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];"
                    + "return Object.values(d.paths).flatMap(Object.keys)"
                    + ".filter((k) => verbs.includes(k)).length; }"))
        .intValue();
  }

  private static String downloaded(Page page, String kind) throws IOException {
    Download download =
        page.waitForDownload(() -> page.locator("[data-download='" + kind + "']").click());
    return Files.readString(download.path());
  }
}
