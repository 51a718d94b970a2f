package io.articleinsights.deployment;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged service as a process of its own: the native binary when the property {@code
 * packaged.binary} names one, else the jar.
 */
final class PackagedService implements AutoCloseable {
  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Optional<Path> BINARY =
      Optional.ofNullable(System.getProperty("packaged.binary"))
          .map(path -> Path.of(path).toAbsolutePath());
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Process process;
  private final Path log;
  private final String origin;

  private PackagedService(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.origin = "http://127.0.0.1:" + port;
  }

  static boolean isNative() {
    return BINARY.isPresent();
  }

  /** On a free port of this machine only; the environment may say otherwise. */
  static PackagedService start(Map<String, String> environment, String... options)
      throws IOException {
    return startOn(freePort(), environment, options);
  }

  static PackagedService startOn(int port, Map<String, String> environment, String... options)
      throws IOException {
    Map<String, String> all = new HashMap<>();
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    all.putAll(environment);
    return startIn(Path.of("").toAbsolutePath(), port, all, options);
  }

  /**
   * With that environment alone, beside what the tests themselves have.
   *
   * @param folder the working directory
   * @param port where the service is asked
   * @param options as a JVM and a native binary understand them, such as {@code -Dname=value}
   */
  static PackagedService startIn(
      Path folder, int port, Map<String, String> environment, String... options)
      throws IOException {
    Path log = Files.createTempFile("service", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command(options))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new PackagedService(builder.start(), log, port);
  }

  private static List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(BINARY.orElse(Path.of(System.getProperty("java.home"), "bin", "java")).toString());
    command.addAll(List.of(options));
    if (!isNative()) {
      command.addAll(List.of("-jar", JAR.toString()));
    }
    return command;
  }

  /** Waits until the service answers at all; fails with its log when it ends before. */
  PackagedService awaitAnswer() throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      if (!process.isAlive()) {
        throw new AssertionError("ended with " + process.exitValue() + ":\n" + log());
      }
      try {
        get("/q/health/live");
        return this;
      } catch (IOException notYetListening) {
        Thread.sleep(20);
      }
    }
    throw new AssertionError("no answer in " + PATIENCE + ":\n" + log());
  }

  /** Waits until the log holds some words; fails with it when the process ends before. */
  PackagedService awaitLog(String words) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      if (log().contains(words)) {
        return this;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no \"" + words + "\" in the log:\n" + log());
  }

  /**
   * @param headers name, value, name, value
   */
  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return CLIENT.send(request(path, headers).build(), BodyHandlers.ofString());
  }

  /**
   * @param headers name, value, name, value
   */
  HttpResponse<String> post(String path, String text, String... headers)
      throws IOException, InterruptedException {
    return send(path, text, "text/plain; charset=utf-8", headers);
  }

  /**
   * @param headers name, value, name, value
   */
  HttpResponse<String> send(String path, String body, String type, String... headers)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path, headers)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly();
  }

  int awaitExit() throws Exception {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("still running after " + PATIENCE + ":\n" + log());
    }
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /**
   * Bytes that tell whether the service grows: of heap in use after a full collection on a JVM,
   * resident for a native binary, which no tool can ask for one.
   */
  long memory() throws Exception {
    return isNative() ? residentBytes() : liveHeap();
  }

  private long residentBytes() throws IOException {
    String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
    String line = status.lines().filter(row -> row.startsWith("VmRSS:")).findFirst().orElseThrow();
    return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
  }

  private long liveHeap() throws Exception {
    jcmd("GC.run");
    String histogram = jcmd("GC.class_histogram");
    String total = histogram.substring(histogram.lastIndexOf("Total")).strip();
    return Long.parseLong(total.split("\\s+")[2]);
  }

  /** Open file descriptors, sockets included. */
  long openFiles() throws IOException {
    return countOf("fd");
  }

  long threads() throws IOException {
    return countOf("task");
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(log);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private long countOf(String kind) throws IOException {
    try (Stream<Path> entries = Files.list(Path.of("/proc/" + process.pid(), kind))) {
      return entries.count();
    }
  }

  private String jcmd(String order) throws Exception {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asked =
        new ProcessBuilder(jcmd, Long.toString(process.pid()), order)
            .redirectErrorStream(true)
            .start();
    String answer = new String(asked.getInputStream().readAllBytes());
    if (asked.waitFor() != 0) {
      throw new AssertionError(answer);
    }
    return answer;
  }
}
