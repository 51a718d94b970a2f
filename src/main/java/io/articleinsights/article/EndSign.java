package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.text.Span;
import java.util.Locale;
import java.util.OptionalInt;

/** The sign that ends an agency's report: {@code Enditem}, {@code -ENDS-}, {@code ###}. */
final class EndSign {

  private EndSign() {}

  /** Where the sign begins after the last sentence of a paragraph; empty when there is none. */
  static OptionalInt start(String text, Span paragraph) {
    int start = paragraph.end();
    while (start > paragraph.start() && !Blank.is(text.charAt(start - 1))) {
      start--;
    }
    int end = start;
    while (end > paragraph.start() && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    boolean apart = end > paragraph.start() && end < start;
    return apart
            && isSign(text.substring(start, paragraph.end()))
            && Prose.endsSentence(text, new Span(paragraph.start(), end))
        ? OptionalInt.of(start)
        : OptionalInt.empty();
  }

  private static boolean isSign(String word) {
    boolean shouted = !word.equals(word.toLowerCase(Locale.ROOT));
    return word.equals("###") || shouted && FurnitureWords.END_SIGNS.contains(Wording.of(word));
  }
}
