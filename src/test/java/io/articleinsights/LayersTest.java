package io.articleinsights;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.articleinsights.analysis.ArticleAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house together: who may know whom. */
class LayersTest {

  private static final String ROOT = "io.articleinsights";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importUrl(ArticleAnalyzer.class.getProtectionDomain().getCodeSource().getLocation());

  /** Rooms from the bottom to the top; a room may use only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "lexicon",
          "text",
          "article.metadata",
          "article.format",
          "article.format.encoding",
          "article.format.html.head",
          "article.format.html",
          "article",
          "syntax",
          "name",
          "speaker",
          "quote.construction",
          "quote.direct",
          "quote.reported",
          "quote",
          "keyword",
          "keyword.index",
          "summary.pool",
          "summary.classic",
          "summary",
          "analysis",
          "search.index",
          "search",
          "library",
          "web",
          "app");

  /** Neighbours that do not know each other although one stands above the other. */
  private static final Map<String, Set<String>> STRANGERS =
      Map.of(
          "syntax", Set.of("article", "article.format"),
          "name", Set.of("article", "article.format"),
          "speaker", Set.of("article", "article.format"),
          "quote", Set.of("article", "article.format"),
          "keyword", Set.of("article", "article.format", "quote", "speaker"),
          "summary", Set.of("article", "article.format", "quote", "keyword", "speaker"),
          "summary.pool", Set.of("article", "article.format", "quote", "keyword", "speaker"),
          "summary.classic", Set.of("article", "article.format", "quote", "keyword", "speaker"));

  private static final int MOST_FILES = 30;

  @Test
  void roomsUseOnlyThoseBeforeThem() {
    for (JavaClass type : HOUSE) {
      String from = room(type.getPackageName());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (target.getPackageName().startsWith(ROOT)) {
          String to = room(target.getPackageName());
          assertTrue(ROOMS.indexOf(to) <= ROOMS.indexOf(from), dependency::getDescription);
          assertFalse(
              STRANGERS.getOrDefault(from, Set.of()).contains(to), dependency::getDescription);
        }
      }
    }
  }

  @Test
  void everyPackageIsARoom() {
    for (JavaClass type : HOUSE) {
      assertTrue(ROOMS.contains(room(type.getPackageName())), type::getName);
    }
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("io.articleinsights.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noRoomHasTooManyFiles() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java")).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          long count = files.filter(file -> file.toString().endsWith(".java")).count();
          assertTrue(count <= MOST_FILES, () -> folder + " holds " + count + " files");
        }
      }
    }
  }

  /** The room of a package; the rooms inside web and app are told apart by the check of cycles. */
  private static String room(String name) {
    String inner = name.substring(Math.min(name.length(), ROOT.length() + 1));
    return inner.startsWith("web.") ? "web" : inner;
  }

  @Test
  void theCoreIsPlainJava() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.articleinsights.web..", "io.articleinsights.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "com.fasterxml..")
        .check(HOUSE);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    noFields().should().beAnnotatedWith("jakarta.inject.Inject").check(HOUSE);
  }

  @Test
  void staticsHoldNoState() {
    fields().that().areStatic().should().beFinal().check(HOUSE);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(HOUSE);
  }

  /** A name that means two things makes every import a question. */
  @Test
  void aNameStandsForOneClass() throws IOException {
    Map<String, List<Path>> byName = new TreeMap<>();
    for (String root : List.of("src/main/java", "src/spark/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(
                file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
            .forEach(
                file ->
                    byName
                        .computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                        .add(file));
      }
    }
    assertTrue(byName.size() > 500, () -> "only " + byName.size() + " names");
    byName.values().removeIf(files -> files.size() == 1);
    assertEquals(Map.of(), byName);
  }
}
