package io.articleinsights.keyword;

import java.util.Comparator;
import java.util.List;

/** Every keyword of an article, to select from. Immutable. */
public final class Keywords {

  private final List<Keyword> all;

  Keywords(List<Keyword> all) {
    this.all = List.copyOf(all);
  }

  /** The keywords that a request selects, ranked. */
  public KeywordRanking select(KeywordRequest request) {
    Comparator<Keyword> byCount = Comparator.comparingInt(Keyword::count).reversed();
    Comparator<Keyword> byScore = Comparator.comparingDouble(Keyword::score).reversed();
    List<Keyword> fitting =
        all.stream()
            .filter(keyword -> keyword.count() >= request.minCount())
            .filter(keyword -> request.kind().map(keyword.kind()::equals).orElse(true))
            .sorted(request.sort() == KeywordSort.COUNT ? byCount : byScore)
            .toList();
    return new KeywordRanking(
        fitting.subList(0, Math.min(request.limit(), fitting.size())), fitting.size());
  }
}
