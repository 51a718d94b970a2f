package io.articleinsights.spark.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns offsets in UTF-16 code units into offsets in code points: it remembers where the text has a
 * surrogate pair, which in news is almost nowhere, and asks how many lie before an offset.
 */
final class CodePoints {

  /** Of a text without pairs. */
  static final CodePoints NONE = new CodePoints("");

  private final int[] pairs;

  CodePoints(String text) {
    this.pairs =
        IntStream.range(0, text.length() - 1)
            .filter(at -> Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1)))
            .toArray();
  }

  int offset(int codeUnits) {
    if (pairs.length == 0) {
      return codeUnits;
    }
    int found = Arrays.binarySearch(pairs, codeUnits);
    return codeUnits - (found < 0 ? -found - 1 : found);
  }
}
