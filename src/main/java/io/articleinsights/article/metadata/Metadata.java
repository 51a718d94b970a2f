package io.articleinsights.article.metadata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an article beside its text. Everything is optional, and nothing is guessed.
 *
 * @param authors their names in the order of the source, never an empty list
 * @param published when it first appeared
 * @param modified when it was changed last
 * @param url its one address among several (canonical), absolute
 * @param site the publication that it appeared in
 * @param section the part of that publication
 * @param tags what it is filed under, never an empty list
 * @param image address of its main picture, absolute
 * @param description one or two sentences for lists and search machines
 * @param language the tag (BCP 47) of the language that it says it is in
 */
public record Metadata(
    Optional<Sourced<List<String>>> authors,
    Optional<Sourced<Moment>> published,
    Optional<Sourced<Moment>> modified,
    Optional<Sourced<String>> url,
    Optional<Sourced<String>> site,
    Optional<Sourced<String>> section,
    Optional<Sourced<List<String>>> tags,
    Optional<Sourced<String>> image,
    Optional<Sourced<String>> description,
    Optional<Sourced<String>> language) {

  /** Nothing is known. */
  public static final Metadata NONE = new MetadataBuilder(MetadataSource.TEXT).build();

  public Metadata {
    Objects.requireNonNull(published);
    Objects.requireNonNull(modified);
    Objects.requireNonNull(url);
    Objects.requireNonNull(site);
    Objects.requireNonNull(section);
    Objects.requireNonNull(image);
    Objects.requireNonNull(description);
    Objects.requireNonNull(language);
    authors = authors.map(Metadata::copy);
    tags = tags.map(Metadata::copy);
  }

  private static Sourced<List<String>> copy(Sourced<List<String>> list) {
    return new Sourced<>(List.copyOf(list.value()), list.source());
  }

  /** These values, and where one is missing the other's. */
  public Metadata or(Metadata other) {
    return new Metadata(
        authors.or(other::authors),
        published.or(other::published),
        modified.or(other::modified),
        url.or(other::url),
        site.or(other::site),
        section.or(other::section),
        tags.or(other::tags),
        image.or(other::image),
        description.or(other::description),
        language.or(other::language));
  }
}
