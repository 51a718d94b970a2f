package io.articleinsights.reader;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own chromium, headless; records what a page must not do. */
final class Browser implements AutoCloseable {

  private static final List<String> SWITCHES =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final List<String> strangers = new CopyOnWriteArrayList<>();

  /** How long an expectation may take to come true: a slow machine is no failure. */
  private static final double PATIENCE_MS = 30_000;

  private Browser(Path executable) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(SWITCHES));
  }

  /** Starts chromium, or skips the test that asks for it when the machine has none. */
  static Browser startOrSkip() {
    Optional<Path> executable =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        executable.isPresent(), "browser tests skipped: no chromium is installed on this machine");
    return new Browser(executable.orElseThrow());
  }

  /** A fresh page of the given width that has recorded everything since its first request. */
  Page open(URI address, Setting setting) {
    BrowserContext context = chromium.newContext(setting.options());
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.onRequest(
        request -> {
          URI asked = URI.create(request.url());
          boolean local = address.getHost().equals(asked.getHost());
          if (!local && !asked.getScheme().equals("blob") && !asked.getScheme().equals("data")) {
            strangers.add(request.url());
          }
        });
    page.navigate(address.toString());
    return page;
  }

  /** Error lines of every page's console, failed loads and uncaught exceptions included. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** Addresses on other hosts that a page asked for. */
  List<String> strangers() {
    return List.copyOf(strangers);
  }

  void forget() {
    errors.clear();
    strangers.clear();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
