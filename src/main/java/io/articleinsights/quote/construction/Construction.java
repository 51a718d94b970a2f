package io.articleinsights.quote.construction;

import java.util.Objects;
import java.util.Set;

/**
 * A way in which English gives somebody's words: what it is called, what it looks for, a text in
 * which it finds a quote and one that it must leave alone, and the share of its finds that were
 * right. A pilcrow in an example ends a paragraph; braces mark what it finds.
 */
public abstract class Construction {

  private final String label;
  private final String description;
  private final String example;
  private final String markedExample;
  private final String counterexample;
  private final Set<ConstructionTrait> traits;
  private final double precision;
  private final String step;

  /**
   * @param label its name for users, in small letters with hyphens
   * @param example a text; braces stand around the content that it must find, and nothing else
   * @param counterexample a text like it, in which no construction may find a quote
   */
  protected Construction(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    this.label = Objects.requireNonNull(label);
    this.description = Objects.requireNonNull(description);
    this.markedExample = Objects.requireNonNull(example);
    this.example = example.replace("{", "").replace("}", "");
    this.counterexample = Objects.requireNonNull(counterexample);
    this.traits = Set.of(traits);
    this.precision = Calibration.ENGLISH.precision(label);
    this.step = precision + ": the share of this construction's finds that were right in training";
  }

  public final String label() {
    return label;
  }

  /** What it looks for, in a sentence. */
  public final String description() {
    return description;
  }

  /** A text in which it finds a quote. */
  public final String example() {
    return example;
  }

  /** The example with braces around what it finds. */
  public final String markedExample() {
    return markedExample;
  }

  /** A text like it, in which there is no quote. */
  public final String counterexample() {
    return counterexample;
  }

  public final boolean is(ConstructionTrait trait) {
    return traits.contains(trait);
  }

  /** The share of its finds that were right, from 0 to 1. */
  public final double precision() {
    return precision;
  }

  /** Where the confidence in its finds starts, for people. */
  public final String step() {
    return step;
  }

  @Override
  public final String toString() {
    return label;
  }
}
