package io.articleinsights.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.web.Call;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The examples of the API description are answers of this service: they have the very fields of the
 * real ones. {@code -Dexamples.update=true} writes them anew.
 */
@QuarkusTest
class ExamplesTest {

  private static final Path FOLDER = Path.of("src", "main", "resources", "openapi");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "application/json", ".json",
          "text/csv", ".csv",
          "text/plain", ".txt",
          "application/x-ndjson", ".ndjson");

  @Test
  void examplesHaveTheFieldsOfRealAnswers() throws IOException {
    for (Call call : Call.ALL) {
      for (Map.Entry<String, String> format : EXTENSIONS.entrySet()) {
        Path file = FOLDER.resolve(call.operation() + format.getValue());
        if (Boolean.getBoolean("examples.update")) {
          update(call, format.getKey(), file);
        } else if (Files.exists(file)) {
          compare(call, format.getKey(), Files.readString(file));
        }
      }
    }
    assertTrue(Files.list(FOLDER).count() >= Call.ALL.size(), "an example for each operation");
  }

  private static void update(Call call, String type, Path file) throws IOException {
    var response = call.send(type);
    if (response.statusCode() == 200 && response.contentType().startsWith(type)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, response.asString());
    }
  }

  private static void compare(Call call, String type, String example) throws IOException {
    String answer = call.send(type).asString();
    if (type.equals("application/json")) {
      assertEquals(fields(JSON.readTree(answer)), fields(JSON.readTree(example)), call.toString());
    } else {
      assertEquals(answer.split("\r\n")[0].length() > 0, !example.isBlank(), call.toString());
    }
  }

  private static Set<String> fields(JsonNode json) {
    Set<String> fields = new TreeSet<>();
    collect(json, "", fields);
    return fields;
  }

  private static void collect(JsonNode json, String path, Set<String> fields) {
    // The names of a score's parts are the engine's to choose.
    (path.endsWith("/parts") ? Set.<Map.Entry<String, JsonNode>>of() : json.properties())
        .forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), fields));
    if (json.isArray()) {
      json.forEach(item -> collect(item, path + "[]", fields));
    }
    fields.add(path);
  }
}
