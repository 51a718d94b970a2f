package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The job in a process of its own, started as the guide tells; it is killed when closed. */
final class JobProcess implements AutoCloseable {

  private final Process process;
  private final Path log;

  private JobProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * @param options options of the JVM
   */
  static JobProcess start(List<String> options, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/spark/jvm.args",
                "-Dspark.ui.enabled=false"));
    command.addAll(options);
    command.add("@src/spark/local.args");
    command.add("io.articleinsights.spark.Analyze");
    command.addAll(arguments);
    Path log = Files.createTempFile("job", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    // With these a worker finds the Spark that it starts executors with.
    builder.environment().put("SPARK_HOME", Path.of("target/spark").toAbsolutePath().toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    return new JobProcess(builder.start(), log);
  }

  /** Waits until something is so; fails when the process ends first or it takes too long. */
  void await(BooleanSupplier so, Duration longest) throws Exception {
    long start = System.nanoTime();
    while (!so.getAsBoolean()) {
      assertTrue(process.isAlive(), () -> "the job has ended: " + log());
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
