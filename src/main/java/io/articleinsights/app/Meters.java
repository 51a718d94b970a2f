package io.articleinsights.app;

import io.articleinsights.web.AnalysisPool;
import io.articleinsights.web.ReadPool;
import io.articleinsights.web.cache.CurrentLibrary;
import io.articleinsights.web.cache.KeptAnswers;
import io.articleinsights.web.edge.RequestMetrics;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What can be read at /q/metrics. The parts count for themselves and are asked when it is read. */
@Singleton
final class Meters implements MeterBinder {

  private final RequestMetrics traffic;
  private final KeptAnswers answers;
  private final AnalysisPool pool;
  private final ReadPool reads;
  private final CurrentLibrary served;
  private final Reloading reloading;

  Meters(
      RequestMetrics traffic,
      KeptAnswers answers,
      AnalysisPool pool,
      ReadPool reads,
      CurrentLibrary served,
      Reloading reloading) {
    this.traffic = traffic;
    this.answers = answers;
    this.pool = pool;
    this.reads = reads;
    this.served = served;
    this.reloading = reloading;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    bindTraffic(registry);
    bindCache(registry);
    bindAnalyses(registry);
    bindReads(registry);
    bindLibrary(registry);
  }

  private void bindTraffic(MeterRegistry registry) {
    traffic
        .totals()
        .forEach(
            (kind, total) ->
                FunctionTimer.builder(
                        "articles.http.requests",
                        total,
                        RequestMetrics.Total::requests,
                        RequestMetrics.Total::nanos,
                        TimeUnit.NANOSECONDS)
                    .tag("method", kind.method())
                    .tag("status", kind.status())
                    .description("Requests and the time until their answers were written.")
                    .register(registry));
  }

  private void bindCache(MeterRegistry registry) {
    count(registry, "articles.cache.hits", "Reads from the cache.", answers, KeptAnswers::hits);
    count(registry, "articles.cache.misses", "Reads past the cache.", answers, KeptAnswers::misses);
    gauge(registry, "articles.cache.answers", "Answers kept.", answers, KeptAnswers::kept);
    gauge(registry, "articles.cache.bytes", "Memory they take.", answers, KeptAnswers::keptBytes);
  }

  private void bindAnalyses(MeterRegistry registry) {
    FunctionTimer.builder(
            "articles.analyses",
            pool,
            AnalysisPool::done,
            AnalysisPool::nanos,
            TimeUnit.NANOSECONDS)
        .description("Texts analysed and the time on a thread.")
        .register(registry);
    count(registry, "articles.analyses.refused", "Queue full.", pool, AnalysisPool::refused);
    count(registry, "articles.analyses.stopped", "Over the limit.", pool, AnalysisPool::stopped);
    gauge(registry, "articles.analyses.running", "On a thread.", pool, AnalysisPool::busy);
    gauge(registry, "articles.analyses.queued", "Waiting.", pool, AnalysisPool::waiting);
  }

  private void bindReads(MeterRegistry registry) {
    FunctionTimer.builder(
            "articles.reads", reads, ReadPool::done, ReadPool::nanos, TimeUnit.NANOSECONDS)
        .description("Answers over the whole library and the time on a thread.")
        .register(registry);
    count(registry, "articles.reads.refused", "Queue full.", reads, ReadPool::refused);
    count(registry, "articles.reads.stopped", "Over the limit.", reads, ReadPool::stopped);
    gauge(registry, "articles.reads.running", "On a thread.", reads, ReadPool::busy);
    gauge(registry, "articles.reads.queued", "Waiting.", reads, ReadPool::waiting);
  }

  private void bindLibrary(MeterRegistry registry) {
    gauge(
        registry,
        "articles.library.articles",
        "Articles served.",
        served,
        here -> here.library().articles().size());
    gauge(
        registry,
        "articles.library.rejected",
        "Files that could not be loaded.",
        served,
        here -> here.library().rejections().size());
    count(registry, "articles.reloads", "Other articles taken over.", reloading, Reloading::swaps);
    count(
        registry,
        "articles.reloads.failed",
        "Looks at the folder that failed.",
        reloading,
        Reloading::failures);
    TimeGauge.builder(
            "articles.library.loaded", reloading, TimeUnit.SECONDS, Reloading::loadedAtEpochSecond)
        .description("When the articles that are served were loaded, since 1970.")
        .register(registry);
  }

  private static <T> void count(
      MeterRegistry registry, String name, String meaning, T source, ToDoubleFunction<T> value) {
    FunctionCounter.builder(name, source, value).description(meaning).register(registry);
  }

  private static <T> void gauge(
      MeterRegistry registry, String name, String meaning, T source, ToDoubleFunction<T> value) {
    Gauge.builder(name, source, value).description(meaning).register(registry);
  }
}
