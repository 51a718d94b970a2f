package io.articleinsights.web;

import static io.articleinsights.web.request.Operation.SEARCH;

import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.view.search.SearchPage;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Finds what all articles say. */
@Path("/api/v1/search")
public final class SearchResource {

  private final SearchViews views;
  private final Renderer renderer;

  SearchResource(SearchViews views, Renderer renderer) {
    this.views = views;
    this.renderer = renderer;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(SearchPage.class)
  public Response search(@Context UriInfo uri, @Context RoutingContext context) {
    return renderer.json(context, views.search(Query.of(uri, SEARCH)));
  }

  @GET
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response searchAsCsv(@Context UriInfo uri, @Context RoutingContext context) {
    return renderer.csv(context, views.search(Query.of(uri, SEARCH)));
  }
}
