package io.articleinsights.speaker;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives every quoted figure one speaker with an id of its own. */
final class SpeakerRegister {

  private final Map<Entity, Speaker> speakers = new IdentityHashMap<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Speaker speaker(Entity figure) {
    return speakers.computeIfAbsent(figure, this::create);
  }

  private Speaker create(Entity figure) {
    String name =
        figure.kind().fitsPerson() > 0 ? Phrases.withoutShouting(figure.name()) : figure.name();
    return new Speaker(uniqueId(name), name, figure.aliases(), figure.role());
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

  /** Letters and digits in lower case without accents, everything else one hyphen. */
  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> append(slug, c));
    int end = slug.length();
    if (end > 0 && slug.charAt(end - 1) == '-') {
      slug.setLength(end - 1);
    }
    return slug.isEmpty() ? "speaker" : slug.toString();
  }

  private static void append(StringBuilder slug, int c) {
    int type = Character.getType(c);
    if (Character.isLetterOrDigit(c)) {
      slug.appendCodePoint(c);
    } else if (type != Character.NON_SPACING_MARK
        && c != '\''
        && c != '’'
        && c != '.'
        && !slug.isEmpty()
        && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }
}
