package io.articleinsights.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best hits so far, and how many there were. */
final class Hits {

  private static final Comparator<SearchHit> BEST_FIRST =
      Comparator.comparingDouble(SearchHit::score)
          .reversed()
          .thenComparing(SearchHit::article)
          .thenComparing(SearchHit::kind)
          .thenComparing(SearchHit::number);

  private final SearchRequest request;
  private final Comparator<SearchHit> order;
  private final PriorityQueue<SearchHit> best;

  /** Whether the order is not that of the scores. */
  private final boolean inOrder;

  private int total;

  /** The article and the last of the best that were compared last, and how. */
  private String lateArticle = "";

  private String lateLast = "";
  private boolean late;

  Hits(SearchRequest request) {
    this.request = request;
    this.inOrder = request.order().isPresent();
    this.order =
        request
            .order()
            .map(articles -> Comparator.comparing(SearchHit::article, articles))
            .map(
                articles ->
                    articles.thenComparing(SearchHit::kind).thenComparingInt(SearchHit::number))
            .orElse(BEST_FIRST);
    this.best = new PriorityQueue<>(order.reversed());
  }

  void add(String article, UnitKind kind, int number, double score) {
    total++;
    if (best.size() < request.wanted()) {
      best.add(new SearchHit(article, kind, number, score));
    } else if (!best.isEmpty() && mayBeBetter(article, score)) {
      replace(new SearchHit(article, kind, number, score));
    }
  }

  private boolean mayBeBetter(String article, double score) {
    return inOrder ? !isLate(article) : score >= best.peek().score();
  }

  /**
   * Whether an article comes after that of the last of the best hits. The hits of one article come
   * one after another, and to tell may be dear.
   */
  private boolean isLate(String article) {
    String last = best.peek().article();
    if (!article.equals(lateArticle) || !last.equals(lateLast)) {
      lateArticle = article;
      lateLast = last;
      late = request.order().orElseThrow().compare(article, last) > 0;
    }
    return late;
  }

  private void replace(SearchHit hit) {
    if (order.compare(hit, best.peek()) < 0) {
      best.remove();
      best.add(hit);
    }
  }

  int total() {
    return total;
  }

  List<SearchHit> page() {
    List<SearchHit> ranked = new ArrayList<>(best);
    ranked.sort(order);
    return ranked.subList(Math.min(request.offset(), ranked.size()), ranked.size());
  }
}
