package io.articleinsights.summary.pool;

import io.articleinsights.text.Span;
import java.util.List;

/**
 * Who an article speaks of, as far as a summary asks.
 *
 * @param protagonist where the person or body is named that the article is about, ascending
 * @param open the pronouns of persons that their own sentences do not explain, ascending
 * @param certain those of them that can only mean one, ascending
 */
public record Figures(List<Span> protagonist, List<Span> open, List<Substitution> certain) {

  private static final Figures NONE = new Figures(List.of(), List.of(), List.of());

  public Figures {
    protagonist = List.copyOf(protagonist);
    open = List.copyOf(open);
    certain = List.copyOf(certain);
  }

  /** Nobody is known. */
  public static Figures none() {
    return NONE;
  }
}
