package io.articleinsights.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The views over a library of a thousand articles. */
@QuarkusTest
@TestProfile(ThousandArticles.class)
class LibraryPageTest extends InBrowser {

  private static final Duration LOADING = Duration.ofMinutes(2);

  /** A library of this size is loaded while the service already answers. */
  @BeforeAll
  void awaitLibrary() throws Exception {
    HttpRequest ready = HttpRequest.newBuilder(home.resolve("/q/health/ready")).build();
    Instant end = Instant.now().plus(LOADING);
    HttpClient client = HttpClient.newHttpClient();
    while (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
      assertTrue(Instant.now().isBefore(end), "the library is not loaded");
      Thread.sleep(100);
    }
  }

  @Test
  void startsWithAllArticlesAPageAtATime() {
    Page page = open("");
    assertThat(page.locator("#count")).hasText("1,000 articles");
    assertThat(headlines(page)).hasCount(20);
    assertThat(headlines(page).first()).hasText("Council votes on harbour plan number 0");
    assertThat(page.locator("#results .meta").first()).containsText("Elmton · Reuters");
    assertThat(page.locator("#results .meta").first()).containsText(" quotes");
    page.locator("#pages").getByText("Next").click();
    assertThat(headlines(page).first()).hasText("Council votes on harbour plan number 20");
    assertThat(page.locator("#pages [aria-current]")).hasText("2");
    page.goBack();
    assertThat(headlines(page).first()).hasText("Council votes on harbour plan number 0");
    page.locator("#pages").getByText("50").click();
    assertThat(headlines(page).last()).hasText("Council votes on market hall plan number 999");
  }

  @Test
  void findsWhileTypingAndMarksTheWords() {
    Page page = open("");
    page.locator("#search-text").pressSequentially("trams");
    assertThat(page.locator("#count")).containsText("for “trams”");
    assertThat(page.locator("#results mark").first()).hasText("tram");
    assertThat(page.locator("#search-text")).isFocused();
    assertThat(page).hasURL(Pattern.compile("q=trams"));
    page.keyboard().press("ArrowDown");
    assertThat(headlines(page).first()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(headlines(page).nth(1)).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#headline")).containsText("tram line plan");
    page.goBack();
    assertThat(page.locator("#search-text")).hasValue("trams");
    assertThat(page.locator("#results mark").first()).isVisible();
    page.goBack();
    assertThat(page.locator("#count")).hasText("1,000 articles");
  }

  @Test
  void searchIsNarrowedBySpeakerAndSourceAndWidenedAgain() {
    Page page = open("#/?q=harbour");
    assertThat(page.locator("#count")).containsText("for “harbour”");
    String all = page.locator("#count").textContent();
    page.locator("#people a").first().click();
    assertThat(page.locator("#chips a")).hasCount(1);
    page.locator("#sources a").first().click();
    assertThat(page.locator("#chips a")).hasCount(2);
    assertThat(page).hasURL(Pattern.compile("speaker=.*source="));
    assertThat(page.locator("#count")).not().hasText(all);
    page.locator("#chips a").first().click();
    // The chip that was clicked stays until the answer comes: a second click would meet it again.
    assertThat(page.locator("#chips a")).hasCount(1);
    page.locator("#chips a").first().click();
    assertThat(page.locator("#count")).hasText(all);
    page.locator("#people a").first().click();
    assertThat(page.locator("#chips a")).hasCount(1);
    page.locator("#search-text").fill("");
    assertThat(page.locator("#count")).hasText(Pattern.compile("^\\d+ articles?$"));
    assertThat(page.locator("#chips a")).hasCount(1);
    page.locator("#chips a").first().click();
    assertThat(page.locator("#count")).hasText("1,000 articles");
    assertThat(page.locator("#chips a")).hasCount(0);
  }

  @Test
  void listIsNarrowedBySourceAndSorted() {
    Page page = open("");
    page.locator("#source").fill("AP");
    page.keyboard().press("Enter");
    assertThat(page.locator("#count")).hasText("500 articles");
    assertThat(page.locator("#chips a")).hasText("Source: AP ×");
    page.locator("#sort").selectOption("title");
    assertThat(page).hasURL(Pattern.compile("sort=title"));
    assertThat(headlines(page).last()).containsText("harbour");
    page.locator("#from").fill("2030-01-01");
    assertThat(page.locator("#count")).hasText("No article matches");
    assertThat(page.locator("#results .empty a")).hasText("Search without filters");
  }

  @Test
  void hitLeadsToItsParagraph() {
    Page page = open("#/?q=flood");
    headlines(page).first().click();
    assertThat(page.locator("#paragraphs .pointed")).containsText("flood");
    assertThat(page.locator("#paragraphs .pointed")).isInViewport();
    assertThat(page.locator("#headline")).isFocused();
  }

  @Test
  void brokenSearchIsExplainedAndWhatWasFoundStays() {
    Page page = open("#/?q=harbour");
    assertThat(headlines(page)).hasCount(20);
    page.locator("#search-text").fill("harbour \"plan");
    assertThat(page.locator("#search-note")).containsText("breaks at character");
    assertThat(headlines(page)).hasCount(20);
    assertThat(page.locator("#problem")).isHidden();
    expectRefusal("400");
    page.locator("#search-text").fill("harbour \"plan number\"");
    assertThat(page.locator("#search-note")).hasText("");
  }

  @Test
  void nothingFoundIsSaid() {
    Page page = open("#/?q=zeppelin");
    assertThat(page.locator("#count")).hasText("Nothing found for “zeppelin”");
    assertThat(page.locator("#results .empty")).containsText("fewer words");
    assertAccessible(page);
  }

  @Test
  void speakersPageTellsAllTheySaidByArticle() {
    Page page = open("");
    page.locator("#people a").filter(named("Anna Berg")).click();
    assertThat(page.locator("#speaker-name")).hasText("Anna Berg");
    assertThat(page.locator("#speaker-name")).isFocused();
    assertThat(page.locator("#speaker-note")).containsText("Mayor");
    assertThat(page.locator("#speaker-note")).containsText("286 quotes");
    assertThat(page.locator("#speaker-quotes section")).hasCount(10);
    assertThat(page.locator("#speaker-quotes q").first())
        .hasText("“The harbour has waited long enough,”");
    assertAccessible(page);
    page.locator("#speaker-quotes h2 a").first().click();
    assertThat(page.locator("[data-speaker='anna-berg']")).hasAttribute("aria-pressed", "true");
    page.locator("#speaker-link a").click();
    assertThat(page.locator("#speaker-name")).hasText("Anna Berg");
  }

  @Test
  void keywordsPageTellsWhereItOccursWithBars() {
    Page page = open("#/keywords/tram%20line");
    assertThat(page.locator("#keyword-name")).hasText("tram line");
    assertThat(page.locator("#keyword-note")).containsText("in 200 articles");
    assertThat(page.locator("#keyword-places .bar svg")).hasCount(20);
    assertThat(page.locator("#keyword-places mark").first()).containsText("tram");
    assertAccessible(page);
    page.locator("#keyword-places h2 a").first().click();
    assertThat(page.locator("#paragraphs .keyword").first()).isVisible();
    page.locator("#keyword-link a").click();
    assertThat(page.locator("#keyword-name")).hasText("tram line");
  }

  @Test
  void unknownThingsAreExplained() {
    Page page = open("#/articles/never-written");
    assertThat(page.locator("#problem")).containsText("Not Found");
    page.locator(".brand").click();
    assertThat(page.locator("#count")).hasText("1,000 articles");
    assertThat(page.locator("#problem")).isHidden();
    page.navigate(home + "#/speakers/nobody");
    assertThat(page.locator("#speaker-note")).containsText("No article");
    expectRefusal("404"); // by now every request of the first page has been answered
  }

  @Test
  void slashLeadsToTheSearchField() {
    Page page = open("");
    assertThat(headlines(page)).hasCount(20);
    page.keyboard().press("/");
    assertThat(page.locator("#search-text")).isFocused();
    assertThat(page.locator("#search-text")).hasValue("");
  }

  @Test
  void comingBackTheListIsWhereItWasLeft() {
    Page page = open("");
    assertThat(headlines(page)).hasCount(20);
    headlines(page).last().scrollIntoViewIfNeeded();
    double left = scrolled(page);
    assertTrue(left > 0, "the list is longer than the screen");
    headlines(page).last().click();
    assertThat(page.locator("#headline")).isVisible();
    assertEquals(0, scrolled(page));
    page.goBack();
    assertThat(headlines(page).last()).isInViewport();
    assertEquals(left, scrolled(page), 2);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void isAccessibleAndFitsTheScreen(Setting setting) {
    for (String address : List.of("", "#/?q=harbour")) {
      Page page = open(address, setting);
      assertThat(headlines(page).first()).isVisible();
      String name = address.isEmpty() ? "library-" : "search-";
      keepPicture(page, name + setting.name().toLowerCase(Locale.ROOT));
      assertAccessible(page);
      assertFitsTheScreen(page);
    }
  }

  private static Locator headlines(Page page) {
    return page.locator("#results h3 a");
  }

  private static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }

  private static double scrolled(Page page) {
    return ((Number) page.evaluate("() => scrollY")).doubleValue();
  }
}
