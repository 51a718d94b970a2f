package io.articleinsights.web;

import io.articleinsights.article.format.Format;
import io.articleinsights.web.body.SentText;
import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Query;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Map;

/**
 * Analyses a short text and renders the answer once, on a thread of its own while the rest of the
 * service starts, so that the first request finds the classes loaded and Jackson set up. Only on a
 * JVM: a native binary has nothing to load.
 */
@Singleton
final class WarmUp {

  private static final String TEXT =
      "Harbour to open in May\n\n"
          + "PORT ELLEN, March 3 — “The harbour is open,” Mayor Ann Carter said on Monday. She"
          + " added that 30 boats had come.\n\n"
          + "The council's members pointed out that the works cost €2.5 million.\n";

  private final Instance<AnalysisViews> views;
  private final Instance<Renderer> renderer;

  /**
   * @param views asked for only when needed, as a binary never does
   */
  WarmUp(Instance<AnalysisViews> views, Instance<Renderer> renderer) {
    this.views = views;
    this.renderer = renderer;
  }

  /** Before all others that do something at the start, to go on beside them. */
  void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    if (ImageMode.current() == ImageMode.JVM) {
      Thread thread = new Thread(() -> warmUp(views.get(), renderer.get()), "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void warmUp(AnalysisViews views, Renderer renderer) {
    renderer.once(view(views), "gzip");
  }

  static Object view(AnalysisViews views) {
    Query query = Query.of("", Map.of(), Operation.ANALYZE);
    return views.analyze(SentText.of(TEXT), Format.PLAIN_TEXT, query);
  }
}
