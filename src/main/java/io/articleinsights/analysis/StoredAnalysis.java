package io.articleinsights.analysis;

import io.articleinsights.article.Article;
import io.articleinsights.quote.Quote;
import io.articleinsights.speaker.Speaker;
import io.articleinsights.text.Language;
import java.util.List;
import java.util.Objects;

/**
 * What a library keeps of an analysis: the article, its quotes, which are dear to find, and its
 * outline. {@link ArticleAnalyzer#restore} makes the rest again. Immutable; each is equal to itself
 * only.
 */
public final class StoredAnalysis {

  private final Outline outline;
  private final List<Quote> quotes;
  private final List<Speaker> speakers;

  private StoredAnalysis(Outline outline, List<Quote> quotes) {
    this.outline = Objects.requireNonNull(outline);
    this.quotes = List.copyOf(quotes);
    this.speakers =
        quotes.stream()
            .flatMap(quote -> quote.attribution().stream())
            .flatMap(attribution -> attribution.speakers().stream())
            .distinct()
            .toList();
  }

  public static StoredAnalysis of(Analysis analysis) {
    return new StoredAnalysis(Outline.of(analysis), analysis.quotes());
  }

  public Outline outline() {
    return outline;
  }

  public Article article() {
    return outline.article();
  }

  /** The quotes in the order of the text. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** Who is quoted, each once, in the order of the text. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /** Number of sentences of the body. */
  public int sentences() {
    return outline.sentences();
  }

  /** Number of words of the body. */
  public int words() {
    return outline.words();
  }

  public Language language() {
    return outline.language();
  }
}
