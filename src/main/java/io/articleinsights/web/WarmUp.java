package io.articleinsights.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.article.format.Format;
import io.articleinsights.web.body.SentText;
import io.articleinsights.web.cache.Rendered;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Query;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.UncheckedIOException;
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
  private final Instance<ObjectMapper> mapper;

  /**
   * @param views asked for only when needed, as a binary never does
   */
  WarmUp(Instance<AnalysisViews> views, Instance<ObjectMapper> mapper) {
    this.views = views;
    this.mapper = mapper;
  }

  /** Before all others that do something at the start, to go on beside them. */
  void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    if (ImageMode.current() == ImageMode.JVM) {
      Thread thread = new Thread(() -> perform(views.get(), mapper.get()), "rehearsal");
      thread.setDaemon(true);
      thread.start();
    }
  }

  static byte[] perform(AnalysisViews views, ObjectMapper mapper) {
    Query query = Query.of("", Map.of(), Operation.ANALYZE);
    SentText sent = SentText.of(TEXT);
    try {
      byte[] answer =
          mapper.writer().writeValueAsBytes(views.analyze(sent, Format.PLAIN_TEXT, query));
      Rendered.compress(answer);
      return answer;
    } catch (JsonProcessingException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}
