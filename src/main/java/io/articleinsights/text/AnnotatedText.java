package io.articleinsights.text;

import io.articleinsights.lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A text with its paragraphs, sentences and tokens: made once, read by every engine.
 *
 * <p>Tokens, sentences and paragraphs are numbered from 0; a sentence is a run of tokens, a
 * paragraph a run of sentences. Offsets are UTF-16 code units of {@link #text()}. Everything is
 * held in flat arrays, so that a long article costs a few bytes a token.
 */
public final class AnnotatedText {

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  private final String text;
  private final int[] tokenStarts;
  private final int[] tokenEnds;
  private final byte[] kinds;
  private final byte[] tags;
  private final int[] words;
  private final Word[] distinct;
  private final int[] sentenceTokens;
  private final int[] paragraphSentences;
  private final Span[] paragraphs;

  /**
   * @param words for each token the number of its distinct word
   * @param sentenceTokens for each sentence its first token, and after them the number of tokens
   * @param paragraphSentences for each paragraph its first sentence, and after them the number of
   *     sentences
   */
  AnnotatedText(
      String text,
      int[] tokenStarts,
      int[] tokenEnds,
      byte[] kinds,
      byte[] tags,
      int[] words,
      Word[] distinct,
      int[] sentenceTokens,
      int[] paragraphSentences,
      Span[] paragraphs) {
    this.text = Objects.requireNonNull(text);
    this.tokenStarts = tokenStarts;
    this.tokenEnds = tokenEnds;
    this.kinds = kinds;
    this.tags = tags;
    this.words = words;
    this.distinct = distinct;
    this.sentenceTokens = sentenceTokens;
    this.paragraphSentences = paragraphSentences;
    this.paragraphs = paragraphs;
  }

  /** The text that every offset refers to. */
  public String text() {
    return text;
  }

  public int tokenCount() {
    return tokenStarts.length;
  }

  public int tokenStart(int token) {
    return tokenStarts[token];
  }

  public int tokenEnd(int token) {
    return tokenEnds[token];
  }

  public Span tokenSpan(int token) {
    return new Span(tokenStarts[token], tokenEnds[token]);
  }

  /** The token as it reads: a word that the end of a line cut in two is whole again. */
  public String tokenText(int token) {
    return distinct[words[token]].whole();
  }

  /** The token as it reads, in lower case. */
  public String tokenLower(int token) {
    return distinct[words[token]].lower();
  }

  /** The number of the distinct word that a token is: tokens that are written alike share it. */
  public int wordOf(int token) {
    return words[token];
  }

  /** How many distinct words and marks there are, numbered in the order of the text. */
  public int distinctWords() {
    return distinct.length;
  }

  /** The distinct word of a number. */
  public Word word(int number) {
    return distinct[number];
  }

  public TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  public PartOfSpeech tag(int token) {
    return TAGS[tags[token]];
  }

  /**
   * Whether the token reads {@code word}, upper and lower case alike, without making a string of
   * it.
   */
  public boolean tokenIs(int token, String word) {
    int start = tokenStarts[token];
    return tokenEnds[token] - start == word.length()
        && text.regionMatches(true, start, word, 0, word.length());
  }

  public int sentenceCount() {
    return sentenceTokens.length - 1;
  }

  /** The first token of a sentence. */
  public int firstToken(int sentence) {
    return sentenceTokens[sentence];
  }

  /** The token after the last one of a sentence. */
  public int endToken(int sentence) {
    return sentenceTokens[sentence + 1];
  }

  public Span sentenceSpan(int sentence) {
    return new Span(
        tokenStarts[sentenceTokens[sentence]], tokenEnds[sentenceTokens[sentence + 1] - 1]);
  }

  /** The sentence that holds a token. */
  public int sentenceOf(int token) {
    int found = Arrays.binarySearch(sentenceTokens, token);
    if (found < 0) {
      return -found - 2;
    }
    return found;
  }

  public int paragraphCount() {
    return paragraphs.length;
  }

  public Span paragraphSpan(int paragraph) {
    return paragraphs[paragraph];
  }

  /** The first sentence of a paragraph. */
  public int firstSentence(int paragraph) {
    return paragraphSentences[paragraph];
  }

  /** The sentence after the last one of a paragraph. */
  public int endSentence(int paragraph) {
    return paragraphSentences[paragraph + 1];
  }

  /** The paragraph that holds a sentence. */
  public int paragraphOf(int sentence) {
    int low = 0;
    int high = paragraphs.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphSentences[middle] <= sentence) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The first token at or after an offset; {@link #tokenCount()} when there is none. */
  public int tokenAtOrAfter(int offset) {
    int found = Arrays.binarySearch(tokenStarts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * Number of words and numbers in a run of tokens, addresses included; a possessive or another
   * clitic counts as part of the word before it.
   */
  public int wordCount(int fromToken, int toToken) {
    int words = 0;
    for (int token = fromToken; token < toToken; token++) {
      TokenKind kind = kind(token);
      if (kind == TokenKind.WORD && !isClitic(token)
          || kind == TokenKind.NUMBER
          || kind == TokenKind.ADDRESS) {
        words++;
      }
    }
    return words;
  }

  /**
   * Whether a token leans on the word before it: a possessive ({@code ’s}, the mark of {@code
   * workers’}) or a shortened verb ({@code ’ve}, {@code ’ll}).
   */
  public boolean isClitic(int token) {
    int start = tokenStarts[token];
    TokenKind kind = kind(token);
    return token > 0
        && tokenEnds[token - 1] == start
        && CharacterClass.of(text.charAt(start)) == CharacterClass.APOSTROPHE
        && (kind == TokenKind.WORD || kind == TokenKind.PUNCTUATION);
  }

  /** Whether a token is {@code ’s}, a genitive or a short verb. */
  public boolean isGenitive(int token) {
    return tokenIs(token, "’s") || tokenIs(token, "'s");
  }

  /** The spans of all sentences, in the order of the text. */
  public List<Span> sentenceSpans() {
    List<Span> spans = new ArrayList<>(sentenceCount());
    for (int sentence = 0; sentence < sentenceCount(); sentence++) {
      spans.add(sentenceSpan(sentence));
    }
    return List.copyOf(spans);
  }
}
