package io.articleinsights.article.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what one source tells. The first value told stays; blank ones are not heard; white space
 * is folded. Lists keep their order and hold each value once.
 */
public final class MetadataBuilder {

  private static final int LONGEST = 2000;
  private static final int MOST = 50;

  private final MetadataSource source;
  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private Optional<Moment> published = Optional.empty();
  private Optional<Moment> modified = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> site = Optional.empty();
  private Optional<String> section = Optional.empty();
  private Optional<String> image = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> language = Optional.empty();

  public MetadataBuilder(MetadataSource source) {
    this.source = source;
  }

  public MetadataBuilder author(String name) {
    add(authors, name);
    return this;
  }

  public MetadataBuilder authors(Collection<String> names) {
    names.forEach(this::author);
    return this;
  }

  public MetadataBuilder published(Optional<Moment> moment) {
    published = published.or(() -> moment);
    return this;
  }

  public MetadataBuilder modified(Optional<Moment> moment) {
    modified = modified.or(() -> moment);
    return this;
  }

  public MetadataBuilder url(String address) {
    url = url.or(() -> told(address));
    return this;
  }

  public MetadataBuilder site(String name) {
    site = site.or(() -> told(name));
    return this;
  }

  public MetadataBuilder section(String name) {
    section = section.or(() -> told(name));
    return this;
  }

  public MetadataBuilder tag(String word) {
    add(tags, word);
    return this;
  }

  public MetadataBuilder tags(Collection<String> words) {
    words.forEach(this::tag);
    return this;
  }

  public MetadataBuilder image(String address) {
    image = image.or(() -> told(address));
    return this;
  }

  public MetadataBuilder description(String words) {
    description = description.or(() -> told(words));
    return this;
  }

  public MetadataBuilder language(String tag) {
    language = language.or(() -> told(tag).filter(MetadataBuilder::isTag));
    return this;
  }

  private static void add(Set<String> list, String value) {
    if (list.size() < MOST) {
      told(value).ifPresent(list::add);
    }
  }

  private static Optional<String> told(String value) {
    String folded = value.length() > LONGEST ? "" : value.strip().replaceAll("[\\s\\h]+", " ");
    return folded.isEmpty() ? Optional.empty() : Optional.of(folded);
  }

  /** Well-formed by BCP 47, so far: letters, then short subtags. */
  private static boolean isTag(String tag) {
    return tag.length() <= 35 && tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  }

  public Metadata build() {
    return new Metadata(
        list(authors),
        published.map(this::sourced),
        modified.map(this::sourced),
        url.map(this::sourced),
        site.map(this::sourced),
        section.map(this::sourced),
        list(tags),
        image.map(this::sourced),
        description.map(this::sourced),
        language.map(this::sourced));
  }

  private Optional<Sourced<List<String>>> list(Set<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(sourced(new ArrayList<>(values)));
  }

  private <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, source);
  }
}
