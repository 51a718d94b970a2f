package io.articleinsights.spark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options of the form {@code --name value}, and {@code --name} alone for flags. */
final class CommandLine {

  /** What was asked for makes no sense; the message says why and what would. */
  static final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    Mistake(String message) {
      super(message);
    }
  }

  private final Map<String, String> given = new LinkedHashMap<>();

  /**
   * Reads arguments, of which only {@code names} and {@code flags} are known.
   *
   * @throws Mistake if one is unknown, repeated or lacks its value
   */
  CommandLine(String[] arguments, Set<String> names, Set<String> flags) {
    for (int at = 0; at < arguments.length; at++) {
      String name = arguments[at].startsWith("--") ? arguments[at].substring(2) : "";
      String value = "true";
      if (names.contains(name)) {
        at++;
        if (at == arguments.length) {
          throw new Mistake("--" + name + " needs a value");
        }
        value = arguments[at];
      } else if (!flags.contains(name)) {
        throw new Mistake("unknown: " + arguments[at] + "; known are " + known(names, flags));
      }
      if (given.put(name, value) != null) {
        throw new Mistake("--" + name + " is given twice");
      }
    }
  }

  private static String known(Set<String> names, Set<String> flags) {
    return "--" + String.join(", --", names) + ", --" + String.join(", --", flags);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name));
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new Mistake("--" + name + " must be given"));
  }

  boolean flag(String name) {
    return given.containsKey(name);
  }

  /** A whole number of {@code least} to {@code most}. */
  long number(String name, long least, long most, long standard) {
    String value = text(name).orElse(Long.toString(standard));
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Refused below, as a number out of range is.
    }
    throw new Mistake("--%s is %d to %d, was %s".formatted(name, least, most, value));
  }

  /** One of the constants of an enumeration, upper and lower case alike. */
  <E extends Enum<E>> E choice(String name, Class<E> kind) {
    String value = required(name);
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    List<String> names =
        Arrays.stream(kind.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    throw new Mistake("--" + name + " is one of " + String.join(", ", names) + ", was " + value);
  }

  /** The parts of a list with commas; none when it is not given. */
  List<String> list(String name) {
    return text(name).map(value -> List.of(value.split("\\s*,\\s*"))).orElse(List.of());
  }
}
