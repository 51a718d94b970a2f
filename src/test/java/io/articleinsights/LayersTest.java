package io.articleinsights;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the house together: who may know whom. */
@AnalyzeClasses(
    packages = "io.articleinsights",
    importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule PACKAGES_USE_ONLY_THOSE_ABOVE_THEM =
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
          .optionalLayer("web")
          .definedBy("io.articleinsights.web..")
          .optionalLayer("app")
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
          .mayOnlyBeAccessedByLayers("analysis", "library", "web", "app");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.articleinsights.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_CORE_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.articleinsights.web..", "io.articleinsights.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "com.fasterxml..");

  @ArchTest
  static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      noFields().should().beAnnotatedWith("jakarta.inject.Inject");

  @ArchTest
  static final ArchRule STATICS_HOLD_NO_STATE = fields().that().areStatic().should().beFinal();
}
