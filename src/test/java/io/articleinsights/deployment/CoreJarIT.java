package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core as a jar for other programs, and the example that the documentation gives. */
class CoreJarIT {

  private static final Path JAR = Path.of("target/article-insights-core.jar").toAbsolutePath();
  private static final Path GUIDE = Path.of("src/docs/archive.md");

  @TempDir Path folder;

  @Test
  void holdsTheCoreAlone() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Set<String> rooms =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class"))
              .map(name -> name.split("/")[0] + "/" + name.split("/")[1] + "/" + name.split("/")[2])
              .collect(Collectors.toSet());
      assertTrue(rooms.contains("io/articleinsights/analysis"), rooms::toString);
      assertTrue(
          rooms.stream().allMatch(room -> room.startsWith("io/articleinsights/")), rooms::toString);
      assertTrue(
          rooms.stream().noneMatch(room -> room.matches(".*/(web|app|library|spark)")),
          rooms::toString);
    }
  }

  @Test
  void theExampleCompilesAndRunsWithNothingElse() throws Exception {
    Path source = Files.writeString(folder.resolve("Quoted.java"), example());
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                JAR.toString(),
                "-d",
                folder.toString(),
                source.toString());
    assertEquals(0, compiled);
    Path text =
        Files.writeString(
            folder.resolve("text.txt"), "“The harbour is open,” Mayor Ann Carter said.\n");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dstdout.encoding=UTF-8",
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    JAR + System.getProperty("path.separator") + folder,
                    "Quoted",
                    text.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals("Ann Carter: “The harbour is open,”", said.strip());
  }

  private static String example() throws Exception {
    Matcher code = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(GUIDE));
    assertTrue(code.find(), "no example in " + GUIDE);
    return code.group(1);
  }
}
