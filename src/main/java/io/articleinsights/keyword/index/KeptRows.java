package io.articleinsights.keyword.index;

import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.text.Once;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The strongest keywords in every order that lists have, so that a page costs what it shows. Each
 * order is made when it is first asked for.
 */
final class KeptRows {

  /** So many of each order: ten of the longest pages, 40 KB. */
  static final int KEPT = 5_000;

  private final Map<Order, Once<RankedRows>> orders;

  private record Order(Optional<KeywordKind> kind, KeywordSort sort) {

    KeywordRequest request() {
      return new KeywordRequest(kind, sort, 1, KEPT, true);
    }
  }

  /**
   * @param rows finds the keywords that a request selects
   */
  KeptRows(Function<KeywordRequest, RankedRows> rows) {
    this.orders =
        Stream.of(KeywordSort.values())
            .flatMap(
                sort ->
                    Stream.concat(
                        Stream.of(new Order(Optional.empty(), sort)),
                        Stream.of(KeywordKind.values())
                            .map(kind -> new Order(Optional.of(kind), sort))))
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), order -> new Once<>(() -> rows.apply(order.request()))));
  }

  /** Those of an order, if a request asks for no others. */
  Optional<RankedRows> of(KeywordRequest request, int offset) {
    boolean enough = request.minCount() == 1 && (long) offset + request.limit() <= KEPT;
    return enough
        ? Optional.of(orders.get(new Order(request.kind(), request.sort())).get())
        : Optional.empty();
  }
}
