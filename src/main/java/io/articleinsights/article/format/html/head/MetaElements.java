package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.AuthorNames;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.MomentParser;
import io.articleinsights.lexicon.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * Reads a page's meta elements by the word file {@code html/meta-names.txt}: the properties for
 * social networks first, then the others, each in the order of the table; and the links that say
 * the same.
 */
final class MetaElements {

  private static final List<MetaName> NAMES = MetaName.of(WordFile.read("html/meta-names.txt"));

  private final Addresses addresses;
  private final Map<String, List<String>> contents = new TreeMap<>();

  MetaElements(PageElements page, Addresses addresses) {
    this.addresses = addresses;
    for (Element meta : page.metas()) {
      for (String attribute : List.of("property", "name", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && meta.hasAttr("content")) {
          contents.computeIfAbsent(name, fresh -> new ArrayList<>()).add(meta.attr("content"));
        }
      }
    }
  }

  Metadata metadata() {
    MetadataBuilder graph = new MetadataBuilder(MetadataSource.OPEN_GRAPH);
    MetadataBuilder others = new MetadataBuilder(MetadataSource.META);
    for (MetaName name : NAMES) {
      MetadataBuilder builder = name.source() == MetadataSource.OPEN_GRAPH ? graph : others;
      Consumer<String> field = field(builder, name.field());
      contents.getOrDefault(name.name(), List.of()).forEach(field);
    }
    return graph.build().or(others.build());
  }

  /** The first content under a name that is not blank. */
  Optional<String> first(String name) {
    return contents.getOrDefault(name, List.of()).stream()
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  /** Whether the page's type, or the time at which it appeared, says that it is an article. */
  boolean isArticle() {
    return first("article:published_time").isPresent()
        || first("og:type")
            .filter(type -> type.toLowerCase(Locale.ROOT).contains("article"))
            .isPresent();
  }

  private Consumer<String> field(MetadataBuilder builder, MetaName.Field field) {
    return switch (field) {
      case AUTHOR -> names -> builder.authors(AuthorNames.of(names));
      case PUBLISHED -> date -> builder.published(MomentParser.parse(date));
      case MODIFIED -> date -> builder.modified(MomentParser.parse(date));
      case URL -> address -> addresses.absolute(address).ifPresent(builder::url);
      case SITE -> builder::site;
      case SECTION -> builder::section;
      case TAGS -> words -> builder.tags(Tags.of(words));
      case IMAGE -> address -> addresses.absolute(address).ifPresent(builder::image);
      case DESCRIPTION -> builder::description;
      case LANGUAGE -> tag -> builder.language(tag.replace('_', '-'));
    };
  }
}
