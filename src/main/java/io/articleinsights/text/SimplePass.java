package io.articleinsights.text;

import java.util.Arrays;
import java.util.List;

/** First version of the annotation pass: runs of letters, marks one by one, full stops end. */
final class SimplePass {

  private final String text;
  private final List<Span> paragraphs;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] kinds = new byte[64];
  private int tokens;
  private int[] sentences = new int[16];
  private int sentenceCount;

  SimplePass(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  AnnotatedText run() {
    int[] paragraphSentences = new int[paragraphs.size() + 1];
    for (int p = 0; p < paragraphs.size(); p++) {
      paragraphSentences[p] = sentenceCount;
      paragraph(paragraphs.get(p));
    }
    paragraphSentences[paragraphs.size()] = sentenceCount;
    addSentence(tokens);
    byte[] tags = new byte[tokens];
    Arrays.fill(tags, (byte) PartOfSpeech.OTHER.ordinal());
    return new AnnotatedText(
        text,
        Arrays.copyOf(starts, tokens),
        Arrays.copyOf(ends, tokens),
        Arrays.copyOf(kinds, tokens),
        tags,
        Arrays.copyOf(sentences, sentenceCount),
        paragraphSentences,
        paragraphs.toArray(Span[]::new));
  }

  private void paragraph(Span paragraph) {
    boolean open = false;
    int at = paragraph.start();
    while (at < paragraph.end()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      if (!open) {
        addSentence(tokens);
        open = true;
      }
      int end = tokenEnd(at, paragraph.end());
      addToken(at, end);
      char last = text.charAt(end - 1);
      at = end;
      if ((last == '.' || last == '!' || last == '?')
          && (at == paragraph.end() || Character.isWhitespace(text.charAt(at)))) {
        open = false;
      }
    }
  }

  private int tokenEnd(int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private void addToken(int start, int end) {
    if (tokens == starts.length) {
      starts = Arrays.copyOf(starts, tokens * 2);
      ends = Arrays.copyOf(ends, tokens * 2);
      kinds = Arrays.copyOf(kinds, tokens * 2);
    }
    char first = text.charAt(start);
    TokenKind kind =
        Character.isDigit(first)
            ? TokenKind.NUMBER
            : Character.isLetter(first) ? TokenKind.WORD : TokenKind.PUNCTUATION;
    starts[tokens] = start;
    ends[tokens] = end;
    kinds[tokens++] = (byte) kind.ordinal();
  }

  private void addSentence(int firstToken) {
    if (sentenceCount == sentences.length) {
      sentences = Arrays.copyOf(sentences, sentenceCount * 2);
    }
    sentences[sentenceCount++] = firstToken;
  }
}
