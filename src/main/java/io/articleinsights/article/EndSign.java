package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands after the last sentence of a report in its last paragraph: the sign of an agency that
 * it ends ({@code Enditem}, {@code -ENDS-}, {@code ###}, {@code -30-}) or an order to read more.
 */
final class EndSign {

  private static final int LONGEST = 60;

  private EndSign() {}

  /** The sign after the last sentence of a paragraph; empty when there is none. */
  static Optional<Boilerplate> in(String text, Span paragraph) {
    int end = paragraph.end();
    int first = Math.max(paragraph.start(), end - LONGEST);
    for (int start = end - 1; start > first; start--) {
      boolean opens = !Blank.is(text.charAt(start)) && Blank.is(text.charAt(start - 1));
      if (opens && endsSentence(text, paragraph.start(), start)) {
        Span sign = new Span(start, end);
        return kind(sign.of(text)).map(kind -> new Boilerplate(sign, kind));
      }
    }
    return Optional.empty();
  }

  private static boolean endsSentence(String text, int start, int end) {
    return Blank.trim(text, start, end).filter(it -> Prose.endsSentence(text, it)).isPresent();
  }

  private static Optional<BoilerplateKind> kind(String sign) {
    String words = Wording.of(sign);
    boolean word = sign.indexOf(' ') < 0;
    boolean shouted = !sign.equals(sign.toLowerCase(Locale.ROOT));
    if (sign.equals("###") || word && shouted && BoilerplateWords.END_SIGNS.contains(words)) {
      return Optional.of(BoilerplateKind.OTHER);
    }
    if (sign.startsWith("-") && BoilerplateWords.END_SIGNS.contains(words)) {
      return Optional.of(BoilerplateKind.OTHER);
    }
    return word
        ? Optional.empty()
        : BoilerplateWords.LABELS.of(words).filter(kind -> kind == BoilerplateKind.RELATED);
  }
}
