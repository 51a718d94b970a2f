package io.articleinsights.web.request;

import java.util.List;
import java.util.Optional;

/** A query parameter: what it is called, what it allows, what it means. */
public sealed interface QueryParameter {

  String name();

  String description();

  /** A value that makes sense. */
  String example();

  /** What is wrong with a value; empty when nothing is. */
  Optional<String> complaint(String value);

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
   * One of a few words, case apart.
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
  record Text(String name, String description, String example) implements QueryParameter {

    public static final int LONGEST = 200;

    @Override
    public Optional<String> complaint(String value) {
      return value.isBlank() || value.length() > LONGEST
          ? Optional.of("must be a text of 1 to " + LONGEST + " characters")
          : Optional.empty();
    }
  }
}
