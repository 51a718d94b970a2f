package io.articleinsights.web.mcp;

import io.articleinsights.article.Headline;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.web.LibraryViews;
import io.articleinsights.web.cache.CurrentLibrary;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Selection;
import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpException;
import io.quarkiverse.mcp.server.ResourceManager;
import io.quarkiverse.mcp.server.ResourceResponse;
import io.quarkiverse.mcp.server.ResourceTemplateManager;
import io.quarkiverse.mcp.server.TextResourceContents;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The articles as resources: {@code article://{id}} is the text, {@code …/summary} its summary. */
@Singleton
@IfBuildProperty(name = AgentGate.SWITCH, stringValue = "true", enableIfMissing = true)
final class ArticleResources {

  private static final String SCHEME = "article://";
  private static final String PLAIN = "text/plain";

  private final ResourceManager list;
  private final ResourceTemplateManager templates;
  private final CurrentLibrary current;
  private final LibraryViews views;
  private final Set<String> listed = new HashSet<>();
  private volatile Optional<Library> followed = Optional.empty();

  ArticleResources(
      ResourceManager list,
      ResourceTemplateManager templates,
      CurrentLibrary current,
      LibraryViews views) {
    this.list = list;
    this.templates = templates;
    this.current = current;
    this.views = views;
  }

  void registerTemplates() {
    template("article", "The text of an article", SCHEME + "{id}", views::text);
    template(
        "article_summary", "The summary of an article", SCHEME + "{id}/summary", this::summary);
  }

  private void template(String name, String title, String uri, UnaryOperator<String> content) {
    templates
        .newResourceTemplate(name)
        .setTitle(title)
        .setDescription(title + "; list_articles tells the ids.")
        .setUriTemplate(uri)
        .setMimeType(PLAIN)
        .setHandler(
            asked -> read(asked.requestUri().value(), content, asked.args().get("id")), false)
        .register();
  }

  private String summary(String id) {
    Query query =
        Query.of(Operation.GET_ARTICLE_SUMMARY.path(), Map.of(), Operation.GET_ARTICLE_SUMMARY);
    return views.summary(Selection.ofArticle(id), query).plainText();
  }

  private static ResourceResponse read(String uri, UnaryOperator<String> content, String id) {
    try {
      return new ResourceResponse(new TextResourceContents(uri, content.apply(id), PLAIN));
    } catch (RequestProblem refused) {
      throw new McpException(refused.getMessage(), JsonRpcErrorCodes.RESOURCE_NOT_FOUND);
    }
  }

  boolean areUpToDate() {
    return followed.filter(known -> known == current.library()).isPresent();
  }

  /** Lists the articles of the library that is served now. */
  void follow() {
    Library library = current.library();
    if (areUpToDate()) {
      return;
    }
    Set<String> gone = new HashSet<>(listed);
    for (LibraryArticle article : library.articles()) {
      String uri = SCHEME + article.id();
      if (!gone.remove(uri)) {
        register(uri, article);
      }
    }
    gone.forEach(list::removeResource);
    listed.removeAll(gone);
    followed = Optional.of(library);
  }

  private void register(String uri, LibraryArticle article) {
    String title = article.stored().article().headline().map(Headline::text).orElse(article.id());
    list.newResource(article.id())
        .setUri(uri)
        .setTitle(title)
        .setDescription(title)
        .setMimeType(PLAIN)
        .setHandler(asked -> read(asked.requestUri().value(), views::text, article.id()), false)
        .register();
    listed.add(uri);
  }
}
