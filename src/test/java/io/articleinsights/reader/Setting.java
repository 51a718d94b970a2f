package io.articleinsights.reader;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** The kinds of screen that the page is looked at on. */
enum Setting {
  LIGHT(1280, 1000, ColorScheme.LIGHT),
  DARK(1280, 1000, ColorScheme.DARK),
  NARROW(320, 900, ColorScheme.LIGHT);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Setting(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  NewContextOptions options() {
    return new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
  }
}
