package io.articleinsights.analysis;

import io.articleinsights.article.Article;
import io.articleinsights.quote.Quote;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Language;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a library keeps of an analysis: the article, its quotes, which are dear to find, and what
 * lists show of it. {@link ArticleAnalyzer#restore} makes the rest again. Immutable; each is equal
 * to itself only.
 */
public final class StoredAnalysis {

  private final Article article;
  private final List<Quote> quotes;
  /** Where each sentence begins. */
  private final int[] sentences;

  private final int words;
  private final Language language;

  private StoredAnalysis(Analysis analysis) {
    AnnotatedText body = analysis.body();
    article = analysis.article();
    quotes = analysis.quotes();
    sentences =
        IntStream.range(0, body.sentenceCount())
            .map(sentence -> body.sentenceSpan(sentence).start())
            .toArray();
    words = body.wordCount(0, body.tokenCount());
    language = Language.of(body);
  }

  public static StoredAnalysis of(Analysis analysis) {
    return new StoredAnalysis(analysis);
  }

  public Article article() {
    return article;
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

  /** The quotes in the order of the text. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Number of sentences of the body. */
  public int sentences() {
    return sentences.length;
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

  /** Number of words of the body. */
  public int words() {
    return words;
  }

  public Language language() {
    return language;
  }
}
