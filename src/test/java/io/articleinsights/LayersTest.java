package io.articleinsights;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the house together: who may know whom. */
class LayersTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.articleinsights");

  @Test
  void packagesUseOnlyThoseAboveThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("io.articleinsights.text..")
        .layer("article")
        .definedBy("io.articleinsights.article..")
        .layer("quote")
        .definedBy("io.articleinsights.quote..")
        .layer("keyword")
        .definedBy("io.articleinsights.keyword..")
        .layer("summary")
        .definedBy("io.articleinsights.summary..")
        .layer("analysis")
        .definedBy("io.articleinsights.analysis..")
        .layer("library")
        .definedBy("io.articleinsights.library..")
        .layer("web")
        .definedBy("io.articleinsights.web..")
        .layer("app")
        .definedBy("io.articleinsights.app..")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("library")
        .mayOnlyBeAccessedByLayers("web", "app")
        .whereLayer("analysis")
        .mayOnlyBeAccessedByLayers("library", "web", "app")
        .whereLayer("quote")
        .mayOnlyBeAccessedByLayers("analysis", "library", "web", "app")
        .whereLayer("keyword")
        .mayOnlyBeAccessedByLayers("analysis", "library", "web", "app")
        .whereLayer("summary")
        .mayOnlyBeAccessedByLayers("analysis", "library", "web", "app")
        .whereLayer("article")
        .mayOnlyBeAccessedByLayers("analysis", "library", "web", "app")
        .check(HOUSE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.articleinsights.(*)..").should().beFreeOfCycles().check(HOUSE);
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

  @Test
  void aBrokenRuleIsSeen() {
    assertThrows(
        AssertionError.class,
        () -> classes().should().resideInAPackage("io.articleinsights.text..").check(HOUSE));
  }
}
