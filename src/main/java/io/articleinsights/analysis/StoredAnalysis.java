package io.articleinsights.analysis;

import io.articleinsights.article.Article;
import io.articleinsights.quote.Quote;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Language;
import io.articleinsights.text.Span;
import java.util.List;

/**
 * What a library keeps of an analysis: the article, its quotes, which are dear to find, and what
 * lists show of it. {@link ArticleAnalyzer#restore} makes the rest again. Immutable; each is equal
 * to itself only.
 */
public final class StoredAnalysis {

  private final Article article;
  private final List<Quote> quotes;
  private final int sentences;
  private final int words;
  private final Language language;

  private StoredAnalysis(Analysis analysis) {
    AnnotatedText body = analysis.body();
    article = analysis.article();
    quotes = analysis.quotes();
    sentences = body.sentenceCount();
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
    return sentences;
  }

  /** Number of words of the body. */
  public int words() {
    return words;
  }

  public Language language() {
    return language;
  }
}
