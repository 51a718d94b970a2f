package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.name.EntityKind;
import java.util.List;
import java.util.Locale;

/** A noun phrase that names a speaker, read. */
sealed interface Mention {

  /** {@code he}, {@code they}. */
  record OfPronoun(Pronoun pronoun) implements Mention {}

  /**
   * A name, with or without title.
   *
   * @param run number of the run in the entities
   */
  record OfName(int run) implements Mention {}

  /**
   * Several names together, {@code Ann Lee and Ed Fry}.
   *
   * @param runs the numbers of their runs in the entities, two or more
   */
  record OfSeveral(List<Integer> runs) implements Mention {

    public OfSeveral {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A description.
   *
   * @param text the description to show
   * @param noun its head in lower case
   * @param modifiers the words before its head, in lower case
   * @param definite whether it speaks of somebody known
   * @param kind what it describes
   * @param gender as far as its head shows it
   */
  record OfDescription(
      String text,
      String noun,
      List<String> modifiers,
      boolean definite,
      EntityKind kind,
      Gender gender)
      implements Mention {

    public OfDescription {
      modifiers = List.copyOf(modifiers);
    }

    /** What only these very words stand for. */
    static OfDescription called(String text, EntityKind kind) {
      return new OfDescription(
          text, text.toLowerCase(Locale.ROOT), List.of(), false, kind, Gender.UNKNOWN);
    }
  }
}
