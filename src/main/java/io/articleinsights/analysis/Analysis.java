package io.articleinsights.analysis;

import io.articleinsights.article.Article;
import io.articleinsights.keyword.InverseDocumentFrequency;
import io.articleinsights.keyword.KeywordRanking;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.keyword.Keywords;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.quote.QuotedSpeaker;
import io.articleinsights.summary.Summarizer;
import io.articleinsights.summary.Summary;
import io.articleinsights.summary.pool.Figures;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Once;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that can be said of one article. Its quotes and keywords are found when they are first
 * asked for, and then kept. Seen from outside it never changes, and it is safe for use by many
 * threads.
 */
public final class Analysis {

  private static final KeywordRequest STRONGEST =
      new KeywordRequest(Optional.empty(), KeywordSort.SCORE, 1, 15, true);

  private final Article article;
  private final AnnotatedText title;
  private final AnnotatedText body;
  private final Once<List<Quote>> quotes;
  private final Once<Keywords> keywords;
  private final Once<Figures> entities;
  private final Summarizer summarizer;
  private final Once<SummarySource> summarySource = new Once<>(this::makeSummarySource);

  Analysis(
      Article article,
      AnnotatedText title,
      AnnotatedText body,
      Once<List<Quote>> quotes,
      Once<Keywords> keywords,
      Once<Figures> entities,
      Summarizer summarizer) {
    this.article = Objects.requireNonNull(article);
    this.title = Objects.requireNonNull(title);
    this.body = Objects.requireNonNull(body);
    this.quotes = Objects.requireNonNull(quotes);
    this.keywords = Objects.requireNonNull(keywords);
    this.entities = Objects.requireNonNull(entities);
    this.summarizer = Objects.requireNonNull(summarizer);
  }

  public Article article() {
    return article;
  }

  /** The annotated headline, a text of its own; without tokens when there is none. */
  public AnnotatedText title() {
    return title;
  }

  /** The annotated body; its text is the article's. */
  public AnnotatedText body() {
    return body;
  }

  /**
   * Every quote in the order of the text, attitudes and unsure ones too; {@link QuoteListing} tells
   * which to show.
   */
  public List<Quote> quotes() {
    return quotes.get();
  }

  /** Who is quoted, in the order of the first quotes of a listing. */
  public List<QuotedSpeaker> speakers(QuoteListing listing) {
    return QuotedSpeaker.of(quotes().stream().filter(listing::holds).toList());
  }

  public KeywordRanking keywords(KeywordRequest request) {
    return keywords().select(request);
  }

  /** The keywords, those that are common in a library counting for less. */
  public KeywordRanking keywords(KeywordRequest request, InverseDocumentFrequency rarity) {
    return keywords().select(request, rarity);
  }

  /** Every keyword, to be set beside those of other articles. */
  public Keywords keywords() {
    return keywords.get();
  }

  /** A summary of this article alone; {@link LibrarySummarizer} makes one of several. */
  public Summary summary(SummaryRequest request) {
    return summarizer.summarize(summarySource(), request);
  }

  /** Finds what every summary asks for, so that the first one does not have to. */
  public void prepareSummary() {
    summarySource.get();
  }

  SummarySource summarySource() {
    return summarySource.get();
  }

  private SummarySource makeSummarySource() {
    List<Span> keyphrases =
        keywords().select(STRONGEST).keywords().stream()
            .flatMap(keyword -> keyword.occurrences().stream())
            .sorted()
            .toList();
    List<Span> quoted =
        quotes().stream().flatMap(quote -> quote.segments().stream()).sorted().toList();
    return new SummarySource(body, title, keyphrases, quoted, entities.get());
  }
}
