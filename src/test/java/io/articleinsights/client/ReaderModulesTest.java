package io.articleinsights.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reader page's modules are tidy, and the browser is told of all of them at once. */
@Tag("client")
class ReaderModulesTest {

  private static final Path PAGE = Path.of("src", "main", "resources", "META-INF", "resources");
  private static final Path MODULES = PAGE.resolve("reader");
  private static final Pattern LOADED =
      Pattern.compile("(?:modulepreload\" href|type=\"module\" src)=\"/reader/([^\"]+)\"");

  @Test
  void eslintFindsNothing() throws Exception {
    NodeTools tools = NodeTools.readyOrSkip();
    Path copies = NodeTools.work().resolve("reader");
    empty(copies);
    NodeTools.copyAll(MODULES, copies, ".js");
    tools.run("npm", "run", "--silent", "lint:reader");
  }

  @Test
  void pageNamesEveryModule() throws IOException {
    Matcher found = LOADED.matcher(Files.readString(PAGE.resolve("index.html")));
    Set<String> named = found.results().map(match -> match.group(1)).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(MODULES)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".js"))
              .collect(Collectors.toSet());
      assertEquals(new TreeSet<>(there), new TreeSet<>(named));
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
