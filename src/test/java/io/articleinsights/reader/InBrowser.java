package io.articleinsights.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/**
 * A real browser before the page; no test may leave an error in its console or ask another host.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  @TestHTTPResource("/")
  URI home;

  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.startOrSkip();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forget() {
    browser.forget();
  }

  @AfterEach
  void behavedItself() {
    assertEquals(List.of(), browser.errors(), "console errors");
    assertEquals(List.of(), browser.strangers(), "requests to other hosts");
  }

  Browser browser() {
    return browser;
  }

  /** A fresh page that shows a part of the service: {@code ""} the start, {@code "#/paste"}. */
  Page open(String address) {
    return open(address, Setting.LIGHT);
  }

  Page open(String address, Setting setting) {
    return browser.open(URI.create(home + address), setting);
  }

  /** A page with the sample article. */
  Page openHome() {
    Page page = open("");
    assertThat(page.locator("#paragraphs p").first()).isVisible();
    return page;
  }

  static void assertAccessible(Page page) {
    List<Rule> grave =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .toList();
    assertEquals(List.of(), grave.stream().map(Rule::toString).toList());
  }

  static void assertFitsTheScreen(Page page) {
    assertEquals(
        true,
        page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"),
        "scrolls sideways");
  }

  static void keepPicture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** The browser itself logs refused requests; this takes those with a status off the list. */
  void expectRefusal(String status) {
    List<String> errors = browser.errors();
    assertFalse(errors.isEmpty(), "a request is refused");
    assertTrue(errors.stream().allMatch(error -> error.contains(status)), errors::toString);
    browser.forget();
  }
}
