package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.WrittenDate;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the settings above a text tell of it, by the names that Jekyll, Hugo, Eleventy, Hexo and
 * Pandoc give them.
 */
final class FrontMatterReader {

  private final FrontMatterSettings settings;
  private final MetadataBuilder metadata = new MetadataBuilder(MetadataSource.FRONT_MATTER);

  private FrontMatterReader(FrontMatterSettings settings) {
    this.settings = settings;
  }

  static Metadata metadata(FrontMatterSettings settings) {
    return new FrontMatterReader(settings).read();
  }

  private Metadata read() {
    metadata.authors(people(settings.all("author", "authors", "byline", "by", "creator")));
    metadata.published(
        moment("date", "published", "publishdate", "pubdate", "publishedat", "created"));
    metadata.modified(
        moment("updated", "modified", "lastmod", "lastmodified", "lastmodifiedat", "dateupdated"));
    List<String> sections = words(settings.all("section", "category", "categories"));
    sections.stream().findFirst().ifPresent(metadata::section);
    metadata.tags(words(settings.all("tags", "tag", "keywords")));
    metadata.tags(sections.stream().skip(1).toList());
    settings.first("site", "sitename", "publication", "publisher").ifPresent(metadata::site);
    settings
        .first("description", "summary", "excerpt", "abstract")
        .ifPresent(metadata::description);
    settings
        .first("lang", "language", "locale")
        .flatMap(FrontMatterReader::language)
        .ifPresent(metadata::language);
    addresses();
    return metadata.build();
  }

  private void addresses() {
    Optional<URI> page =
        settings
            .first("canonicalurl", "canonical", "url", "link", "permalink")
            .flatMap(FrontMatterReader::address)
            .filter(URI::isAbsolute);
    page.map(URI::toString).ifPresent(metadata::url);
    settings
        .first("image", "cover", "coverimage", "featuredimage", "thumbnail", "ogimage", "images")
        .flatMap(FrontMatterReader::address)
        .map(image -> page.map(base -> base.resolve(image)).orElse(image))
        .filter(URI::isAbsolute)
        .map(URI::toString)
        .ifPresent(metadata::image);
  }

  private static Optional<URI> address(String written) {
    try {
      URI address = URI.create(written.strip());
      boolean web = address.getScheme() == null || address.getScheme().matches("(?i)https?");
      return web && !written.isBlank() ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private Optional<Moment> moment(String... names) {
    return settings.first(names).flatMap(WrittenDate::momentOf);
  }

  /** “Ann Lee and Bob Ray” in one value are two. */
  private static List<String> people(List<String> values) {
    return values.stream()
        .flatMap(value -> Stream.of(value.split("\\s*(?:,|;|&|\\band\\b)\\s*")))
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** A single value may be a list by its commas. */
  private static List<String> words(List<String> values) {
    return values.stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Optional<String> language(String written) {
    String tag = Locale.forLanguageTag(written.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }
}
