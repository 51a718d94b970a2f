package io.articleinsights.web;

import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Selection;
import io.articleinsights.web.view.ArticlePage;
import io.articleinsights.web.view.ArticleView;
import io.articleinsights.web.view.KeywordRankingView;
import io.articleinsights.web.view.ParagraphPage;
import io.articleinsights.web.view.ParagraphView;
import io.articleinsights.web.view.QuotePage;
import io.articleinsights.web.view.SpeakerPage;
import io.articleinsights.web.view.SummaryView;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles one by one. */
@APIResponse(
    responseCode = "500",
    description = "The fault is the server's; its log says more.",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Path("/api/v1/articles")
public final class ArticleResource {

  private static final String ID = "Id of the article, as the list of articles has it.";
  private static final String ID_EXAMPLE =
      "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber";

  private final LibraryViews library;
  private final Renderer renderer;

  ArticleResource(LibraryViews library, Renderer renderer) {
    this.library = library;
    this.renderer = renderer;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listArticles",
      summary = "List the articles",
      description = "A page of the articles, in the order of their file names.")
  @Tag(name = "Articles")
  @APIResponse(
      responseCode = "200",
      description = "A page of the articles, in the order of their file names.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArticlePage.class)))
  public Response articles(@Context UriInfo uri, @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.PAGED);
    return renderer.json(context, library.articles(query));
  }

  @GET
  @Path("{articleId}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getArticle",
      summary = "Get an article",
      description = "What an article is, how long it is, and where to go from here.")
  @Tag(name = "Articles")
  @APIResponse(
      responseCode = "200",
      description = "What an article is, how long it is, and where to go from here.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArticleView.class)))
  public Response article(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ONE);
    return renderer.json(context, library.article(articleId, query));
  }

  @GET
  @Path("{articleId}/text")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      operationId = "getArticleText",
      summary = "Get the text of an article",
      description =
          "The very text that every span refers to: the source as decoded, unchanged, for plain text; the extracted text for HTML and Markdown.")
  @Tag(name = "Articles")
  @APIResponse(
      responseCode = "200",
      description =
          "The very text that every span refers to: the source as decoded, unchanged, for plain text; the extracted text for HTML and Markdown.",
      content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
  public Response text(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query.of(uri, Parameters.NONE);
    return renderer.text(context, library.text(articleId));
  }

  @GET
  @Path("{articleId}/paragraphs/{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getArticleParagraph",
      summary = "Get a paragraph of an article",
      description = "One body paragraph by its number.")
  @Tag(name = "Paragraphs")
  @APIResponse(
      responseCode = "200",
      description = "One body paragraph by its number.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ParagraphView.class)))
  public Response paragraph(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Parameter(
              description = "Number of the paragraph, from 1.",
              example = "1",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @PathParam("number")
          String number,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.ONE);
    return renderer.json(context, library.paragraph(articleId, number, query));
  }

  @GET
  @Path("{articleId}/paragraphs")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listArticleParagraphs",
      summary = "List the paragraphs of an article",
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
  public Response paragraphs(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.PAGED);
    return renderer.json(context, library.paragraphs(Selection.ofArticle(articleId), query));
  }

  @GET
  @Path("{articleId}/quotes")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listArticleQuotes",
      summary = "List the quotes of an article",
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
  public Response quotes(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.QUOTES);
    return renderer.json(context, library.quotes(Selection.ofArticle(articleId), query));
  }

  @GET
  @Path("{articleId}/quotes")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response quotesAsCsv(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.QUOTES);
    return renderer.csv(context, library.quotes(Selection.ofArticle(articleId), query));
  }

  @GET
  @Path("{articleId}/speakers")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listArticleSpeakers",
      summary = "List the speakers of an article",
      description = "Who is quoted, with other names, role and number of quotes.")
  @Tag(name = "Speakers")
  @APIResponse(
      responseCode = "200",
      description = "Who is quoted, with other names, role and number of quotes.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SpeakerPage.class)))
  public Response speakers(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.SPEAKERS);
    return renderer.json(context, library.speakers(Selection.ofArticle(articleId), query));
  }

  @GET
  @Path("{articleId}/keywords")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listArticleKeywords",
      summary = "List the keywords of an article",
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
  public Response keywords(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.KEYWORDS);
    return renderer.json(context, library.keywords(Selection.ofArticle(articleId), query));
  }

  @GET
  @Path("{articleId}/keywords")
  @Produces("text/csv")
  @Operation(hidden = true)
  public Response keywordsAsCsv(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.KEYWORDS);
    return renderer.csv(context, library.keywords(Selection.ofArticle(articleId), query));
  }

  @GET
  @Path("{articleId}/summary")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getArticleSummary",
      summary = "Summarise an article",
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
  public Response summary(
      @Parameter(description = ID, example = ID_EXAMPLE) @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.SUMMARY);
    return renderer.json(context, library.summary(Selection.ofArticle(articleId), query));
  }

  @GET
  @Path("{articleId}/summary")
  @Produces("text/plain")
  @Operation(hidden = true)
  public Response summaryAsText(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query query = Query.of(uri, Parameters.SUMMARY);
    return renderer.text(
        context, library.summary(Selection.ofArticle(articleId), query).plainText());
  }
}
