package io.articleinsights.search.index;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;

/**
 * Numbers the words of a text in their order. Marks and clitics have no number; one number is left
 * out between two sentences, so that no phrase reaches over their border.
 */
public final class WordPositions {

  private final int[] positions;

  /**
   * @param first the number of the first word
   */
  public WordPositions(AnnotatedText text, int first) {
    positions = new int[text.tokenCount() + 1];
    int next = first;
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
        positions[token] = next;
        next += isWord(text, token) ? 1 : 0;
      }
      next++;
    }
    positions[text.tokenCount()] = next;
  }

  public static boolean isWord(AnnotatedText text, int token) {
    TokenKind kind = text.kind(token);
    return kind == TokenKind.NUMBER
        || kind == TokenKind.ADDRESS
        || kind == TokenKind.WORD && !text.isClitic(token);
  }

  /** The number of a word; for any other token that of the word that follows. */
  public int of(int token) {
    return positions[token];
  }

  /** The number after the last one. */
  public int end() {
    return positions[positions.length - 1];
  }
}
