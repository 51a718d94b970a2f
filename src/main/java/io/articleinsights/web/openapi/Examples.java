package io.articleinsights.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.web.bulk.BulkRoute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Real answers, kept beside the code as {@code /openapi/<operation>.json, .csv, .txt}. */
final class Examples {

  private final String operation;

  Examples(String operation) {
    this.operation = operation;
  }

  void addTo(Content content) {
    content
        .getMediaTypes()
        .forEach(
            (type, media) -> {
              if (type.equals("application/json")) {
                resource(".json").ifPresent(json -> media.example(parsed(json)));
              } else {
                resource(extension(type)).ifPresent(media::example);
              }
            });
  }

  private static String extension(String type) {
    return switch (type) {
      case "text/csv" -> ".csv";
      case BulkRoute.NDJSON -> ".ndjson";
      default -> ".txt";
    };
  }

  private static Object parsed(String json) {
    try {
      return new ObjectMapper().readValue(json, Object.class);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private Optional<String> resource(String extension) {
    String name = "/openapi/" + operation + extension;
    try (InputStream stream = Examples.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
