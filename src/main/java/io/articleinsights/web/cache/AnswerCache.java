package io.articleinsights.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The rendered answers of one library, bounded by the bytes they take. */
final class AnswerCache {

  private final long mostBytes;
  private final Cache<AnswerKey, Rendered> answers;

  AnswerCache(long mostBytes) {
    this.mostBytes = mostBytes;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((AnswerKey key, Rendered answer) -> key.weight() + answer.weight())
            .build();
  }

  Optional<Rendered> get(AnswerKey key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  /** The cache drops what is too large a little later; until then it would be found. */
  void put(AnswerKey key, Rendered answer) {
    if (key.weight() + answer.weight() <= mostBytes) {
      answers.put(key, answer);
    }
  }

  long count() {
    return answers.estimatedSize();
  }

  /** What all kept answers take. */
  long bytes() {
    return answers.policy().eviction().map(bound -> bound.weightedSize().orElse(0)).orElse(0L);
  }
}
