package io.articleinsights.web;

import static io.articleinsights.web.request.Operation.SEARCH;

import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.view.search.SearchPage;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Finds what all articles say. */
@Path("/api/v1/search")
public final class SearchResource {

  private final SearchViews views;
  private final Renderer renderer;
  private final ReadPool pool;

  SearchResource(SearchViews views, Renderer renderer, ReadPool pool) {
    this.views = views;
    this.renderer = renderer;
    this.pool = pool;
  }

  @GET
  @NonBlocking
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(SearchPage.class)
  public CompletionStage<Response> search(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, SEARCH);
    return pool.submit(() -> renderer.json(context, views.search(query)));
  }

  @GET
  @NonBlocking
  @Produces("text/csv")
  @Operation(hidden = true)
  public CompletionStage<Response> searchAsCsv(
      @Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, SEARCH);
    return pool.submit(() -> renderer.csv(context, views.search(query)));
  }
}
