package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a page tells of its article beside the text.
 *
 * @param metadata each value from the first of canonical link and root element, linked data,
 *     properties for social networks, meta elements and properties of elements that tells it
 * @param body paragraphs of the article as linked data gives them; empty when it gives none
 * @param article whether linked data describes an article
 * @param locked whether the page says that not everybody may read all of it
 */
public record PageHead(Metadata metadata, List<String> body, boolean article, boolean locked) {

  public PageHead {
    body = List.copyOf(body);
  }

  public static PageHead of(Document page) {
    Addresses addresses = Addresses.of(page);
    Optional<LinkedArticle> linked = LinkedData.of(page).article(page.title(), addresses.own());
    Metadata metadata =
        ofRoot(page, addresses)
            .or(linked.map(article -> article.metadata(addresses)).orElse(Metadata.NONE))
            .or(new MetaElements(page, addresses).metadata())
            .or(new ElementProperties(page, addresses).metadata());
    return new PageHead(
        metadata,
        linked.map(LinkedArticle::paragraphs).orElse(List.of()),
        linked.isPresent(),
        linked.map(LinkedArticle::isLocked).orElse(false));
  }

  /** What the page says of itself goes before what is said for others. */
  private static Metadata ofRoot(Document page, Addresses addresses) {
    MetadataBuilder builder = new MetadataBuilder(MetadataSource.META);
    addresses.canonical().ifPresent(builder::url);
    page.select("html[lang]").eachAttr("lang").forEach(builder::language);
    return builder.build();
  }
}
