package io.articleinsights.web;

import static io.articleinsights.web.request.Operation.GET_ARTICLE;
import static io.articleinsights.web.request.Operation.GET_ARTICLE_PARAGRAPH;
import static io.articleinsights.web.request.Operation.GET_ARTICLE_SUMMARY;
import static io.articleinsights.web.request.Operation.GET_ARTICLE_TEXT;
import static io.articleinsights.web.request.Operation.LIST_ARTICLES;
import static io.articleinsights.web.request.Operation.LIST_ARTICLE_KEYWORDS;
import static io.articleinsights.web.request.Operation.LIST_ARTICLE_PARAGRAPHS;
import static io.articleinsights.web.request.Operation.LIST_ARTICLE_QUOTES;
import static io.articleinsights.web.request.Operation.LIST_ARTICLE_SPEAKERS;

import io.articleinsights.web.render.Renderer;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Articles one by one. What each operation is stands at {@link
 * io.articleinsights.web.request.Operation}.
 */
@Path("/api/v1/articles")
public final class ArticleResource {

  private static final String CSV = "text/csv";

  private final LibraryViews library;
  private final Renderer renderer;

  ArticleResource(LibraryViews library, Renderer renderer) {
    this.library = library;
    this.renderer = renderer;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(ArticlePage.class)
  public Response listArticles(@Context UriInfo uri, @Context RoutingContext context) {
    return renderer.json(context, library.articles(Query.of(uri, LIST_ARTICLES)));
  }

  @GET
  @Path("{articleId}")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(ArticleView.class)
  public Response getArticle(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.json(context, library.article(articleId, Query.of(uri, GET_ARTICLE)));
  }

  @GET
  @Path("{articleId}/text")
  @Produces(MediaType.TEXT_PLAIN)
  @APIResponseSchema(String.class)
  public Response getArticleText(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    Query.of(uri, GET_ARTICLE_TEXT);
    return renderer.text(context, library.text(articleId));
  }

  @GET
  @Path("{articleId}/paragraphs/{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(ParagraphView.class)
  public Response getArticleParagraph(
      @PathParam("articleId") String articleId,
      @PathParam("number") String number,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.json(
        context, library.paragraph(articleId, number, Query.of(uri, GET_ARTICLE_PARAGRAPH)));
  }

  @GET
  @Path("{articleId}/paragraphs")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(ParagraphPage.class)
  public Response listArticleParagraphs(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.json(
        context,
        library.paragraphs(Selection.ofArticle(articleId), Query.of(uri, LIST_ARTICLE_PARAGRAPHS)));
  }

  @GET
  @Path("{articleId}/quotes")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(QuotePage.class)
  public Response listArticleQuotes(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.json(
        context,
        library.quotes(Selection.ofArticle(articleId), Query.of(uri, LIST_ARTICLE_QUOTES)));
  }

  @GET
  @Path("{articleId}/quotes")
  @Produces(CSV)
  @Operation(hidden = true)
  public Response listArticleQuotesAsCsv(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.csv(
        context,
        library.quotes(Selection.ofArticle(articleId), Query.of(uri, LIST_ARTICLE_QUOTES)));
  }

  @GET
  @Path("{articleId}/speakers")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(SpeakerPage.class)
  public Response listArticleSpeakers(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.json(
        context,
        library.speakers(Selection.ofArticle(articleId), Query.of(uri, LIST_ARTICLE_SPEAKERS)));
  }

  @GET
  @Path("{articleId}/keywords")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(KeywordRankingView.class)
  public Response listArticleKeywords(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.json(
        context, library.keywords(articleId, Query.of(uri, LIST_ARTICLE_KEYWORDS)));
  }

  @GET
  @Path("{articleId}/keywords")
  @Produces(CSV)
  @Operation(hidden = true)
  public Response listArticleKeywordsAsCsv(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.csv(context, library.keywords(articleId, Query.of(uri, LIST_ARTICLE_KEYWORDS)));
  }

  @GET
  @Path("{articleId}/summary")
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(SummaryView.class)
  public Response getArticleSummary(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.json(
        context,
        library.summary(Selection.ofArticle(articleId), Query.of(uri, GET_ARTICLE_SUMMARY)));
  }

  @GET
  @Path("{articleId}/summary")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public Response getArticleSummaryAsText(
      @PathParam("articleId") String articleId,
      @Context UriInfo uri,
      @Context RoutingContext context) {
    return renderer.text(
        context,
        library
            .summary(Selection.ofArticle(articleId), Query.of(uri, GET_ARTICLE_SUMMARY))
            .plainText());
  }
}
