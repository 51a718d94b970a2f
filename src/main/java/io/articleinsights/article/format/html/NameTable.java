package io.articleinsights.article.format.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Loads the table of names: lines of a meaning and the words that have it. */
final class NameTable {

  private NameTable() {}

  static Map<String, Naming> read(String resource) {
    Map<String, Naming> table = new HashMap<>();
    InputStream stream = Objects.requireNonNull(NameTable.class.getResourceAsStream(resource));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(NameTable::isEntry).forEach(line -> put(table, line));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(table);
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static void put(Map<String, Naming> table, String line) {
    String[] words = line.split(" ");
    for (int i = 1; i < words.length; i++) {
      table.put(words[i], Naming.valueOf(words[0]));
    }
  }
}
