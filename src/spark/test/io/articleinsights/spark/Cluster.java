package io.articleinsights.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A standalone cluster of the build's own Spark: a master and two workers of one core each, every
 * one a process, as on machines of their own.
 */
final class Cluster implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final int WORKERS = 2;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final List<SparkProcess> processes = new ArrayList<>();
  private final Path scratch;
  private final int port;

  /**
   * @param folder where the workers keep the files of their executors
   * @param memory of each worker
   */
  Cluster(Path folder, String memory) throws Exception {
    scratch = Files.createDirectories(folder.resolve("scratch"));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    start("org.apache.spark.deploy.master.Master", "--port", String.valueOf(port));
    processes.get(0).await(this::isUp, LONGEST);
    for (int number = 0; number < WORKERS; number++) {
      String work = Files.createDirectories(folder.resolve("worker" + number)).toString();
      start(
          "org.apache.spark.deploy.worker.Worker",
          "--cores",
          "1",
          "--memory",
          memory,
          "--work-dir",
          work,
          master());
    }
  }

  private void start(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program, "--host", HOST, "--webui-port", "0"));
    command.addAll(List.of(arguments));
    processes.add(SparkProcess.ofSpark("128m", command, scratch));
  }

  private boolean isUp() {
    try (Socket socket = new Socket(HOST, port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What {@code --master} takes. */
  String master() {
    return "spark://" + HOST + ":" + port;
  }

  /** The executors that are alive. */
  List<ProcessHandle> executors() {
    return processes.stream()
        .flatMap(SparkProcess::children)
        .filter(child -> commandOf(child).contains("executor.CoarseGrainedExecutorBackend"))
        .toList();
  }

  /** Whether an executor has done a task whose rows others wait for. */
  boolean hasShuffled() {
    try (Stream<Path> files = Files.walk(scratch)) {
      return files.anyMatch(file -> file.getFileName().toString().matches("shuffle_.*[.]data"));
    } catch (IOException | UncheckedIOException movedMeanwhile) {
      return false;
    }
  }

  private static String commandOf(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  /** The workers first, as each ends its executors. */
  @Override
  public void close() {
    for (int index = processes.size() - 1; index >= 0; index--) {
      processes.get(index).close();
    }
  }
}
