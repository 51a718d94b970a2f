package io.articleinsights.web;

import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts keywords over articles; the same word or phrase, case apart, is the same keyword. */
final class KeywordRoll {

  private static final Comparator<KeywordView> BY_COUNT =
      Comparator.comparingInt(KeywordView::count).reversed();
  private static final Comparator<KeywordView> BY_SCORE =
      Comparator.comparingDouble(KeywordView::score).reversed();

  private final Map<String, KeywordView> byName = new LinkedHashMap<>();

  void add(KeywordView keyword) {
    String name = keyword.kind() + ' ' + keyword.keyword().toLowerCase(Locale.ROOT);
    byName.merge(name, keyword, KeywordRoll::merge);
  }

  /** Every keyword that a request selects, ranked, its limit left out of account. */
  List<KeywordView> ranked(KeywordRequest request) {
    boolean byCount = request.sort() == KeywordSort.COUNT;
    List<KeywordView> fitting =
        new ArrayList<>(
            byName.values().stream()
                .filter(keyword -> keyword.count() >= request.minCount())
                .toList());
    fitting.sort(
        byCount
            ? BY_COUNT.thenComparing(BY_SCORE).thenComparing(KeywordView::keyword)
            : BY_SCORE.thenComparing(BY_COUNT).thenComparing(KeywordView::keyword));
    return fitting;
  }

  private static KeywordView merge(KeywordView one, KeywordView other) {
    return new KeywordView(
        one.keyword(),
        one.kind(),
        one.count() + other.count(),
        Math.max(one.score(), other.score()),
        one.rank(),
        one.inTitle() + other.inTitle(),
        Stream.concat(one.forms().stream(), other.forms().stream()).distinct().toList(),
        Stream.concat(one.occurrences().stream(), other.occurrences().stream()).toList());
  }
}
