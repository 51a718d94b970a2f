package io.articleinsights.web;

import io.articleinsights.keyword.KeywordEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how some articles write a keyword. */
final class KeywordForms {

  /** So many places of an article are looked at. */
  private static final int PLACES = 20;

  private final Map<String, Integer> written = new LinkedHashMap<>();
  private final Map<String, Integer> readable = new LinkedHashMap<>();

  /**
   * @param text what the places refer to
   */
  void add(String text, List<KeywordEntry.Place> places) {
    for (KeywordEntry.Place place : places.subList(0, Math.min(PLACES, places.size()))) {
      written.merge(place.written(text), 1, Integer::sum);
      readable.merge(place.readable(text), 1, Integer::sum);
    }
  }

  /** The forms as written, the most frequent first, then in the order of the articles. */
  List<String> written() {
    return written.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The most frequent form; among equals the shortest, which is the singular. */
  String readable() {
    return readable.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
