package io.articleinsights.analysis;

import io.articleinsights.article.Article;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Language;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What an article is and where its paragraphs and sentences begin: what lists show. Immutable. */
public final class Outline {

  private final Article article;

  /** Where each sentence begins. */
  private final int[] sentences;

  private final int words;
  private final Language language;

  private Outline(Article article, AnnotatedText body) {
    this.article = article;
    this.sentences =
        IntStream.range(0, body.sentenceCount())
            .map(sentence -> body.sentenceSpan(sentence).start())
            .toArray();
    this.words = body.wordCount(0, body.tokenCount());
    this.language = Language.of(body);
  }

  public static Outline of(Analysis analysis) {
    return new Outline(analysis.article(), analysis.body());
  }

  public Article article() {
    return article;
  }

  /** Number of sentences of the body. */
  public int sentences() {
    return sentences.length;
  }

  /** Number of words of the body. */
  public int words() {
    return words;
  }

  public Language language() {
    return language;
  }

  /** Index, from 0, of the last paragraph that begins at or before an offset of the text. */
  public int paragraphAt(int offset) {
    List<Span> paragraphs = article.paragraphs();
    int low = 0;
    int high = paragraphs.size();
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentences, from 0, that ascending spans touch, ascending, none twice. */
  public List<Integer> sentencesOf(List<Span> spans) {
    List<Integer> touched = new ArrayList<>();
    for (Span span : spans) {
      int last = sentenceAt(Math.max(span.start(), span.end() - 1));
      for (int sentence = sentenceAt(span.start()); sentence <= last; sentence++) {
        if (touched.isEmpty() || touched.get(touched.size() - 1) < sentence) {
          touched.add(sentence);
        }
      }
    }
    return touched;
  }

  private int sentenceAt(int offset) {
    int found = Arrays.binarySearch(sentences, offset);
    return Math.max(0, found < 0 ? -found - 2 : found);
  }
}
