package io.articleinsights.search;

import io.articleinsights.quote.Quote;
import io.articleinsights.search.index.IndexedArticle;
import io.articleinsights.speaker.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** Counts the hits of each article and speaker, article by article. */
final class Facets {

  private final Predicate<Quote> quotes;
  private final List<SearchResult.ArticleCount> articles = new ArrayList<>();
  private final Map<String, Tally> speakers = new HashMap<>();
  private IndexedArticle article;
  private int hits;

  /** The hits of each speaker of the article. */
  private int[] bySpeaker = new int[16];

  /** The last paragraph that was counted for each speaker of the article, plus one. */
  private int[] lastParagraph = new int[16];

  /**
   * @param quotes tells whether a quote counts for its speaker
   */
  Facets(Predicate<Quote> quotes) {
    this.quotes = quotes;
  }

  private static final class Tally {
    private String name = "";
    private int hits;

    /** Of the names that articles give, the longest is shown. */
    void add(String other, int more) {
      boolean fuller = other.length() > name.length();
      boolean alike = other.length() == name.length() && other.compareTo(name) < 0;
      name = fuller || alike ? other : name;
      hits += more;
    }
  }

  void begin(IndexedArticle next) {
    article = next;
    hits = 0;
    if (bySpeaker.length < next.speakerCount()) {
      bySpeaker = new int[next.speakerCount() * 2];
      lastParagraph = new int[next.speakerCount() * 2];
    }
  }

  void title() {
    hits++;
  }

  /** Counts a hit for the speaker of a quote, or for each of several. */
  void quote(int quote) {
    hits++;
    for (int speaker : article.speakersOfQuote(quote)) {
      bySpeaker[speaker]++;
    }
  }

  /** Counts a hit for each speaker of the quotes that begin in a paragraph. */
  void paragraph(int paragraph) {
    hits++;
    int end = article.endQuote(paragraph);
    for (int quote = article.firstQuote(paragraph); quote < end; quote++) {
      if (quotes.test(article.quotes().get(quote))) {
        paragraph(paragraph, article.speakersOfQuote(quote));
      }
    }
  }

  private void paragraph(int paragraph, int[] speaking) {
    for (int speaker : speaking) {
      if (lastParagraph[speaker] != paragraph + 1) {
        lastParagraph[speaker] = paragraph + 1;
        bySpeaker[speaker]++;
      }
    }
  }

  void end() {
    if (hits == 0) {
      return;
    }
    articles.add(new SearchResult.ArticleCount(article.name(), hits));
    for (int number = 0; number < article.speakerCount(); number++) {
      if (bySpeaker[number] > 0) {
        Speaker speaker = article.speaker(number);
        speakers
            .computeIfAbsent(speaker.id(), id -> new Tally())
            .add(speaker.name(), bySpeaker[number]);
      }
      bySpeaker[number] = 0;
      lastParagraph[number] = 0;
    }
  }

  SearchResult.Facet<SearchResult.ArticleCount> articles() {
    Comparator<SearchResult.ArticleCount> order =
        Comparator.comparingInt(SearchResult.ArticleCount::hits)
            .reversed()
            .thenComparing(SearchResult.ArticleCount::article);
    return facet(articles, order);
  }

  /** Every article that has a hit, in no order. */
  List<SearchResult.ArticleCount> everyArticle() {
    return articles;
  }

  SearchResult.Facet<SearchResult.SpeakerCount> speakers() {
    List<SearchResult.SpeakerCount> counts = new ArrayList<>(speakers.size());
    speakers.forEach(
        (id, tally) -> counts.add(new SearchResult.SpeakerCount(id, tally.name, tally.hits)));
    Comparator<SearchResult.SpeakerCount> order =
        Comparator.comparingInt(SearchResult.SpeakerCount::hits)
            .reversed()
            .thenComparing(SearchResult.SpeakerCount::id);
    return facet(counts, order);
  }

  /** Those that come first, without sorting the others. */
  private static <T> SearchResult.Facet<T> facet(List<T> all, Comparator<T> order) {
    PriorityQueue<T> first = new PriorityQueue<>(order.reversed());
    for (T each : all) {
      if (first.size() < SearchResult.MOST_COUNTS) {
        first.add(each);
      } else if (order.compare(each, first.peek()) < 0) {
        first.remove();
        first.add(each);
      }
    }
    return new SearchResult.Facet<>(first.stream().sorted(order).toList(), all.size());
  }
}
