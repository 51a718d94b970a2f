package io.articleinsights.web.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query parameter: what it is called, what it allows, what it means. */
public sealed interface QueryParameter {

  String name();

  String description();

  /** A value that makes sense. */
  String example();

  /** What is wrong with a value; empty when nothing is. */
  Optional<String> complaint(String value);

  /** Whether a request without it is refused. */
  default boolean required() {
    return false;
  }

  /**
   * A whole number.
   *
   * @param standard the value when none is given; empty when there is none
   */
  record Whole(
      String name,
      int least,
      int most,
      Optional<Integer> standard,
      String description,
      String example)
      implements QueryParameter {

    @Override
    public Optional<String> complaint(String value) {
      if (value.matches("[0-9]{1,9}")
          && least <= Integer.parseInt(value)
          && Integer.parseInt(value) <= most) {
        return Optional.empty();
      }
      return Optional.of(
          "must be a whole number between " + least + " and " + most + ", was " + Shown.of(value));
    }
  }

  /**
   * A number between 0 and 1.
   *
   * @param standard the value when none is given
   */
  record Share(String name, double standard, String description, String example)
      implements QueryParameter {

    @Override
    public Optional<String> complaint(String value) {
      return value.matches("0|1|[01]?\\.[0-9]{1,9}") && Double.parseDouble(value) <= 1
          ? Optional.empty()
          : Optional.of("must be a number between 0 and 1, was " + Shown.of(value));
    }
  }

  /**
   * One of a few words, upper and lower case alike.
   *
   * @param standard the value when none is given; empty when there is none
   */
  record Choice(
      String name,
      List<String> values,
      Optional<String> standard,
      String description,
      String example)
      implements QueryParameter {

    public Choice {
      values = List.copyOf(values);
    }

    @Override
    public Optional<String> complaint(String value) {
      return match(value).isPresent()
          ? Optional.empty()
          : Optional.of("must be one of " + String.join(", ", values) + ", was " + Shown.of(value));
    }

    /** The allowed word that a value stands for. */
    Optional<String> match(String value) {
      return values.stream().filter(value::equalsIgnoreCase).findFirst();
    }
  }

  /**
   * Any of a few words, upper and lower case alike, with commas between them; all of them when none
   * is given.
   *
   * @param values the words
   */
  record Choices(String name, List<String> values, String description, String example)
      implements QueryParameter {

    public Choices {
      values = List.copyOf(values);
    }

    @Override
    public Optional<String> complaint(String value) {
      return Stream.of(value.split(",", -1)).allMatch(this::holds)
          ? Optional.empty()
          : Optional.of(
              "must be one or more of "
                  + String.join(", ", values)
                  + " with commas between them, was "
                  + Shown.of(value));
    }

    private boolean holds(String word) {
      return values.stream().anyMatch(word::equalsIgnoreCase);
    }

    /** The allowed words that a value names, each once. */
    Set<String> match(String value) {
      return Stream.of(value.split(","))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }
  }

  /** A day, as RFC 3339 writes it. */
  record Day(String name, String description, String example) implements QueryParameter {

    @Override
    public Optional<String> complaint(String value) {
      return read(value).isPresent()
          ? Optional.empty()
          : Optional.of("must be a day like " + example + ", was " + Shown.of(value));
    }

    Optional<LocalDate> read(String value) {
      try {
        return Optional.of(LocalDate.parse(value)).filter(day -> value.length() == LENGTH);
      } catch (DateTimeParseException noDay) {
        return Optional.empty();
      }
    }

    private static final int LENGTH = 10;
  }

  /** True or false. */
  record Flag(String name, boolean standard, String description, String example)
      implements QueryParameter {

    @Override
    public Optional<String> complaint(String value) {
      return value.equals("true") || value.equals("false")
          ? Optional.empty()
          : Optional.of("must be true or false, was " + Shown.of(value));
    }
  }

  /** Any text that is not blank. */
  record Text(String name, String description, String example, boolean required)
      implements QueryParameter {

    public static final int LONGEST = 200;

    Text(String name, String description, String example) {
      this(name, description, example, false);
    }

    @Override
    public Optional<String> complaint(String value) {
      return value.isBlank() || value.length() > LONGEST
          ? Optional.of("must be a text of 1 to " + LONGEST + " characters")
          : Optional.empty();
    }
  }
}
