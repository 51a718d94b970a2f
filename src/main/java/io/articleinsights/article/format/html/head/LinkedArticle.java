package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.AuthorNames;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.MomentParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** An article as linked data describes it. */
final class LinkedArticle {

  private final Json.Node node;
  private final Map<String, Json.Node> byId;

  /**
   * @param byId the nodes of the page that others may name instead of repeating them
   */
  LinkedArticle(Json.Node node, Map<String, Json.Node> byId) {
    this.node = node;
    this.byId = byId;
  }

  Optional<String> headline() {
    return first("headline", "name");
  }

  /** Every address that it gives itself. */
  List<String> addresses() {
    return Stream.of("url", "mainEntityOfPage", "@id")
        .flatMap(field -> values(field).stream())
        .map(LinkedArticle::address)
        .flatMap(Optional::stream)
        .toList();
  }

  boolean isLocked() {
    return node.text("isAccessibleForFree")
        .filter(value -> value.toLowerCase(Locale.ROOT).equals("false"))
        .isPresent();
  }

  /** The body, and after it the updates of a live blog in the order of the page. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    first("articleBody").ifPresent(body -> paragraphs.addAll(MarkedText.paragraphs(body)));
    for (Json update : values("liveBlogUpdate")) {
      if (update instanceof Json.Node part) {
        LinkedArticle one = new LinkedArticle(part, byId);
        one.first("headline").ifPresent(line -> paragraphs.addAll(MarkedText.paragraphs(line)));
        one.first("articleBody").ifPresent(body -> paragraphs.addAll(MarkedText.paragraphs(body)));
      }
    }
    return paragraphs;
  }

  Metadata metadata(Addresses addresses) {
    MetadataBuilder builder =
        new MetadataBuilder(MetadataSource.JSON_LD)
            .published(first("datePublished").flatMap(MomentParser::parse))
            .modified(first("dateModified").flatMap(MomentParser::parse));
    authors().forEach(builder::author);
    addresses().stream().map(addresses::absolute).flatMap(Optional::stream).forEach(builder::url);
    names("publisher").forEach(builder::site);
    names("articleSection").forEach(builder::section);
    names("keywords").forEach(words -> builder.tags(Tags.of(words)));
    values("image").stream()
        .map(LinkedArticle::address)
        .flatMap(Optional::stream)
        .map(addresses::absolute)
        .flatMap(Optional::stream)
        .forEach(builder::image);
    first("description").ifPresent(builder::description);
    names("inLanguage").forEach(builder::language);
    return builder.build();
  }

  /** A person's name may be several persons' in one string; an organisation's is one. */
  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (String field : List.of("author", "creator")) {
      for (Json value : authors.isEmpty() ? values(field) : List.<Json>of()) {
        Optional<String> name = name(value);
        boolean organisation =
            value instanceof Json.Node known && LinkedData.types(known).contains("organization");
        name.ifPresent(told -> authors.addAll(organisation ? List.of(told) : AuthorNames.of(told)));
      }
    }
    return authors;
  }

  private List<String> names(String field) {
    return values(field).stream().map(LinkedArticle::name).flatMap(Optional::stream).toList();
  }

  private static Optional<String> name(Json value) {
    Optional<String> name =
        value instanceof Json.Node named
            ? named.get("name").flatMap(one -> one.asList().get(0).asText())
            : value.asText();
    return name.map(LinkedArticle::decoded);
  }

  private static Optional<String> address(Json value) {
    return value instanceof Json.Node named
        ? named.text("url").or(() -> named.text("contentUrl")).or(() -> named.text("@id"))
        : value.asText();
  }

  /** The values of a field, each node that is only named by its id looked up. */
  private List<Json> values(String field) {
    List<Json> values = new ArrayList<>();
    for (Json value : node.get(field).map(Json::asList).orElse(List.of())) {
      boolean reference = value instanceof Json.Node named && named.fields().size() == 1;
      Optional<Json.Node> known =
          reference ? ((Json.Node) value).text("@id").map(byId::get) : Optional.empty();
      values.add(known.isPresent() ? known.get() : value);
    }
    return values;
  }

  private Optional<String> first(String... fields) {
    return Stream.of(fields)
        .flatMap(field -> values(field).stream())
        .flatMap(value -> value.asText().stream())
        .filter(text -> !text.isBlank())
        .map(LinkedArticle::decoded)
        .findFirst();
  }

  /** Publishing systems often escape for HTML what they then put into a script. */
  private static String decoded(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
