package io.articleinsights.text;

import io.articleinsights.lexicon.WordMemory;
import java.util.List;

/**
 * Front door of this package: finds the sentences and tokens of a text and tags them.
 *
 * <p>What a token is: a word with its inner apostrophes, hyphens and full stops ({@code don’t},
 * {@code high-quality}, {@code U.S.}); a possessive or another clitic by itself ({@code Xi} +
 * {@code ’s}, {@code they} + {@code ’ve}, {@code workers} + {@code ’}); a number ({@code
 * 1,200.50}); a quotation mark; any other mark. The full stop of an abbreviation or initial belongs
 * to it.
 *
 * <p>Immutable and safe for use by many threads at once; the time is linear in the text.
 */
public final class TextAnnotator {

  private final WordMemory known = new WordMemory(CutWord::whole);

  /**
   * Annotates the given paragraphs of a text; what lies outside of them is left alone. A sentence
   * never crosses the border of a paragraph, and every non-blank character of a paragraph belongs
   * to exactly one token of exactly one sentence.
   *
   * @param text any string, unpaired surrogates included
   * @param paragraphs disjoint spans in ascending order; a blank one has no sentences
   */
  public AnnotatedText annotate(String text, List<Span> paragraphs) {
    TokenBuffer tokens = new TokenBuffer(text);
    int[] paragraphSentences = segment(tokens, paragraphs);
    int[] sentences = tokens.sentencesOfAll();
    tokens.tellWordsApart(known);
    return new AnnotatedText(
        text,
        tokens.startsOfAll(),
        tokens.endsOfAll(),
        tokens.kindsOfAll(),
        new Tagger(tokens).tags(sentences),
        tokens.wordsOfAll(),
        tokens.distinctWords(),
        sentences,
        paragraphSentences,
        paragraphs.toArray(Span[]::new));
  }

  private static int[] segment(TokenBuffer tokens, List<Span> paragraphs) {
    Tokenizer tokenizer = new Tokenizer(tokens);
    SentenceSplitter splitter = new SentenceSplitter(tokens);
    int[] paragraphSentences = new int[paragraphs.size() + 1];
    for (int p = 0; p < paragraphs.size(); p++) {
      paragraphSentences[p] = tokens.sentenceCount();
      int first = tokens.count();
      tokenizer.paragraph(paragraphs.get(p));
      splitter.paragraph(first, tokens.count());
    }
    paragraphSentences[paragraphs.size()] = tokens.sentenceCount();
    tokens.addSentence(tokens.count());
    return paragraphSentences;
  }
}
