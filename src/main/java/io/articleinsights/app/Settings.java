package io.articleinsights.app;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The configuration, found to be within its bounds. A value out of bounds ends the start with one
 * message that names every such property and what it may be.
 */
@Singleton
final class Settings {

  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_THREADS = 1_024;
  private static final int LONGEST_QUEUE = 100_000;
  private static final int LARGEST_FILE = Integer.MAX_VALUE - 8;

  private final ArticlesConfig config;

  Settings(ArticlesConfig config) {
    Faults faults = new Faults();
    ArticlesConfig.Analysis analysis = config.analysis();
    faults.unlessPath("articles.location", config.location());
    faults.unless("articles.max-file-bytes", config.maxFileBytes(), 1, LARGEST_FILE);
    faults.unless("articles.reload-interval", config.reloadInterval());
    faults.unless("articles.cache.max-bytes", config.cache().maxBytes(), 0, Long.MAX_VALUE);
    faults.unless("articles.analysis.threads", analysis.threads(), 0, MOST_THREADS);
    faults.unless("articles.analysis.queue", analysis.queue(), 1, LONGEST_QUEUE);
    faults.unless("articles.analysis.memory", analysis.memory(), 0, Long.MAX_VALUE);
    faults.unless("articles.analysis.time-limit", analysis.timeLimit());
    faults.unless("articles.reads.queue", config.reads().queue(), 1, LONGEST_QUEUE);
    faults.unless("articles.reads.time-limit", config.reads().timeLimit());
    faults.report();
    this.config = config;
  }

  ArticlesConfig config() {
    return config;
  }

  private static final class Faults {

    private final List<String> found = new ArrayList<>();

    void unless(String property, long value, long least, long most) {
      if (value < least || value > most) {
        found.add(property + " must be between " + least + " and " + most + ", was " + value);
      }
    }

    void unless(String property, Duration value) {
      if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
        found.add(property + " must be between 1ms and 1d, was " + value);
      }
    }

    void unlessPath(String property, String value) {
      try {
        Path.of(value);
      } catch (InvalidPathException noPath) {
        found.add(property + " must be the path of a folder: " + noPath.getReason());
      }
    }

    void report() {
      if (!found.isEmpty()) {
        throw new ConfigurationException(
            "Wrong configuration: " + String.join("; ", found) + ".", Set.of());
      }
    }
  }
}
