package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;

/**
 * The Spark job is another product of the same core: nothing of it, and nothing that it needs,
 * comes into the service. The images and the native binary are made of the very files that are
 * looked at.
 */
class NothingOfSparkIT {

  private static final Pattern FOREIGN =
      Pattern.compile("(?i).*(spark|hadoop|scala|kafka|parquet|netty-all).*");
  private static final Path TARGET = Path.of("target");

  /** The folders that hold what the service is packaged from: for a JVM, or for a native binary. */
  private static List<Path> packaged() throws IOException {
    try (Stream<Path> folders = Files.list(TARGET)) {
      return folders
          .filter(Files::isDirectory)
          .filter(
              folder ->
                  folder.endsWith("quarkus-app")
                      || folder.toString().endsWith("-native-image-source-jar"))
          .toList();
    }
  }

  @Test
  void noJarOfItIsPackaged() throws Exception {
    List<Path> jars = new ArrayList<>();
    for (Path folder : packaged()) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
      }
    }
    assertTrue(jars.size() > 20, jars::toString);
    List<String> foreign =
        jars.stream()
            .map(jar -> jar.getFileName().toString())
            .filter(name -> FOREIGN.matcher(name).matches())
            .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  void noClassOfTheJobIsPackaged() throws Exception {
    List<String> foreign = new ArrayList<>();
    for (Path folder : packaged()) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
          foreign.addAll(entriesOfTheJob(jar));
        }
      }
    }
    assertEquals(List.of(), foreign);
    assertFalse(Files.exists(TARGET.resolve("classes/io/articleinsights/spark")));
  }

  private static List<String> entriesOfTheJob(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(
              name ->
                  name.startsWith("io/articleinsights/spark/")
                      || name.startsWith("org/apache/spark/"))
          .map(name -> jar + ": " + name)
          .toList();
    }
  }

  @Test
  void theServiceDependsOnNoneOfIt() throws Exception {
    var pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
    String dependencies =
        XPathFactory.newInstance().newXPath().evaluate("/project/dependencies", pom);
    assertTrue(dependencies.contains("quarkus-rest-jackson"));
    assertFalse(FOREIGN.matcher(dependencies.replaceAll("\\s+", " ")).matches(), dependencies);
  }
}
