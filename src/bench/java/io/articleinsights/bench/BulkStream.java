package io.articleinsights.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Streams articles of the corpus to {@code POST /api/v1/analyses/bulk}, made as they are sent, and
 * reads the answers meanwhile. Arguments: port, megabytes to send. Start the service with a small
 * heap ({@code -Xmx256m}): it must stay alive and answer every line, however long the stream is.
 */
public final class BulkStream {

  private static final long PROGRESS = 100_000_000;

  private static final String HEAD =
      "POST /api/v1/analyses/bulk HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
          + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";

  private final List<byte[]> lines;
  private final long goal;
  private final AtomicLong sent = new AtomicLong();
  private long answered;
  private long answerBytes;
  private long mostUnanswered;

  private BulkStream(List<byte[]> lines, long goal) {
    this.lines = lines;
    this.goal = goal;
  }

  public static void main(String[] args) throws Exception {
    List<byte[]> lines = Corpus.configured().texts().stream().map(BulkStream::line).toList();
    BulkStream stream = new BulkStream(lines, Long.parseLong(args[1]) * 1_000_000);
    try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(args[0]))) {
      long begin = System.nanoTime();
      CompletableFuture<Long> sending = CompletableFuture.supplyAsync(() -> stream.send(socket));
      stream.receive(new BufferedInputStream(socket.getInputStream(), 1 << 16));
      long bytes = sending.join();
      stream.report(bytes, (System.nanoTime() - begin) / 1e9);
    }
  }

  private static byte[] line(String text) {
    StringBuilder json = new StringBuilder("{\"text\":\"");
    text.chars()
        .forEach(
            unit -> {
              if (unit < ' ' || unit == '"' || unit == '\\') {
                json.append("\\u%04x".formatted(unit));
              } else {
                json.append((char) unit);
              }
            });
    return json.append("\"}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private long send(Socket socket) {
    try {
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
      out.write(ascii(HEAD));
      long bytes = 0;
      while (bytes < goal) {
        byte[] line = lines.get((int) (sent.getAndIncrement() % lines.size()));
        out.write(ascii(Integer.toHexString(line.length) + "\r\n"));
        out.write(line);
        out.write(ascii("\r\n"));
        if ((bytes + line.length) / PROGRESS > bytes / PROGRESS) {
          System.out.printf("sent %,d MB%n", (bytes + line.length) / 1_000_000);
        }
        bytes += line.length;
      }
      out.write(ascii("0\r\n\r\n"));
      out.flush();
      return bytes;
    } catch (IOException broken) {
      throw new IllegalStateException("sending ended after " + sent.get() + " lines", broken);
    }
  }

  /** Reads a chunked answer to its end. */
  private void receive(InputStream in) throws IOException {
    String status = headerLine(in);
    if (!status.contains(" 200 ")) {
      throw new IOException(status);
    }
    while (!headerLine(in).isEmpty()) {
      // The headers tell nothing more.
    }
    for (int size = chunk(in); size > 0; size = chunk(in)) {
      for (byte unit : in.readNBytes(size)) {
        if (unit == '\n') {
          answered++;
        }
      }
      answerBytes += size;
      mostUnanswered = Math.max(mostUnanswered, sent.get() - answered);
      headerLine(in);
    }
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(headerLine(in), 16);
  }

  private static String headerLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int unit = in.read(); unit != '\n'; unit = in.read()) {
      if (unit < 0) {
        throw new EOFException("the answer broke off");
      }
      if (unit != '\r') {
        line.append((char) unit);
      }
    }
    return line.toString();
  }

  private void report(long bytes, double seconds) {
    System.out.printf(
        "sent %,d lines, %,.1f MB; answered %,d lines, %,.1f MB; %.1f s, %.2f MB/s;"
            + " at most %,d lines unanswered, network buffers included%n",
        sent.get(),
        bytes / 1e6,
        answered,
        answerBytes / 1e6,
        seconds,
        bytes / 1e6 / seconds,
        mostUnanswered);
    if (answered != sent.get()) {
      throw new IllegalStateException("not every line was answered");
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
