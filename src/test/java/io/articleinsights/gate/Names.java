package io.articleinsights.gate;

import java.util.Locale;

/** When two names are the same: case and a leading article do not count. */
final class Names {

  private Names() {}

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^(?:the|a|an) ", "");
  }
}
