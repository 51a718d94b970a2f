package io.articleinsights.app;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.library.LibraryLoader;
import io.articleinsights.web.AnalysisPool;
import io.articleinsights.web.MemoryBudget;
import io.articleinsights.web.ReadPool;
import io.articleinsights.web.body.Limits;
import io.articleinsights.web.cache.CurrentLibrary;
import io.articleinsights.web.cache.KeptAnswers;
import io.articleinsights.web.mcp.AgentAccess;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the parts that know nothing of the container. */
final class Producers {

  /**
   * So many files are loaded before the service listens; of more it tells how far it has come, as
   * nobody waits for an answer without a word for long.
   */
  private static final int BEFORE_LISTENING = 200;

  @Produces
  @Singleton
  ArticleReader reader() {
    return new ArticleReader();
  }

  @Produces
  @Singleton
  ArticleAnalyzer analyzer() {
    return new ArticleAnalyzer();
  }

  @Produces
  @Singleton
  LibraryLoader loader(ArticleReader reader, ArticleAnalyzer analyzer, Settings settings) {
    return new LibraryLoader(reader, analyzer, settings.config().maxFileBytes());
  }

  @Produces
  @Singleton
  CurrentLibrary served(LibraryLoader loader, Settings settings) {
    Path folder = Path.of(settings.config().location());
    long cacheBytes = settings.config().cache().maxBytes();
    return loader.count(folder) > BEFORE_LISTENING
        ? CurrentLibrary.awaited(loader.none(folder), cacheBytes)
        : new CurrentLibrary(loader.load(folder, new LoadLog()), cacheBytes);
  }

  @Produces
  @Singleton
  KeptAnswers answers(CurrentLibrary served) {
    return new KeptAnswers(served);
  }

  @Produces
  @Singleton
  Limits limits(
      Settings settings,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodySize) {
    return new Limits(bodySize.asLongValue(), settings.config().apiKey());
  }

  @Produces
  @Singleton
  AgentAccess agents(Settings settings) {
    return new AgentAccess(settings.config().mcp().enabled());
  }

  @Produces
  @Singleton
  AnalysisPool pool(Settings settings) {
    int threads = settings.config().analysis().threads();
    return new AnalysisPool(
        threads == 0 ? allProcessorsButOne() : threads,
        settings.config().analysis().queue(),
        settings.config().analysis().timeLimit(),
        new MemoryBudget(analysisMemory(settings.config().analysis().memory())));
  }

  /** The other half of the heap is the library's, its answers' and the server's. */
  private static long analysisMemory(long configured) {
    return configured == 0 ? Runtime.getRuntime().maxMemory() / 2 : configured;
  }

  @Produces
  @Singleton
  ReadPool reads(Settings settings) {
    ArticlesConfig.Reads reads = settings.config().reads();
    return new ReadPool(allProcessorsButOne(), reads.queue(), reads.timeLimit());
  }

  void close(@Disposes ReadPool pool) {
    pool.close();
  }

  /** One is left to those who read. */
  private static int allProcessorsButOne() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }

  void close(@Disposes AnalysisPool pool) {
    pool.close();
  }
}
