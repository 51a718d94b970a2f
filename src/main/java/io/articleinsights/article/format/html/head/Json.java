package io.articleinsights.article.format.html.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON. Numbers and truth values are kept as they are written. */
sealed interface Json {

  /** A string, number or truth value. */
  record Text(String value) implements Json {}

  record Array(List<Json> items) implements Json {}

  record Node(Map<String, Json> fields) implements Json {

    Optional<Json> get(String name) {
      return Optional.ofNullable(fields.get(name)).filter(value -> value != Nothing.NULL);
    }

    /** The text of a field; empty when it is none. */
    Optional<String> text(String name) {
      return get(name).flatMap(Json::asText);
    }
  }

  /** The value {@code null}. */
  enum Nothing implements Json {
    NULL
  }

  default Optional<String> asText() {
    return this instanceof Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** A list's items; any other value is a list of itself. */
  default List<Json> asList() {
    return this instanceof Array array ? array.items() : List.of(this);
  }
}
