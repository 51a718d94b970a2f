package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.AuthorNames;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.MomentParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads properties that stand at elements: microdata ({@code itemprop}), links' relations and the
 * classes of hAtom ({@code entry-date}), which many publishing systems still write.
 */
final class ElementProperties {

  private static final int LONGEST_NAME = 120;
  private static final Set<String> PICTURES = Set.of("meta", "link", "img");
  private static final Set<String> STORIES = Set.of("header", "article", "main");
  private static final Set<String> BOILERPLATE = Set.of("nav", "header", "aside", "footer");

  private final PageElements page;
  private final Addresses addresses;

  ElementProperties(PageElements page, Addresses addresses) {
    this.page = page;
    this.addresses = addresses;
  }

  Metadata metadata() {
    MetadataBuilder builder = new MetadataBuilder(MetadataSource.MICRODATA);
    values("datePublished").forEach(date -> builder.published(MomentParser.parse(date)));
    values("dateModified").forEach(date -> builder.modified(MomentParser.parse(date)));
    addTimes(builder);
    authors().forEach(builder::author);
    values("articleSection").forEach(builder::section);
    values("keywords").forEach(words -> builder.tags(Tags.of(words)));
    tags().forEach(builder::tag);
    within("publisher").forEach(builder::site);
    images().forEach(builder::image);
    dateByHeadline().ifPresent(date -> builder.published(MomentParser.parse(date)));
    return builder.build();
  }

  private Stream<String> values(String property) {
    return page.properties(property).stream().map(ElementProperties::value);
  }

  /** Times that an attribute or a class marks as the article's. */
  private void addTimes(MetadataBuilder builder) {
    for (Element time : page.times()) {
      if (time.hasAttr("pubdate") || time.hasClass("published") || time.hasClass("entry-date")) {
        builder.published(MomentParser.parse(value(time)));
      }
      if (time.hasClass("updated")) {
        builder.modified(MomentParser.parse(value(time)));
      }
    }
  }

  /** The names of authors: marked ones first, then the links to them. */
  private List<String> authors() {
    return Stream.of(
            within("author"),
            page.properties("author").stream()
                .filter(author -> author.childrenSize() == 0 || isLink(author))
                .filter(author -> !isInComments(author))
                .map(ElementProperties::value),
            page.names().stream()
                .filter(name -> relates(name, "author") || isCard(name))
                .filter(name -> !isInComments(name))
                .map(ElementProperties::value))
        .map(names -> names.filter(name -> name.length() <= LONGEST_NAME))
        .map(names -> names.flatMap(name -> AuthorNames.of(name).stream()).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isLink(Element author) {
    return author.childrenSize() == 1 && author.child(0).normalName().equals("a");
  }

  /** The names of things that have a property. */
  private Stream<String> within(String property) {
    return page.properties("name").stream()
        .filter(
            name ->
                PageElements.around(name, element -> element.hasAttr("itemprop"))
                    .filter(element -> element.attr("itemprop").equalsIgnoreCase(property))
                    .isPresent())
        .filter(name -> !isInComments(name))
        .map(ElementProperties::value);
  }

  private Stream<String> tags() {
    return page.names().stream()
        .filter(link -> relates(link, "tag"))
        .filter(
            link ->
                PageElements.around(link, element -> BOILERPLATE.contains(element.normalName()))
                    .isEmpty())
        .map(ElementProperties::value);
  }

  private Stream<String> images() {
    return page.properties("image").stream()
        .filter(element -> PICTURES.contains(element.normalName()))
        .map(element -> addresses.absolute(value(element)))
        .flatMap(Optional::stream);
  }

  private static boolean relates(Element link, String relation) {
    return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split(" ")).contains(relation);
  }

  private static boolean isCard(Element name) {
    return name.hasClass("fn")
        && PageElements.around(name, element -> element.hasClass("vcard")).isPresent();
  }

  private static boolean isInComments(Element element) {
    return PageElements.around(
            element,
            around ->
                (around.id() + ' ' + around.className())
                    .toLowerCase(Locale.ROOT)
                    .contains("comment"))
        .isPresent();
  }

  /** A date in the element around the headline, when it is the only one there. */
  private Optional<String> dateByHeadline() {
    Optional<Element> around =
        page.headline()
            .flatMap(
                headline ->
                    PageElements.around(
                        headline, element -> STORIES.contains(element.normalName())));
    List<String> dates =
        page.times().stream()
            .filter(time -> time.hasAttr("datetime"))
            .filter(
                time ->
                    around.isPresent()
                        && PageElements.around(time, element -> element == around.get())
                            .isPresent())
            .map(time -> time.attr("datetime"))
            .distinct()
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime", "href", "src", "title")) {
      boolean address = attribute.equals("href") && !element.normalName().equals("link");
      if (!address && !element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }
}
