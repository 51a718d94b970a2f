package io.articleinsights.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The served OpenAPI document makes a TypeScript client that compiles strictly and works. */
@QuarkusTest
@Tag("client")
class TypeScriptClientTest {

  private static final Path SOURCES = Path.of("src", "test", "typescript");
  private static final Path WORK = Path.of("target", "typescript");
  private static final long MINUTES = 5;

  @TestHTTPResource("/")
  URI home;

  @Test
  void generatedTypesCompileStrictlyAndTheProgramWorks() throws Exception {
    Assumptions.assumeTrue(
        runs("npm", "--version"), "client test skipped: no npm is installed on this machine");
    copySources();
    try (InputStream document = home.resolve("/q/openapi?format=json").toURL().openStream()) {
      Files.copy(document, WORK.resolve("build/openapi.json"), StandardCopyOption.REPLACE_EXISTING);
    }
    run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    run("npm", "run", "generate");
    run("npm", "run", "check");
    String address = home.toString().replaceFirst("/$", "");
    String said = run("npm", "run", "--silent", "start", "--", address);
    assertTrue(said.contains("19 paragraphs, "), said);
  }

  private static void copySources() throws IOException {
    Files.createDirectories(WORK.resolve("build"));
    for (String name : List.of("package.json", "package-lock.json", "tsconfig.json", "client.ts")) {
      Files.copy(SOURCES.resolve(name), WORK.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor(1, TimeUnit.MINUTES);
    } catch (IOException missing) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path log = WORK.resolve("build").resolve("log.txt");
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
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
}
