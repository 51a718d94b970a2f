package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A program of Spark or of ours in a process of its own; it is killed when closed. */
final class SparkProcess implements AutoCloseable {

  private final Process process;
  private final Path log;

  private SparkProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * The job as the guide starts it where no Spark is installed.
   *
   * @param options options of the JVM
   */
  static SparkProcess job(List<String> options, List<String> arguments) throws IOException {
    return start(
        joined(options, List.of("@src/spark/local.args")),
        joined(List.of("io.articleinsights.spark.Analyze"), arguments),
        Map.of());
  }

  /** A program of Spark as Spark's own scripts start it: nothing of ours on its class path. */
  static SparkProcess ofSpark(String heap, List<String> command) throws IOException {
    return ofSpark(heap, command, Map.of());
  }

  /**
   * As {@link #ofSpark(String, List)}.
   *
   * @param scratch where it and the processes that it starts keep what they shuffle
   */
  static SparkProcess ofSpark(String heap, List<String> command, Path scratch) throws IOException {
    return ofSpark(heap, command, Map.of("SPARK_LOCAL_DIRS", scratch.toString()));
  }

  private static SparkProcess ofSpark(
      String heap, List<String> command, Map<String, String> environment) throws IOException {
    return start(List.of("-Xmx" + heap, "-cp", "target/spark/jars/*"), command, environment);
  }

  private static SparkProcess start(
      List<String> options, List<String> command, Map<String, String> environment)
      throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@src/spark/jvm.args",
            "-Dspark.ui.enabled=false");
    Path log = Files.createTempFile("spark", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(joined(java, joined(options, command)))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment());
    builder.environment().putAll(environment);
    return new SparkProcess(builder.start(), log);
  }

  /**
   * With these a worker finds the Spark that it starts executors with, and no network is needed.
   */
  private static Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", Path.of("target/spark").toAbsolutePath().toString(),
        "SPARK_SCALA_VERSION", "2.13",
        "SPARK_LOCAL_IP", "127.0.0.1");
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** Waits until something is so; fails when the process ends first or it takes too long. */
  void await(BooleanSupplier so, Duration longest) throws Exception {
    long start = System.nanoTime();
    while (!so.getAsBoolean()) {
      assertTrue(process.isAlive(), () -> "it has ended: " + log());
      assertTrue(System.nanoTime() - start < longest.toNanos(), () -> "in vain: " + log());
      Thread.sleep(20);
    }
  }

  /** Waits for the end and answers what the process said. */
  String end(Duration longest) throws InterruptedException {
    assertTrue(process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS), () -> "late: " + log());
    assertTrue(process.exitValue() == 0, this::log);
    return log();
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  /** The processes that this one started. */
  Stream<ProcessHandle> children() {
    return process.descendants();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
