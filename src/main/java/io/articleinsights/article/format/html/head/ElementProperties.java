package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.AuthorNames;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.MomentParser;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads properties that stand at elements: microdata ({@code itemprop}), links' relations and the
 * classes of hAtom ({@code entry-date}), which many publishing systems still write.
 */
final class ElementProperties {

  private static final String PUBLISHED =
      "[itemprop~=(?i)^datePublished$], time[pubdate], time.published, time.entry-date,"
          + " .published[title]";
  private static final String MODIFIED = "[itemprop~=(?i)^dateModified$], time.updated";
  private static final int LONGEST_NAME = 120;

  private final Document page;
  private final Addresses addresses;

  ElementProperties(Document page, Addresses addresses) {
    this.page = page;
    this.addresses = addresses;
  }

  Metadata metadata() {
    MetadataBuilder builder = new MetadataBuilder(MetadataSource.MICRODATA);
    page.select(PUBLISHED)
        .forEach(element -> builder.published(MomentParser.parse(value(element))));
    page.select(MODIFIED).forEach(element -> builder.modified(MomentParser.parse(value(element))));
    addAuthors(builder);
    addProperties(builder);
    dateByHeadline().ifPresent(date -> builder.published(MomentParser.parse(date)));
    return builder.build();
  }

  private void addProperties(MetadataBuilder builder) {
    page.select("[itemprop=articleSection]").forEach(element -> builder.section(value(element)));
    page.select("[itemprop=keywords]").forEach(element -> builder.tags(Tags.of(value(element))));
    page.select("a[rel~=(?i)\\btag\\b]").stream()
        .filter(link -> link.closest("nav, header, aside, footer") == null)
        .forEach(link -> builder.tag(value(link)));
    page.select("[itemprop=publisher] [itemprop=name]")
        .forEach(element -> builder.site(value(element)));
    page.select("meta[itemprop=image], link[itemprop=image], img[itemprop=image]").stream()
        .map(ElementProperties::value)
        .map(addresses::absolute)
        .flatMap(Optional::stream)
        .forEach(builder::image);
  }

  /** The names of authors: named ones first, then the links to them. */
  private void addAuthors(MetadataBuilder builder) {
    for (String query :
        new String[] {
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]:not(:has([itemprop]))",
          "a[rel~=(?i)\\bauthor\\b], .vcard .fn"
        }) {
      boolean found = false;
      for (Element element : page.select(query)) {
        if (!isInComments(element) && value(element).length() <= LONGEST_NAME) {
          AuthorNames.of(value(element)).forEach(builder::author);
          found = true;
        }
      }
      if (found) {
        return;
      }
    }
  }

  private static boolean isInComments(Element element) {
    return element.closest("[id~=(?i)comment], [class~=(?i)comment]") != null;
  }

  /** A date in the element around the headline, when it is the only one there. */
  private Optional<String> dateByHeadline() {
    Element headline = page.selectFirst("h1");
    Element around = headline == null ? null : headline.closest("header, article, main");
    if (around == null) {
      return Optional.empty();
    }
    var dates = around.select("time[datetime]").eachAttr("datetime").stream().distinct().toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime", "href", "src", "title"}) {
      boolean address = attribute.equals("href") && !element.normalName().equals("link");
      if (!address && !element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
