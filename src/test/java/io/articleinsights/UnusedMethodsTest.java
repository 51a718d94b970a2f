package io.articleinsights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.articleinsights.analysis.ArticleAnalyzer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What nothing calls goes. PMD sees private methods only; this looks at all others. */
class UnusedMethodsTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importUrl(ArticleAnalyzer.class.getProtectionDomain().getCodeSource().getLocation());

  /** Called by programs that use the library jar, among them the Spark job. */
  private static final Set<String> FRONT_DOORS =
      Set.of("io.articleinsights.analysis", "io.articleinsights.syntax");

  /** The shorter ways into a room, and what it tells of itself, that its own tests use. */
  private static final Set<String> FOR_TESTS =
      Set.of(
          "ArticleOrder.ofNumbers",
          "AnnotatedText.sentenceSpans",
          "Construction.counterexample",
          "Construction.markedExample",
          "DirectConstructions.all",
          "Figures.none",
          "KeywordIndex.articles",
          "LibraryLoader.load",
          "Quote.rule",
          "QuoteExtractor.extract",
          "ReportedConstructions.all",
          "SearchIndex.empty",
          "SearchIndex.of",
          "SearchIndex.size",
          "SearchRequest.best",
          "SpeakerResolver.resolve");

  @Test
  void everyMethodIsCalled() {
    List<String> unused =
        HOUSE.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> isOurs(method) && !isCalled(method))
            .map(JavaMethod::getFullName)
            .sorted()
            .toList();
    assertEquals(List.of(), unused);
  }

  private static boolean isCalled(JavaMethod method) {
    return method.getAccessesToSelf().stream()
        .anyMatch(access -> !access.getOrigin().equals(method));
  }

  /** Whether a method is called by our own code or not at all. */
  private static boolean isOurs(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getName().contains("$")
        && !FRONT_DOORS.contains(method.getOwner().getPackageName())
        && !FOR_TESTS.contains(method.getOwner().getSimpleName() + "." + method.getName())
        && !isCalledByAFramework(method)
        && !isOfTheLanguage(method)
        && !overrides(method);
  }

  private static boolean isCalledByAFramework(JavaMethod method) {
    return !method.getAnnotations().isEmpty()
        || method.getOwner().isAnnotatedWith("io.smallrye.config.ConfigMapping")
        || method.getParameters().stream().anyMatch(given -> !given.getAnnotations().isEmpty());
  }

  private static boolean isOfTheLanguage(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return method.getName().equals("main")
        || owner.isEnum() && Set.of("values", "valueOf").contains(method.getName())
        || owner.isRecord() && isComponent(method);
  }

  private static boolean isComponent(JavaMethod method) {
    return Arrays.stream(method.getOwner().reflect().getRecordComponents())
        .map(RecordComponent::getName)
        .anyMatch(method.getName()::equals);
  }

  private static boolean overrides(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(
            inherited ->
                inherited.getName().equals(method.getName())
                    && inherited.getRawParameterTypes().size()
                        == method.getRawParameterTypes().size());
  }
}
