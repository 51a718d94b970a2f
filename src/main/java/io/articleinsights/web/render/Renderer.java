package io.articleinsights.web.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.articleinsights.web.cache.KeptAnswers;
import io.articleinsights.web.cache.Rendered;
import io.articleinsights.web.view.CsvTable;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Makes the final bytes of an answer. */
@Singleton
public final class Renderer {

  static final String JSON = "application/json";
  static final String TEXT = "text/plain;charset=UTF-8";
  static final String CSV = "text/csv;charset=UTF-8;header=present";

  private final ObjectWriter json;
  private final ObjectWriter escaped;
  private final KeptAnswers answers;

  Renderer(ObjectMapper mapper, KeptAnswers answers) {
    this.json = mapper.writer();
    this.escaped = mapper.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    this.answers = answers;
  }

  public Response json(RoutingContext context, Object view) {
    return kept(context, Rendered.of(JSON, bytes(view)));
  }

  public Response text(RoutingContext context, String text) {
    return kept(context, Rendered.of(TEXT, text.getBytes(StandardCharsets.UTF_8)));
  }

  public Response csv(RoutingContext context, CsvTable table) {
    return kept(context, Rendered.of(CSV, Csv.of(table).getBytes(StandardCharsets.UTF_8)));
  }

  /** An answer that nobody else will ask for. */
  public Response once(Object view, String acceptEncoding) {
    ByteChunks chunks = written(view);
    boolean compressed = KeptAnswers.compresses(chunks.length(), acceptEncoding);
    Response.ResponseBuilder response =
        Response.ok(compressed ? chunks.gzip() : chunks.buffer(), JSON);
    if (compressed) {
      response.header("Content-Encoding", "gzip");
    }
    return response.header("Cache-Control", "no-store").header("Vary", "Accept-Encoding").build();
  }

  /** An answer may be many times its text: it is never in one piece. */
  private ByteChunks written(Object view) {
    return written(
        writer -> {
          ByteChunks chunks = new ByteChunks();
          writer.writeValue(chunks, view);
          return chunks;
        });
  }

  private Response kept(RoutingContext context, Rendered answer) {
    answers.keep(context, answer);
    return answers.response(answer, context.request());
  }

  /** The JSON of a view. */
  public byte[] bytes(Object view) {
    return written(writer -> writer.writeValueAsBytes(view));
  }

  /** Writes a view with one of the writers. */
  private interface Writing<T> {

    T by(ObjectWriter writer) throws IOException;
  }

  /**
   * Half of a surrogate pair, which JSON can carry only as an escape, makes everything beyond ASCII
   * be escaped.
   */
  private <T> T written(Writing<T> writing) {
    try {
      try {
        return writing.by(json);
      } catch (JsonProcessingException halfAPair) {
        return writing.by(escaped);
      }
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("a view is not JSON", failure);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
  }
}
