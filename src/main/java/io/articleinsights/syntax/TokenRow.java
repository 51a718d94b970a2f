package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.Arrays;

/**
 * The tokens of one sentence as numbers: what the models read of a word. The arrays have room for
 * {@link #PAD} positions before the first and after the last token, which hold 0.
 */
final class TokenRow {

  static final int PAD = 3;

  private static final Tag[] TAGS = Tag.values();

  int count;
  int[] word = new int[0];
  int[] prefix = new int[0];
  int[] suffix2 = new int[0];
  int[] suffix3 = new int[0];
  int[] shape = new int[0];
  int[] coarse = new int[0];

  /** How many finite verbs there are from a position on; known after tagging. */
  int[] finite = new int[0];

  void read(AnnotatedText text, int from, int to) {
    clear(to - from);
    for (int i = 0; i < count; i++) {
      token(text, from + i, i + PAD, i == 0);
    }
  }

  private void clear(int tokens) {
    count = tokens;
    int size = tokens + 2 * PAD;
    if (word.length < size) {
      int room = Math.max(size, 64);
      word = new int[room];
      prefix = new int[room];
      suffix2 = new int[room];
      suffix3 = new int[room];
      shape = new int[room];
      coarse = new int[room];
      finite = new int[room];
      return;
    }
    for (int[] row : new int[][] {word, prefix, suffix2, suffix3, shape, coarse}) {
      Arrays.fill(row, 0, PAD, 0);
      Arrays.fill(row, tokens + PAD, size, 0);
    }
  }

  /** Reads what the parser wants to know of the tags. */
  void count(int[] tags) {
    Arrays.fill(finite, 0);
    for (int at = count + PAD - 1; at >= PAD; at--) {
      finite[at] = finite[at + 1] + (TAGS[tags[at]].isFinite() ? 1 : 0);
    }
  }

  private void token(AnnotatedText text, int token, int at, boolean first) {
    String string = text.text();
    int start = text.tokenStart(token);
    int end = text.tokenEnd(token);
    TokenKind kind = text.kind(token);
    word[at] = Hash.word(string, start, end);
    prefix[at] = Hash.word(string, start, Math.min(end, start + 3));
    suffix2[at] = Hash.word(string, Math.max(start, end - 2), end);
    suffix3[at] = Hash.word(string, Math.max(start, end - 3), end);
    coarse[at] = 1 + text.tag(token).ordinal();
    shape[at] = 1 + shape(string, start, end, kind) * 2 + (first ? 1 : 0);
  }

  /** Kind of token, capital, all capitals, hyphen, inner full stop. */
  private static int shape(String text, int start, int end, TokenKind kind) {
    boolean capital = Character.isUpperCase(text.charAt(start));
    boolean lower = false;
    boolean hyphen = false;
    boolean dot = false;
    boolean upper = false;
    for (int i = start + 1; i < end; i++) {
      char unit = text.charAt(i);
      hyphen |= unit == '-' || unit == '‑';
      dot |= unit == '.';
      lower |= Character.isLowerCase(unit);
      upper |= Character.isUpperCase(unit);
    }
    int capitals = capital ? upper && !lower ? 3 : end - start == 1 ? 2 : 1 : upper ? 4 : 0;
    return ((kind.ordinal() * 5 + capitals) * 2 + (hyphen ? 1 : 0)) * 2 + (dot ? 1 : 0);
  }
}
