package io.articleinsights.search;

import io.articleinsights.search.index.IndexedArticle;
import io.articleinsights.search.index.Positions;
import java.util.BitSet;

/** Finds the units of one article that meet every condition of a query, and scores them. */
final class ArticleMatcher {

  private final SearchRequest request;
  private final boolean titles;
  private final boolean paragraphs;
  private final boolean quotes;

  /** Number of words of the shortest term of each condition. */
  private final int[] wanted;

  private final int[] excluded;
  private final double[] inverseFrequencies;
  private final Bm25 bm25;
  private final Hits hits;
  private final Facets facets;
  private final Positions[] wantedAt;
  private final Positions[] excludedAt;

  /** The paragraphs that need not be told, because a quote that begins in them is. */
  private final BitSet told = new BitSet();

  private IndexedArticle article;
  private int rarest;

  ArticleMatcher(
      SearchQuery query,
      SearchRequest request,
      double[] inverseFrequencies,
      Bm25 bm25,
      Hits hits,
      Facets facets) {
    this.request = request;
    this.titles = request.in().contains(UnitKind.TITLE) && !request.quotedOnly();
    this.paragraphs = request.in().contains(UnitKind.PARAGRAPH);
    this.quotes = request.in().contains(UnitKind.QUOTE);
    this.wanted = query.wanted().stream().mapToInt(QueryClause::shortest).toArray();
    this.excluded = query.excluded().stream().mapToInt(QueryClause::shortest).toArray();
    this.inverseFrequencies = inverseFrequencies;
    this.bm25 = bm25;
    this.hits = hits;
    this.facets = facets;
    this.wantedAt = positions(wanted.length);
    this.excludedAt = positions(excluded.length);
  }

  private static Positions[] positions(int count) {
    Positions[] positions = new Positions[count];
    for (int i = 0; i < count; i++) {
      positions[i] = new Positions();
    }
    return positions;
  }

  /** Where a wanted condition is met in the article to come; to be filled before it is matched. */
  Positions wantedAt(int clause) {
    wantedAt[clause].clear();
    return wantedAt[clause];
  }

  /** Where an excluded condition is met in the article to come. */
  Positions excludedAt(int clause) {
    excludedAt[clause].clear();
    return excludedAt[clause];
  }

  void match(IndexedArticle candidate) {
    article = candidate;
    rarest = rarest();
    facets.begin(article);
    matchTitle();
    matchQuotes();
    matchParagraphs();
    facets.end();
  }

  /** The wanted condition that is met least often; what does not meet it needs no other look. */
  private int rarest() {
    int least = 0;
    for (int clause = 1; clause < wantedAt.length; clause++) {
      least = wantedAt[clause].size() < wantedAt[least].size() ? clause : least;
    }
    return least;
  }

  private void matchTitle() {
    if (titles && meets(article.titleStart(), article.titleEnd())) {
      hit(UnitKind.TITLE, 0, score(UnitKind.TITLE, article.titleStart(), article.titleEnd()));
      facets.title();
    }
  }

  /** Quotes lie in the order of their beginnings. */
  private void matchQuotes() {
    told.clear();
    if (!quotes) {
      return;
    }
    Positions first = wantedAt[rarest];
    int next = 0;
    for (int quote = 0; quote < article.quoteCount(); quote++) {
      while (next < first.size() && first.get(next) < article.quoteStart(quote)) {
        next++;
      }
      if (next == first.size()) {
        return;
      }
      if (first.get(next) < article.quoteEnd(quote) && isWanted(quote) && meets(quote)) {
        hit(UnitKind.QUOTE, quote, score(quote));
        facets.quote(quote);
        told.set(article.paragraphOfQuote(quote));
      }
    }
  }

  private void matchParagraphs() {
    if (!paragraphs) {
      return;
    }
    Positions first = wantedAt[rarest];
    int done = -1;
    for (int i = 0; i < first.size(); i++) {
      int paragraph = article.paragraphAt(first.get(i));
      if (paragraph > done && first.get(i) < article.titleStart()) {
        matchParagraph(paragraph);
        done = paragraph;
      }
    }
  }

  private void matchParagraph(int paragraph) {
    int start = article.paragraphStart(paragraph);
    int end = article.paragraphEnd(paragraph);
    if (!told.get(paragraph) && isWantedParagraph(paragraph) && meets(start, end)) {
      hit(UnitKind.PARAGRAPH, paragraph, score(UnitKind.PARAGRAPH, start, end));
      facets.paragraph(paragraph);
    }
  }

  private boolean isWantedParagraph(int paragraph) {
    return !request.quotedOnly() || holdsWantedQuote(paragraph);
  }

  private void hit(UnitKind kind, int number, double score) {
    hits.add(article.name(), kind, number, score);
  }

  private boolean isWanted(int quote) {
    return request.quotes().test(article.quotes().get(quote));
  }

  private boolean holdsWantedQuote(int paragraph) {
    int end = article.endQuote(paragraph);
    for (int quote = article.firstQuote(paragraph); quote < end; quote++) {
      if (isWanted(quote)) {
        return true;
      }
    }
    return false;
  }

  private boolean meets(int start, int end) {
    for (int clause = 0; clause < wantedAt.length; clause++) {
      if (count(wanted[clause], wantedAt[clause], start, end) == 0) {
        return false;
      }
    }
    for (int clause = 0; clause < excludedAt.length; clause++) {
      if (count(excluded[clause], excludedAt[clause], start, end) > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean meets(int quote) {
    for (int clause = 0; clause < wantedAt.length; clause++) {
      if (countInQuote(wanted[clause], wantedAt[clause], quote) == 0) {
        return false;
      }
    }
    for (int clause = 0; clause < excludedAt.length; clause++) {
      if (countInQuote(excluded[clause], excludedAt[clause], quote) > 0) {
        return false;
      }
    }
    return true;
  }

  /** A phrase must not only begin but also end before the end. */
  private static int count(int shortest, Positions positions, int start, int end) {
    return positions.count(start, end - shortest + 1);
  }

  private int countInQuote(int shortest, Positions positions, int quote) {
    int count = 0;
    int end = article.endSegment(quote);
    for (int segment = article.firstSegment(quote); segment < end; segment++) {
      count +=
          count(shortest, positions, article.segmentStart(segment), article.segmentEnd(segment));
    }
    return count;
  }

  private double score(UnitKind kind, int start, int end) {
    double score = 0;
    for (int clause = 0; clause < wantedAt.length; clause++) {
      int count = count(wanted[clause], wantedAt[clause], start, end);
      score += bm25.score(inverseFrequencies[clause], count, kind, end - start);
    }
    return score;
  }

  private double score(int quote) {
    double score = 0;
    int length = article.quoteLength(quote);
    for (int clause = 0; clause < wantedAt.length; clause++) {
      int count = countInQuote(wanted[clause], wantedAt[clause], quote);
      score += bm25.score(inverseFrequencies[clause], count, UnitKind.QUOTE, length);
    }
    return score;
  }
}
