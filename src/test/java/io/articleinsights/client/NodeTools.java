package io.articleinsights.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The packages of {@code src/test/typescript}, installed below {@code target} as locked. */
final class NodeTools {

  private static final Path SOURCES = Path.of("src", "test", "typescript");
  private static final Path WORK = Path.of("target", "typescript");
  private static final Path LOCK = Path.of("package-lock.json");
  private static final long MINUTES = 5;

  private NodeTools() {}

  /**
   * Installs what is not installed yet, or skips the test that asks for it on a machine without
   * npm.
   */
  static NodeTools readyOrSkip() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        npmRuns(), "tests of clients and scripts skipped: no npm is installed on this machine");
    NodeTools tools = new NodeTools();
    copyAll(SOURCES, WORK, "");
    tools.install();
    return tools;
  }

  /** Copies the files of a folder whose names end in some way. */
  static void copyAll(Path from, Path to, String ending) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(ending)) {
          Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Where the tools run. */
  static Path work() {
    return WORK;
  }

  /** Keeps what is read below the folder in which the tools run. */
  void put(String name, InputStream content) throws IOException {
    Path target = WORK.resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What a command says; it must end well. */
  String run(String... command) throws IOException, InterruptedException {
    Path log = Files.createDirectories(WORK.resolve("build")).resolve("log.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    String said = Files.readString(log, StandardCharsets.UTF_8);
    assertTrue(ended, () -> "still running: " + String.join(" ", command) + "\n" + said);
    assertEquals(0, process.exitValue(), () -> String.join(" ", command) + "\n" + said);
    return said;
  }

  /** Once for a lock file: the packages stay below {@code target} until it changes. */
  private void install() throws IOException, InterruptedException {
    Path installed = WORK.resolve("node_modules").resolve("installed-" + LOCK);
    String locked = Files.readString(WORK.resolve(LOCK));
    if (Files.exists(installed) && Files.readString(installed).equals(locked)) {
      return;
    }
    run("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts");
    Files.writeString(installed, locked);
  }

  private static boolean npmRuns() throws InterruptedException {
    try {
      return new ProcessBuilder(List.of("npm", "--version"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor(1, TimeUnit.MINUTES);
    } catch (IOException missing) {
      return false;
    }
  }
}
