package io.articleinsights.web.cache;

import io.articleinsights.web.request.Operation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Writes rendered answers: from the cache on the event loop, and fresh ones with the very same
 * headers and conditions.
 */
public final class KeptAnswers {

  /** Every path below this is answered from the library. */
  private static final String BASE = Operation.BASE + "/";

  static final CharSequence CACHE_CONTROL =
      HttpHeaders.createOptimized("public, max-age=0, must-revalidate");
  private static final CharSequence VARY = HttpHeaders.createOptimized("Accept, Accept-Encoding");
  private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
  private static final int LONGEST_KEY = 2_000;
  private static final String SNAPSHOT = CurrentLibrary.Snapshot.class.getName();

  private final CurrentLibrary served;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  public KeptAnswers(CurrentLibrary served) {
    this.served = Objects.requireNonNull(served);
  }

  /** KeptAnswers from the cache, or lets the next handler answer. */
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!isRead(request)) {
      context.next();
      return;
    }
    CurrentLibrary.Snapshot snapshot = served.current();
    Optional<Rendered> answer = snapshot.answers().get(key(request));
    if (answer.isPresent()) {
      hits.increment();
      write(answer.get(), request);
    } else {
      misses.increment();
      context.put(SNAPSHOT, snapshot);
      context.next();
    }
  }

  /** Number of reads that were answered from the cache. */
  public long hits() {
    return hits.sum();
  }

  /** Number of reads that a resource had to answer. */
  public long misses() {
    return misses.sum();
  }

  /** Number of answers that are kept. */
  public long kept() {
    return served.current().answers().count();
  }

  /** Bytes that the kept answers take. */
  public long keptBytes() {
    return served.current().answers().bytes();
  }

  /** The same as a resource's response. */
  public Response response(Rendered answer, HttpServerRequest request) {
    Rendered.Body body = choose(answer, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    boolean known = Conditions.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), body.etag());
    Response.ResponseBuilder response =
        known ? Response.notModified() : Response.ok(body.bytes(), answer.contentType());
    if (!known && body != answer.plain()) {
      response.header("Content-Encoding", GZIP);
    }
    if (!known && request.method() == HttpMethod.HEAD) {
      response.header("Content-Length", body.length());
    }
    return response
        .header("ETag", body.etag())
        .header("Cache-Control", CACHE_CONTROL)
        .header("Vary", VARY)
        .build();
  }

  /** Keeps an answer for the next who asks the same of the same library. */
  public void keep(RoutingContext context, Rendered answer) {
    HttpServerRequest request = context.request();
    CurrentLibrary.Snapshot asked = context.get(SNAPSHOT);
    AnswerKey key = key(request);
    if (asked == served.current() && key.weight() < LONGEST_KEY) {
      asked.answers().put(key, answer);
    }
  }

  /** Whether an answer of this many bytes is worth compressing for this client. */
  public static boolean compresses(int length, String acceptEncoding) {
    return length >= Rendered.WORTH_COMPRESSING && Conditions.acceptsGzip(acceptEncoding);
  }

  private static Rendered.Body choose(Rendered answer, String acceptEncoding) {
    return answer.gzip().isPresent() && Conditions.acceptsGzip(acceptEncoding)
        ? answer.gzip().get()
        : answer.plain();
  }

  private static void write(Rendered answer, HttpServerRequest request) {
    Rendered.Body body = choose(answer, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    HttpServerResponse response = request.response();
    response.headers().set(HttpHeaders.ETAG, body.etag());
    response.headers().set(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
    response.headers().set(HttpHeaders.VARY, VARY);
    if (Conditions.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), body.etag())) {
      response.setStatusCode(304).end();
      return;
    }
    response.headers().set(HttpHeaders.CONTENT_TYPE, answer.contentType());
    response.headers().set(HttpHeaders.CONTENT_LENGTH, body.length());
    if (body != answer.plain()) {
      response.headers().set(HttpHeaders.CONTENT_ENCODING, GZIP);
    }
    if (request.method() == HttpMethod.HEAD) {
      response.end();
    } else {
      response.end(body.bytes());
    }
  }

  private static boolean isRead(HttpServerRequest request) {
    return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
        && request.path().startsWith(BASE);
  }

  private static AnswerKey key(HttpServerRequest request) {
    return AnswerKey.of(request.path(), request.query(), request.getHeader(HttpHeaders.ACCEPT));
  }
}
