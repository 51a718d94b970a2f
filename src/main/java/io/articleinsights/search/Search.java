package io.articleinsights.search;

import io.articleinsights.search.index.Cursor;
import io.articleinsights.search.index.IndexedArticle;
import io.articleinsights.search.index.Lengths;
import io.articleinsights.search.index.LiveSegment;
import io.articleinsights.search.index.Positions;
import io.articleinsights.search.index.Segment;
import io.articleinsights.text.Cancellation;
import java.util.List;

/** One search, segment by segment. */
final class Search {

  private static final int BETWEEN_CHECKS = 64;

  private final SearchQuery query;
  private final SearchRequest request;
  private final Hits hits;
  private final Facets facets;
  private final ArticleMatcher matcher;
  private int candidates;

  Search(SearchQuery query, SearchRequest request, List<LiveSegment> segments, Lengths lengths) {
    this.query = query;
    this.request = request;
    this.hits = new Hits(request);
    this.facets = new Facets(request.quotes());
    Bm25 bm25 = new Bm25(lengths);
    double[] weights =
        query.wanted().stream().mapToDouble(clause -> weight(clause, segments, bm25)).toArray();
    this.matcher = new ArticleMatcher(query, request, weights, bm25, hits, facets);
  }

  /** A phrase is as rare as its words together; of alternatives the commonest tells. */
  private static double weight(QueryClause clause, List<LiveSegment> segments, Bm25 bm25) {
    double least = Double.MAX_VALUE;
    for (QueryTerm term : clause.terms()) {
      double sum = 0;
      for (long[] forms : term.words()) {
        Cancellation.check();
        long articles = segments.stream().mapToLong(segment -> segment.frequency(forms)).sum();
        sum += bm25.inverseFrequency(articles);
      }
      least = Math.min(least, sum);
    }
    return least;
  }

  SearchResult over(List<LiveSegment> segments) {
    for (LiveSegment segment : segments) {
      over(segment);
    }
    return new SearchResult(
        hits.page(), hits.total(), facets.everyArticle(), facets.articles(), facets.speakers());
  }

  private void over(LiveSegment live) {
    Segment segment = live.segment();
    List<Cursor> wanted = cursors(segment, query.wanted());
    List<Cursor> excluded = cursors(segment, query.excluded());
    for (int article = common(wanted, 0);
        article != Cursor.END;
        article = common(wanted, article + 1)) {
      if (++candidates % BETWEEN_CHECKS == 0) {
        Cancellation.check();
      }
      IndexedArticle candidate = segment.article(article);
      if (live.isLive(article) && request.articles().test(candidate.name())) {
        fill(wanted, excluded, article);
        matcher.match(candidate);
      }
    }
  }

  private static List<Cursor> cursors(Segment segment, List<QueryClause> clauses) {
    return clauses.stream().map(clause -> Cursors.clause(segment, clause)).toList();
  }

  /** The first article from a number on that all have. */
  private static int common(List<Cursor> cursors, int from) {
    int candidate = from;
    for (int i = 0; i < cursors.size() && candidate != Cursor.END; i++) {
      int reached = cursors.get(i).advance(candidate);
      if (reached != candidate) {
        candidate = reached;
        i = -1;
      }
    }
    return candidate;
  }

  private void fill(List<Cursor> wanted, List<Cursor> excluded, int article) {
    for (int clause = 0; clause < wanted.size(); clause++) {
      wanted.get(clause).positions(matcher.wantedAt(clause));
    }
    for (int clause = 0; clause < excluded.size(); clause++) {
      Positions into = matcher.excludedAt(clause);
      if (excluded.get(clause).advance(article) == article) {
        excluded.get(clause).positions(into);
      }
    }
  }
}
