package io.articleinsights.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Small articles of our own. */
final class Texts {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> TOPICS =
      List.of("tram line", "school roof", "harbour wall", "water tariff", "library fund");
  private static final List<String> NAMES =
      List.of("Anna Berg", "Omar Diallo", "Ruth Keane", "Tomas Novak", "Leila Haddad");

  private Texts() {}

  /** An article with two quotes; different numbers give different articles. */
  static String article(int number) {
    String topic = TOPICS.get(number % TOPICS.size());
    String name = NAMES.get(number / TOPICS.size() % NAMES.size());
    return """
    Council backs plan %d for the %s

    Mayor %s said the city would pay for the %s by %d.

    “We have waited for the %s long enough,” %s told reporters on Monday. “The work starts in May.”

    The council voted %d to 4. Residents had asked for the %s since the flood.
    """
        .formatted(
            number, topic, name, topic, 2030 + number, topic, name.split(" ")[1], number, topic);
  }

  static String json(String id, int number) {
    return json(Map.of("id", id, "text", article(number)));
  }

  static String json(Map<String, ?> fields) {
    try {
      return MAPPER.writeValueAsString(fields);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Writes lines {@code from} to {@code to}, the second not included, with ids {@code a0}, …. */
  static Path lines(Path file, int from, int to) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(
        file, IntStream.range(from, to).mapToObj(number -> json("a" + number, number)).toList());
  }
}
