package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the native image is told to keep must still exist, else it fails at run time only. */
class NativeConfigurationTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void declaredClassesExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path file : declarations()) {
      missing.addAll(missingClasses(Files.readString(file)));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void classesThatAreDeclaredByNameExist() {
    List<String> declared =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.articleinsights")
                .stream()
                .filter(type -> type.isAnnotatedWith(RegisterForReflection.class))
                .map(type -> type.getAnnotationOfType(RegisterForReflection.class))
                .flatMap(annotation -> Stream.of(annotation.classNames()))
                .toList();
    assertFalse(declared.isEmpty());
    assertEquals(List.of(), declared.stream().filter(name -> !exists(name)).toList());
    assertFalse(exists("com.github.benmanes.caffeine.cache.Gone"));
  }

  @Test
  void aClassThatIsGoneIsNoticed() throws IOException {
    String declared =
        "[{\"name\":\"java.lang.String\"},{\"type\":\"io.articleinsights.text.Gone\"}]";
    assertEquals(List.of("io.articleinsights.text.Gone"), missingClasses(declared));
  }

  @Test
  void includedResourcesExist() throws IOException {
    for (String pattern : property("quarkus.native.resources.includes")) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      try (Stream<Path> files = Files.walk(RESOURCES)) {
        assertTrue(
            files
                .filter(Files::isRegularFile)
                .map(RESOURCES::relativize)
                .anyMatch(matcher::matches),
            pattern + " matches no resource");
      }
    }
  }

  @Test
  void theImageRunsOnAnyProcessorOfItsArchitecture() throws IOException {
    assertEquals(List.of("compatibility"), property("quarkus.native.march"));
    assertFalse(
        Files.exists(RESOURCES.resolve("META-INF/native-image/reflect-config.json")),
        "belongs in a folder named group/artifact");
  }

  private static List<Path> declarations() throws IOException {
    Path folder = RESOURCES.resolve("META-INF/native-image");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static List<String> missingClasses(String json) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    List<String> names = new ArrayList<>(root.findValuesAsText("name"));
    names.addAll(root.findValuesAsText("type"));
    return names.stream().filter(name -> name.contains(".") && !exists(name)).toList();
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, NativeConfigurationTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException gone) {
      return false;
    }
  }

  private static List<String> property(String name) throws IOException {
    Properties properties = new Properties();
    try (var input = Files.newInputStream(RESOURCES.resolve("application.properties"))) {
      properties.load(input);
    }
    String value = properties.getProperty(name, "");
    return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
  }
}
