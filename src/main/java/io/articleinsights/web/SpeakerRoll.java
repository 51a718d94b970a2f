package io.articleinsights.web;

import io.articleinsights.web.view.SpeakerView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts speakers over articles; those with the same id are taken for the same. */
final class SpeakerRoll {

  private final Map<String, SpeakerView> byId = new LinkedHashMap<>();

  void add(SpeakerView speaker) {
    byId.merge(speaker.id(), speaker, SpeakerRoll::merge);
  }

  /** In the order in which they were first met. */
  List<SpeakerView> speakers() {
    return List.copyOf(byId.values());
  }

  private static SpeakerView merge(SpeakerView one, SpeakerView other) {
    return new SpeakerView(
        one.id(),
        one.name(),
        both(one.aliases(), other.aliases()),
        one.role().or(other::role),
        one.quotes() + other.quotes(),
        Optional.of(both(one.articles().orElse(List.of()), other.articles().orElse(List.of()))));
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
