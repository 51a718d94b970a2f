package io.articleinsights.summary.pool;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.Arrays;

/** The words of a run of sentences as numbers of a {@link Vocabulary}, in the order of the text. */
public final class SentenceTerms {

  private int[] firstWords = new int[17];
  private int[] words = new int[256];
  private int sentences;
  private final Vocabulary vocabulary = new Vocabulary();

  /** Appends the sentences of a text. */
  void add(AnnotatedText text) {
    Integer[] numbers = new Integer[text.distinctWords()];
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int end = firstWords[sentences];
      for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
        TokenKind kind = text.kind(token);
        boolean word = kind == TokenKind.WORD || kind == TokenKind.NUMBER;
        if (word && !text.isClitic(token)) {
          end = append(end, number(text, token, numbers));
        }
      }
      close(end);
    }
  }

  /** Numbers a distinct word when it is first met. */
  private int number(AnnotatedText text, int token, Integer[] numbers) {
    int word = text.wordOf(token);
    if (numbers[word] == null) {
      numbers[word] = vocabulary.number(text.word(word));
    }
    return numbers[word];
  }

  private int append(int end, int word) {
    if (end == words.length) {
      words = Arrays.copyOf(words, end * 2);
    }
    words[end] = word;
    return end + 1;
  }

  private void close(int end) {
    if (++sentences == firstWords.length) {
      firstWords = Arrays.copyOf(firstWords, sentences * 2);
    }
    firstWords[sentences] = end;
  }

  int sentenceCount() {
    return sentences;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public int vocabularySize() {
    return vocabulary.size();
  }

  /** Number of words of a sentence, function words included. */
  public int length(int sentence) {
    return firstWords[sentence + 1] - firstWords[sentence];
  }

  /** Number of words of a sentence, function words left out. */
  public int contentLength(int sentence) {
    int length = 0;
    for (int at = firstWords[sentence]; at < firstWords[sentence + 1]; at++) {
      length += Vocabulary.isFunctionWord(words[at]) ? 0 : 1;
    }
    return length;
  }

  /** The number of a word of a sentence. */
  public int word(int sentence, int index) {
    return words[firstWords[sentence] + index];
  }

  /** The numbers of a sentence's words without the function words, ascending. */
  public int[] contentWords(int sentence) {
    int[] sorted = Arrays.copyOfRange(words, firstWords[sentence], firstWords[sentence + 1]);
    Arrays.sort(sorted);
    int from = 0;
    while (from < sorted.length && Vocabulary.isFunctionWord(sorted[from])) {
      from++;
    }
    return Arrays.copyOfRange(sorted, from, sorted.length);
  }
}
