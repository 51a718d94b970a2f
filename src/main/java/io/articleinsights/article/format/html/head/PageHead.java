package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells of its article beside the text.
 *
 * @param title for social networks, else the page's; blank when it has none
 * @param metadata each value from the first of canonical link and root element, linked data,
 *     properties for social networks, meta elements and properties of elements that tells it
 * @param body paragraphs of the article as linked data gives them; empty when it gives none
 * @param article whether the page says that it is an article
 * @param locked whether the page says that not everybody may read all of it
 * @param login whether the page asks for a password
 */
public record PageHead(
    String title,
    Metadata metadata,
    List<String> body,
    boolean article,
    boolean locked,
    boolean login) {

  public PageHead {
    body = List.copyOf(body);
  }

  public static PageHead of(Document page) {
    PageElements elements = PageElements.of(page);
    Addresses addresses = Addresses.of(elements);
    MetaElements metas = new MetaElements(elements, addresses);
    Optional<LinkedArticle> linked = LinkedData.of(elements).article(page.title(), addresses.own());
    Metadata metadata =
        ofRoot(page, addresses)
            .or(linked.map(article -> article.metadata(addresses)).orElse(Metadata.NONE))
            .or(metas.metadata())
            .or(new ElementProperties(elements, addresses).metadata());
    return new PageHead(
        metas.first("og:title").orElseGet(page::title),
        metadata,
        linked.map(LinkedArticle::paragraphs).orElse(List.of()),
        linked.isPresent() || elements.marksBody() || metas.isArticle(),
        linked.map(LinkedArticle::isLocked).orElse(false),
        elements.asksForPassword());
  }

  /** What the page says of itself goes before what is said for others. */
  private static Metadata ofRoot(Document page, Addresses addresses) {
    MetadataBuilder builder = new MetadataBuilder(MetadataSource.META);
    addresses.canonical().ifPresent(builder::url);
    Element root = page.firstElementChild();
    builder.language(root == null ? "" : root.attr("lang"));
    return builder.build();
  }
}
