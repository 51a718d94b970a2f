package io.articleinsights.web;

import static io.articleinsights.web.request.Operation.ANALYZE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.article.format.Format;
import io.articleinsights.text.Cancellation;
import io.articleinsights.web.body.Charsets;
import io.articleinsights.web.body.SentBody;
import io.articleinsights.web.body.SentText;
import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.view.AnalysisView;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Analyses what is sent, and keeps nothing of it. */
@Path("/api/v1/analyses")
@Produces(MediaType.APPLICATION_JSON)
public final class AnalysisResource {

  private static final String MARKDOWN = "text/markdown";

  private final AnalysisViews views;
  private final AnalysisPool pool;
  private final Renderer renderer;
  private final SentBody body;

  AnalysisResource(AnalysisViews views, AnalysisPool pool, Renderer renderer, ObjectMapper mapper) {
    this.views = views;
    this.pool = pool;
    this.renderer = renderer;
    this.body = new SentBody(mapper);
  }

  @POST
  @NonBlocking
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(AnalysisView.class)
  @RequestBody(
      required = true,
      description =
          "The text: JSON in UTF-8; the others in the encoding that a byte order mark, the charset"
              + " of Content-Type or a page's meta element tells, else in UTF-8, or for pages in"
              + " windows-1252.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SentText.class)),
        @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING))
      })
  public CompletionStage<Response> analyze(
      byte[] sent, @Context UriInfo uri, @Context HttpHeaders headers) {
    Charsets.requireUtf8(headers.getMediaType());
    return answer(sent.length, Format.PLAIN_TEXT, () -> body.json(sent), uri, headers);
  }

  @POST
  @NonBlocking
  @Consumes(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public CompletionStage<Response> plain(
      byte[] sent, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(sent, Format.PLAIN_TEXT, uri, headers);
  }

  @POST
  @NonBlocking
  @Consumes(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public CompletionStage<Response> html(
      byte[] sent, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(sent, Format.HTML, uri, headers);
  }

  @POST
  @NonBlocking
  @Consumes(MARKDOWN)
  @Operation(hidden = true)
  public CompletionStage<Response> markdown(
      byte[] sent, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(sent, Format.MARKDOWN, uri, headers);
  }

  /** A body that is nothing but the text. */
  private CompletionStage<Response> answer(
      byte[] sent, Format format, UriInfo uri, HttpHeaders headers) {
    Optional<Charset> declared = Charsets.of(headers.getMediaType());
    return answer(
        sent.length,
        format,
        () -> SentText.of(SentBody.text(sent, format, declared)),
        uri,
        headers);
  }

  private CompletionStage<Response> answer(
      int bytes, Format format, Supplier<SentText> sent, UriInfo uri, HttpHeaders headers) {
    Query query = Query.of(uri, ANALYZE);
    String acceptEncoding = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    return pool.submit(
        bytes,
        () -> {
          AnalysisView view = views.analyze(sent.get(), format, query);
          Cancellation.check();
          return renderer.once(view, acceptEncoding);
        });
  }
}
