package io.articleinsights.summary.pool;

import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Who an article speaks of, as far as a summary asks.
 *
 * @param protagonist where the person or body is named that the article is about, ascending
 * @param open the pronouns of persons that their own sentences do not explain, ascending
 * @param certain those of them that can only mean one, ascending
 * @param full where persons and bodies have their full names, ascending
 * @param shortened where they have less and can only mean one, ascending
 */
public record Figures(
    List<Span> protagonist,
    List<Span> open,
    List<Substitution> certain,
    List<Naming> full,
    List<Substitution> shortened) {

  private static final Figures NONE =
      new Figures(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A full name.
   *
   * @param place where it stands
   * @param name the name, the same wherever the same person or body is named
   */
  public record Naming(Span place, String name) {

    public Naming {
      Objects.requireNonNull(place);
      Objects.requireNonNull(name);
    }
  }

  public Figures {
    protagonist = List.copyOf(protagonist);
    open = List.copyOf(open);
    certain = List.copyOf(certain);
    full = List.copyOf(full);
    shortened = List.copyOf(shortened);
  }

  /** Nobody is known. */
  public static Figures none() {
    return NONE;
  }
}
