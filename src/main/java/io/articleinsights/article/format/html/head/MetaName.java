package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.MetadataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A name that a meta element may bear.
 *
 * @param field what its content is
 */
record MetaName(Field field, MetadataSource source, String name) {

  enum Field {
    AUTHOR,
    PUBLISHED,
    MODIFIED,
    URL,
    SITE,
    SECTION,
    TAGS,
    IMAGE,
    DESCRIPTION,
    LANGUAGE
  }

  /** Reads a table of lines {@code FIELD SOURCE name}. */
  static List<MetaName> read(String resource) {
    InputStream stream = Objects.requireNonNull(MetaName.class.getResourceAsStream(resource));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .map(
              parts ->
                  new MetaName(Field.valueOf(parts[0]), MetadataSource.valueOf(parts[1]), parts[2]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
