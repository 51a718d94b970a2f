package io.articleinsights.web.cache;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Needed by Caffeine, which finds the class of a cache and of its entries by a name made of the
 * cache's settings; for {@link AnswerCache} strong keys, strong values, a maximum weight. Quarkus'
 * extension declares the commonest of them, and the first is not among those.
 */
@RegisterForReflection(
    classNames = {
      "com.github.benmanes.caffeine.cache.SSMW",
      "com.github.benmanes.caffeine.cache.PSMW"
    })
final class CacheInNativeImage {

  private CacheInNativeImage() {}
}
