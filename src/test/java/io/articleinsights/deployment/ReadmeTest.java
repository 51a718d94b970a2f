package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.app.ArticlesConfig;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's configuration table and the configuration itself tell the same. */
class ReadmeTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(articles\\.[a-z.-]+)` \\| (\\S+)");

  private record Property(String name, String shownDefault) {}

  @Test
  void everyPropertyStandsInTheTableWithItsDefault() throws IOException {
    List<Property> rows =
        ROW.matcher(Files.readString(Path.of("README.md"))).results().map(ReadmeTest::row).toList();
    assertTrue(rows.size() > 3, "no configuration table found");
    List<Property> properties = properties("articles", ArticlesConfig.class).toList();
    assertEquals(names(properties), names(rows));
    for (Property row : rows) {
      assertTrue(properties.contains(row), row + " is none of " + properties);
    }
  }

  private static Property row(MatchResult match) {
    return new Property(match.group(1), match.group(2).replace("`", ""));
  }

  private static Stream<Property> properties(String prefix, Class<?> group) {
    return Arrays.stream(group.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .flatMap(method -> properties(prefix, method));
  }

  private static Stream<Property> properties(String prefix, Method method) {
    String name = prefix + '.' + kebabCase(method.getName());
    if (method.getReturnType().getEnclosingClass() == ArticlesConfig.class
        && method.getReturnType().isInterface()) {
      return properties(name, method.getReturnType());
    }
    WithDefault standard = method.getAnnotation(WithDefault.class);
    return Stream.of(new Property(name, standard == null ? "none" : standard.value()));
  }

  private static String kebabCase(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static TreeSet<String> names(List<Property> properties) {
    return properties.stream().map(Property::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
