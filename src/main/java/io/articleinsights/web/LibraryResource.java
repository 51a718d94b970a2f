package io.articleinsights.web;

import static io.articleinsights.web.request.Operation.GET_KEYWORD;
import static io.articleinsights.web.request.Operation.GET_SUMMARY;
import static io.articleinsights.web.request.Operation.LIST_KEYWORDS;
import static io.articleinsights.web.request.Operation.LIST_PARAGRAPHS;
import static io.articleinsights.web.request.Operation.LIST_QUOTES;
import static io.articleinsights.web.request.Operation.LIST_SPEAKERS;

import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Selection;
import io.articleinsights.web.view.ParagraphPage;
import io.articleinsights.web.view.QuotePage;
import io.articleinsights.web.view.SpeakerPage;
import io.articleinsights.web.view.SummaryView;
import io.articleinsights.web.view.library.KeywordPage;
import io.articleinsights.web.view.library.KeywordPlacesView;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * The whole library as if it were one article. What each operation is stands at {@link
 * io.articleinsights.web.request.Operation}.
 */
@Path("/api/v1")
public final class LibraryResource {

  private static final String CSV = "text/csv";

  private final LibraryViews library;
  private final Renderer renderer;
  private final ReadPool pool;

  LibraryResource(LibraryViews library, Renderer renderer, ReadPool pool) {
    this.library = library;
    this.renderer = renderer;
    this.pool = pool;
  }

  @GET
  @NonBlocking
  @Path("paragraphs")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(ParagraphPage.class)
  public CompletionStage<Response> listParagraphs(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, LIST_PARAGRAPHS);
    return pool.submit(
        () -> renderer.json(context, library.paragraphs(Selection.ofLibrary(query), query)));
  }

  @GET
  @NonBlocking
  @Path("quotes")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(QuotePage.class)
  public CompletionStage<Response> listQuotes(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, LIST_QUOTES);
    return pool.submit(
        () -> renderer.json(context, library.quotes(Selection.ofLibrary(query), query)));
  }

  @GET
  @NonBlocking
  @Path("quotes")
  @Produces(CSV)
  @Operation(hidden = true)
  public CompletionStage<Response> listQuotesAsCsv(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, LIST_QUOTES);
    return pool.submit(
        () -> renderer.csv(context, library.quotes(Selection.ofLibrary(query), query)));
  }

  @GET
  @NonBlocking
  @Path("speakers")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(SpeakerPage.class)
  public CompletionStage<Response> listSpeakers(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, LIST_SPEAKERS);
    return pool.submit(
        () -> renderer.json(context, library.speakers(Selection.ofLibrary(query), query)));
  }

  @GET
  @NonBlocking
  @Path("keywords")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(KeywordPage.class)
  public CompletionStage<Response> listKeywords(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, LIST_KEYWORDS);
    return pool.submit(() -> renderer.json(context, library.keywords(query)));
  }

  @GET
  @NonBlocking
  @Path("keywords")
  @Produces(CSV)
  @Operation(hidden = true)
  public CompletionStage<Response> listKeywordsAsCsv(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, LIST_KEYWORDS);
    return pool.submit(() -> renderer.csv(context, library.keywords(query)));
  }

  @GET
  @NonBlocking
  @Path("keywords/{keyword}")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(KeywordPlacesView.class)
  public CompletionStage<Response> getKeyword(
      @PathParam("keyword") String keyword, @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, GET_KEYWORD);
    return pool.submit(() -> renderer.json(context, library.places(keyword, query)));
  }

  @GET
  @NonBlocking
  @Path("summary")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(SummaryView.class)
  public CompletionStage<Response> getSummary(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, GET_SUMMARY);
    return pool.submit(
        () -> renderer.json(context, library.summary(Selection.ofLibrary(query), query)));
  }

  @GET
  @NonBlocking
  @Path("summary")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public CompletionStage<Response> getSummaryAsText(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, GET_SUMMARY);
    return pool.submit(
        () ->
            renderer.text(context, library.summary(Selection.ofLibrary(query), query).plainText()));
  }
}
