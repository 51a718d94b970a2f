package io.articleinsights.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone whom articles of a library quote; those with the same id are taken for the same.
 *
 * @param id slug of the name
 * @param name as the first article has it
 * @param aliases the other names, no more than {@value #MOST_ALIASES}
 * @param role as the first article that tells one has it
 * @param quotes number of quotes
 * @param articleCount number of articles that quote them
 * @param articles the ids of the first of those, no more than {@value #MOST_ARTICLES}
 */
public record LibrarySpeaker(
    String id,
    String name,
    List<String> aliases,
    Optional<String> role,
    int quotes,
    int articleCount,
    List<String> articles) {

  static final int MOST_ALIASES = 20;
  static final int MOST_ARTICLES = 10;

  public LibrarySpeaker {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(role);
    articles = List.copyOf(articles);
  }
}
