package io.articleinsights.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Quarkus makes at static initialisation holds nothing that is configured at run time: in a
 * native binary it would keep the value of the build, or keep the binary from starting.
 */
class StaticInitialisationTest {

  private static final String IMPORTS =
      """
      package once;
      import io.quarkus.runtime.annotations.StaticInitSafe;
      import io.smallrye.config.ConfigMapping;
      import io.smallrye.config.WithDefault;
      import jakarta.enterprise.context.*;
      import jakarta.enterprise.event.Observes;
      import jakarta.enterprise.inject.*;
      import jakarta.inject.*;
      import java.time.Duration;
      import org.eclipse.microprofile.config.inject.ConfigProperty;
      import org.jboss.resteasy.reactive.server.ServerResponseFilter;
      """;

  @TempDir private Path folder;

  @Test
  void nothingMadeAtBuildTimeHoldsWhatIsConfiguredAtRunTime() {
    assertEquals(List.of(), new BuildTimeBeans(house()).faults());
  }

  @Test
  void theFiltersOfTheHouseAreFound() {
    Set<String> roots = new BuildTimeBeans(house()).roots();
    assertTrue(roots.containsAll(Set.of("UnsentAnswers", "ProblemMappers")), roots::toString);
  }

  /** The filter that kept the binary from starting with another timeout. */
  @Test
  void aFilterThatIsToldATimeoutIsSeen() throws IOException {
    assertEquals(
        List.of("UnsentAnswers holds quarkus.shutdown.timeout"),
        faults(
            """
            @Singleton
            class UnsentAnswers {
              UnsentAnswers(@ConfigProperty(name = "quarkus.shutdown.timeout") Duration patience) {}
              @ServerResponseFilter void watch() {}
            }
            """));
  }

  /** The mapping that made the binary ignore every property of its own. */
  @Test
  void aMappingThatKeepsTheValuesOfTheBuildIsSeen() throws IOException {
    assertEquals(
        List.of("ArticlesConfig keeps the values of the build"),
        faults(
            """
            @StaticInitSafe
            @ConfigMapping(prefix = "articles")
            interface ArticlesConfig {
              @WithDefault("seeds") String location();
            }
            """));
  }

  @Test
  void whatAFilterIsGivenIsLookedIntoHoweverDeep() throws IOException {
    assertEquals(
        List.of("Filter → Library → Loader → Settings holds Mapping"),
        faults(
            """
            @ConfigMapping(prefix = "articles")
            interface Mapping {}
            class Producers {
              @Produces @Singleton Library library(Loader loader) { return new Library(); }
            }
            class Library {}
            @Singleton class Settings { Settings(Mapping mapping) {} }
            interface Loader {}
            @Singleton class FolderLoader implements Loader { FolderLoader(Settings settings) {} }
            @Singleton class Filter {
              @Inject Library library;
              @ServerResponseFilter void watch() {}
            }
            """));
  }

  @Test
  void anObserverOfTheContainersStartIsSeenWithItsParameters() throws IOException {
    assertEquals(
        List.of("Early holds articles.location"),
        faults(
            """
            class Early {
              void begin(
                  @Observes @Initialized(ApplicationScoped.class) Object start,
                  @ConfigProperty(name = "articles.location") String location) {}
            }
            """));
  }

  @Test
  void whatIsAskedForLaterMayBeConfigured() throws IOException {
    assertEquals(
        List.of(),
        faults(
            """
            @Singleton class Settings { Settings(@ConfigProperty(name = "a") String a) {} }
            @ApplicationScoped class Proxied { Proxied(@ConfigProperty(name = "b") String b) {} }
            @Singleton class Filter {
              Filter(
                  Instance<Settings> settings,
                  @ConfigProperty(name = "c") Provider<String> c,
                  Proxied proxied) {}
              @ServerResponseFilter void watch() {}
            }
            @Singleton class NoFilter { NoFilter(Settings settings) {} }
            """));
  }

  private static JavaClasses house() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("io.articleinsights");
  }

  /** The faults of classes that are compiled here, since Quarkus would take real ones for beans. */
  private List<String> faults(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Once.java"), IMPORTS + source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-parameters",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            file.toString());
    assertEquals(0, status);
    return new BuildTimeBeans(new ClassFileImporter().importPath(folder)).faults();
  }
}
