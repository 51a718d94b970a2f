package io.articleinsights.text;

import io.articleinsights.lexicon.DistinctWords;
import io.articleinsights.lexicon.Word;
import io.articleinsights.lexicon.WordMemory;
import java.util.Arrays;

/** Tokens and sentences as they are found: flat arrays that grow by doubling. */
final class TokenBuffer {

  private static final TokenKind[] KINDS = TokenKind.values();

  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private int count;
  private int[] sentences = new int[16];
  private int sentenceCount;
  private int[] words = new int[0];
  private Word[] distinct = new Word[0];

  TokenBuffer(String text) {
    this.text = text;
    int expected = 16 + text.length() / 4;
    starts = new int[expected];
    ends = new int[expected];
    kinds = new byte[expected];
  }

  void add(int start, int end, TokenKind kind) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count++] = (byte) kind.ordinal();
  }

  void addSentence(int firstToken) {
    if (sentenceCount == sentences.length) {
      sentences = Arrays.copyOf(sentences, sentenceCount * 2);
    }
    sentences[sentenceCount++] = firstToken;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int sentenceCount() {
    return sentenceCount;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int length(int token) {
    return ends[token] - starts[token];
  }

  TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  boolean is(int token, TokenKind kind) {
    return kinds[token] == kind.ordinal();
  }

  char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  char lastChar(int token) {
    return text.charAt(ends[token] - 1);
  }

  /** The class of the first code point of a token. */
  byte firstClass(int token) {
    return CharacterClass.at(text, starts[token]);
  }

  /** Whether blanks stand before a token. */
  boolean gapBefore(int token) {
    return token == 0 || ends[token - 1] < starts[token];
  }

  /** Numbers the distinct words, once all tokens are found. */
  void tellWordsApart(WordMemory known) {
    DistinctWords numbers = new DistinctWords(text);
    words = new int[count];
    for (int token = 0; token < count; token++) {
      words[token] = numbers.number(starts[token], ends[token]);
    }
    distinct = numbers.lookUp(known);
  }

  /** The number of the distinct word that a token is. */
  int wordOf(int token) {
    return words[token];
  }

  int[] wordsOfAll() {
    return words;
  }

  Word[] distinctWords() {
    return distinct;
  }

  int[] startsOfAll() {
    return Arrays.copyOf(starts, count);
  }

  int[] endsOfAll() {
    return Arrays.copyOf(ends, count);
  }

  byte[] kindsOfAll() {
    return Arrays.copyOf(kinds, count);
  }

  int[] sentencesOfAll() {
    return Arrays.copyOf(sentences, sentenceCount);
  }
}
