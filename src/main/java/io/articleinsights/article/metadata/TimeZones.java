package io.articleinsights.article.metadata;

import io.articleinsights.lexicon.WordFile;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The time zones that newspapers name by letters: {@code ET}, {@code GMT}. */
final class TimeZones {

  private static final Map<String, ZoneId> NAMED = new HashMap<>();

  /** Letters that several zones share: {@code IST} is India, Israel and Ireland. */
  private static final Set<String> VAGUE;

  static {
    WordFile file = WordFile.read("article/time-zones.txt");
    file.values("zones").forEach((name, zone) -> NAMED.put(name, ZoneId.of(zone)));
    VAGUE = file.words("vague zones");
  }

  private TimeZones() {}

  static Optional<ZoneId> named(String word) {
    return Optional.ofNullable(NAMED.get(word));
  }

  static boolean isVague(String word) {
    return VAGUE.contains(word);
  }
}
