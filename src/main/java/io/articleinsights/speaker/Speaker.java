package io.articleinsights.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone who is quoted in an article, a person, an organisation or a group.
 *
 * @param id slug of the name, unique within the article
 * @param name the fullest name that the article gives
 * @param aliases the other names that the article uses
 * @param role title or function as the article gives it, {@code Chinese President}
 */
public record Speaker(String id, String name, List<String> aliases, Optional<String> role) {

  public Speaker {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(role);
  }
}
