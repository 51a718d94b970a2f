package io.articleinsights.web.mcp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a list goes on, as a word without a meaning for those who hand it back.
 *
 * @param offset how many items were given so far
 */
record PageCursor(int offset) {

  static final PageCursor START = new PageCursor(0);

  private static final String PREFIX = "from:";

  String word() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((PREFIX + offset).getBytes(StandardCharsets.US_ASCII));
  }

  /** The cursor that a word stands for; empty when no tool gave it. */
  static Optional<PageCursor> of(String word) {
    try {
      String said = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII);
      return said.matches(PREFIX + "[0-9]{1,8}")
          ? Optional.of(new PageCursor(Integer.parseInt(said.substring(PREFIX.length()))))
          : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
