package io.articleinsights.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How an operator sets a property. */
enum Route {
  ENVIRONMENT {
    @Override
    PackagedService start(Path folder, int port, Map<String, String> properties)
        throws IOException {
      Map<String, String> variables =
          properties.entrySet().stream()
              .collect(Collectors.toMap(entry -> variable(entry.getKey()), Map.Entry::getValue));
      return PackagedService.startIn(folder, port, variables);
    }
  },
  SYSTEM_PROPERTY {
    @Override
    PackagedService start(Path folder, int port, Map<String, String> properties)
        throws IOException {
      String[] options = lines(properties).stream().map(line -> "-D" + line).toArray(String[]::new);
      return PackagedService.startIn(folder, port, Map.of(), options);
    }
  },
  FILE {
    @Override
    PackagedService start(Path folder, int port, Map<String, String> properties)
        throws IOException {
      Path config = Files.createDirectories(folder.resolve("config"));
      Files.write(config.resolve("application.properties"), lines(properties));
      return PackagedService.startIn(folder, port, Map.of());
    }
  };

  /**
   * @param folder the working directory
   * @param port the one that the properties name
   */
  abstract PackagedService start(Path folder, int port, Map<String, String> properties)
      throws IOException;

  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static List<String> lines(Map<String, String> properties) {
    return properties.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .toList();
  }
}
