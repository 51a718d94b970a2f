package io.articleinsights.speaker;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the words are another's: the contents of quotes that stand in quotation marks. */
final class QuotedText {

  private record Part(Span span, int quote) {}

  private final List<Part> parts = new ArrayList<>();

  QuotedText(AnnotatedText text, List<List<Span>> contents) {
    for (int quote = 0; quote < contents.size(); quote++) {
      for (Span span : contents.get(quote)) {
        if (isMarked(text.text(), span)) {
          parts.add(new Part(span, quote));
        }
      }
    }
    parts.sort((one, other) -> one.span().compareTo(other.span()));
  }

  private static boolean isMarked(String text, Span span) {
    return isMark(text, span.start()) || isMark(text, span.start() - 1);
  }

  private static boolean isMark(String text, int at) {
    return at >= 0 && at < text.length() && "\"“”«»„‘`".indexOf(text.charAt(at)) >= 0;
  }

  /** The quote whose marked content holds an offset; -1 when none does. */
  int quoteAt(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return -1;
    }
    Part part = parts.get(low - 1);
    return offset < part.span().end() ? part.quote() : -1;
  }
}
