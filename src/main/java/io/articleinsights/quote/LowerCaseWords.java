package io.articleinsights.quote;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;

/**
 * The words that an article writes in lower case, as a table of their hashes: enough to see that a
 * capital is only due to the beginning of a sentence, and free of a string per word.
 */
final class LowerCaseWords {

  private final int[] table;

  private LowerCaseWords(int capacity) {
    this.table = new int[capacity];
  }

  static LowerCaseWords of(AnnotatedText text) {
    int capacity = Integer.highestOneBit(Math.max(16, text.tokenCount())) * 4;
    LowerCaseWords words = new LowerCaseWords(capacity);
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.kind(token) == TokenKind.WORD
          && Character.isLowerCase(text.text().charAt(text.tokenStart(token)))) {
        words.add(hash(text.text(), text.tokenStart(token), text.tokenEnd(token)));
      }
    }
    return words;
  }

  boolean contains(String word) {
    int hash = hash(word, 0, word.length());
    int slot = slot(hash);
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  private void add(int hash) {
    int slot = slot(hash);
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = hash;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & (table.length - 1);
  }

  private static int hash(String text, int start, int end) {
    int hash = 17;
    for (int i = start; i < end; i++) {
      hash = (hash + text.charAt(i)) * 0x9E3779B1;
      hash ^= hash >>> 13;
    }
    return hash == 0 ? 1 : hash;
  }
}
