package io.articleinsights.web;

import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Selection;
import io.articleinsights.web.view.KeywordRankingView;
import io.articleinsights.web.view.ParagraphPage;
import io.articleinsights.web.view.QuotePage;
import io.articleinsights.web.view.SpeakerPage;
import io.articleinsights.web.view.SummaryView;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole library as if it were one article. */
@APIResponse(
    responseCode = "500",
    description = "The fault is the server's; its log says more.",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Path("/api/v1")
public final class LibraryResource {

  private final LibraryViews library;
  private final Renderer renderer;

  LibraryResource(LibraryViews library, Renderer renderer) {
    this.library = library;
    this.renderer = renderer;
  }

  @GET
  @Path("paragraphs")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listParagraphs",
      summary = "List the paragraphs of all articles",
      description =
          "Body paragraphs in the order of the text, each with its span, words and sentences.")
  @Tag(name = "Paragraphs")
  @APIResponse(
      responseCode = "200",
      description =
          "Body paragraphs in the order of the text, each with its span, words and sentences.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ParagraphPage.class)))
  public Response paragraphs(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.PAGED));
    return renderer.json(context, library.paragraphs(Selection.ofLibrary(query), query));
  }

  @GET
  @Path("quotes")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listQuotes",
      summary = "List the quotes of all articles",
      description =
          "Who said what: direct, indirect and mixed quotes in the order of the text, with cue and speaker where the text tells them.")
  @Tag(name = "Quotes")
  @APIResponse(
      responseCode = "200",
      description =
          "Who said what: direct, indirect and mixed quotes in the order of the text, with cue and speaker where the text tells them.",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = QuotePage.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
      })
  public Response quotes(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.QUOTES));
    return renderer.json(context, library.quotes(Selection.ofLibrary(query), query));
  }

  @GET
  @Path("quotes")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response quotesAsCsv(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.QUOTES));
    return renderer.csv(context, library.quotes(Selection.ofLibrary(query), query));
  }

  @GET
  @Path("speakers")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listSpeakers",
      summary = "List the speakers of all articles",
      description = "Who is quoted, with other names, role and number of quotes.")
  @Tag(name = "Speakers")
  @APIResponse(
      responseCode = "200",
      description = "Who is quoted, with other names, role and number of quotes.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SpeakerPage.class)))
  public Response speakers(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.SPEAKERS));
    return renderer.json(context, library.speakers(Selection.ofLibrary(query), query));
  }

  @GET
  @Path("keywords")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listKeywords",
      summary = "List the keywords of all articles",
      description = "Words and phrases, ranked, with every place where they occur.")
  @Tag(name = "Keywords")
  @APIResponse(
      responseCode = "200",
      description = "Words and phrases, ranked, with every place where they occur.",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = KeywordRankingView.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
      })
  public Response keywords(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.KEYWORDS));
    return renderer.json(context, library.keywords(Selection.ofLibrary(query), query));
  }

  @GET
  @Path("keywords")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response keywordsAsCsv(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.KEYWORDS));
    return renderer.csv(context, library.keywords(Selection.ofLibrary(query), query));
  }

  @GET
  @Path("summary")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getSummary",
      summary = "Summarise all articles",
      description =
          "The sentences that say most of it, in the order of the text, with positions and scores.")
  @Tag(name = "Summary")
  @APIResponse(
      responseCode = "200",
      description =
          "The sentences that say most of it, in the order of the text, with positions and scores.",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = SummaryView.class)),
        @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING))
      })
  public Response summary(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.SUMMARY));
    return renderer.json(context, library.summary(Selection.ofLibrary(query), query));
  }

  @GET
  @Path("summary")
  @Produces("text/plain")
  @Operation(hidden = true)
  public Response summaryAsText(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ofLibrary(Parameters.SUMMARY));
    return renderer.text(context, library.summary(Selection.ofLibrary(query), query).plainText());
  }
}
