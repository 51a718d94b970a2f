package io.articleinsights.web.bulk;

import io.articleinsights.web.AnalysisPool;
import io.articleinsights.web.problem.RequestProblem;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * One bulk request: lines come in, as many as the pool has threads are analysed at once, answers go
 * out in the order of the lines. Reading pauses while the window is full or the client does not
 * take the answers, so that memory stays the same however long the stream is. Lives on one event
 * loop.
 */
final class BulkExchange {

  private static final long PATIENCE_MILLIS = 5;
  private static final byte[] LINE_END = {'\n'};

  private final HttpServerRequest request;
  private final HttpServerResponse response;
  private final Vertx vertx;
  private final Context loop;
  private final AnalysisPool pool;
  private final BulkLines lines;
  private final LineCutter cutter;
  private final int window;

  private final Deque<Line> waiting = new ArrayDeque<>();
  private final Deque<Line> running = new ArrayDeque<>();
  private long count;
  private boolean ended;

  BulkExchange(RoutingContext context, AnalysisPool pool, BulkLines lines, long longestLine) {
    this.request = context.request();
    this.response = context.response();
    this.vertx = context.vertx();
    this.loop = vertx.getOrCreateContext();
    this.pool = pool;
    this.lines = lines;
    this.cutter = new LineCutter(longestLine);
    this.window = pool.threads() + 1;
  }

  void start() {
    response.setChunked(true);
    response.putHeader("Content-Type", BulkRoute.NDJSON);
    response.putHeader("Cache-Control", "no-store");
    response.drainHandler(drained -> proceed());
    request.handler(this::read);
    request.endHandler(nothing -> end());
    request.exceptionHandler(broken -> abandon());
    response.exceptionHandler(broken -> abandon());
    request.resume();
  }

  private void read(Buffer bytes) {
    cutter.feed(bytes.getBytes(), this::take);
    proceed();
  }

  private void end() {
    cutter.finish(this::take);
    ended = true;
    proceed();
  }

  private void abandon() {
    ended = true;
    waiting.clear();
    running.clear();
  }

  private void take(Optional<byte[]> line) {
    waiting.add(new Line(line, ++count));
  }

  /** Writes what is ready, starts what has room, and reads on or waits. */
  private void proceed() {
    move();
    if (ended && running.isEmpty() && waiting.isEmpty()) {
      if (!response.ended()) {
        response.end();
      }
    } else if (waiting.isEmpty() && !response.writeQueueFull()) {
      request.resume();
    } else {
      request.pause();
    }
  }

  private void move() {
    while (!running.isEmpty() && running.peek().answer.isPresent() && !response.writeQueueFull()) {
      response.write(Buffer.buffer(running.poll().answer.get()).appendBytes(LINE_END));
    }
    while (!waiting.isEmpty() && running.size() < window) {
      Line line = waiting.poll();
      running.add(line);
      analyze(line);
    }
  }

  private void analyze(Line line) {
    if (line.bytes.isEmpty()) {
      RequestProblem tooLong = RequestProblem.tooLarge("The line is too long.");
      answered(line, lines.problem(tooLong, line.bytes, line.number));
      return;
    }
    pool.submit(line.bytes.get().length, () -> lines.answer(line.bytes.get(), line.number))
        .whenComplete(
            (answer, failure) -> loop.runOnContext(nothing -> settle(line, answer, failure)));
  }

  private void settle(Line line, byte[] answer, Throwable failure) {
    if (failure == null) {
      answered(line, answer);
    } else if (failure instanceof RequestProblem refusal && !refusal.isOverload()) {
      answered(line, lines.problem(refusal, line.bytes, line.number));
    } else if (running.contains(line)) {
      vertx.setTimer(PATIENCE_MILLIS, again -> analyze(line));
    }
  }

  private void answered(Line line, byte[] answer) {
    line.answer = Optional.of(answer);
    loop.runOnContext(nothing -> proceed());
  }

  private static final class Line {

    private final Optional<byte[]> bytes;
    private final long number;
    private Optional<byte[]> answer = Optional.empty();

    Line(Optional<byte[]> bytes, long number) {
      this.bytes = bytes;
      this.number = number;
    }
  }
}
