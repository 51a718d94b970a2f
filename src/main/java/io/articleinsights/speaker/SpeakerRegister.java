package io.articleinsights.speaker;

import io.articleinsights.text.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives every quoted entity one speaker with an id of its own. */
final class SpeakerRegister {

  private final Map<Entity, Speaker> speakers = new IdentityHashMap<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Speaker speaker(Entity entity) {
    return speakers.computeIfAbsent(entity, this::create);
  }

  private Speaker create(Entity entity) {
    String name =
        entity.kind().fitsPerson() > 0 ? Phrases.withoutShouting(entity.name()) : entity.name();
    return new Speaker(uniqueId(name), name, entity.aliases(), entity.role());
  }

  private String uniqueId(String name) {
    String slug = slug(name);
    if (taken.add(slug)) {
      return slug;
    }
    int number = next.getOrDefault(slug, 2);
    while (!taken.add(slug + "-" + number)) {
      number++;
    }
    next.put(slug, number + 1);
    return slug + "-" + number;
  }

  private static String slug(String name) {
    String slug = Slug.of(name);
    return slug.isEmpty() ? inItsOwnLetters(name) : slug;
  }

  /** What a name without Latin letters is called in an address. */
  private static String inItsOwnLetters(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.isEmpty() ? "speaker" : letters.toString().toLowerCase(Locale.ROOT);
  }
}
