package io.articleinsights.summary;

import io.articleinsights.summary.pool.Substitution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence that a summary chose.
 *
 * @param sentence its number in the body, from 0
 * @param score why it was chosen: the higher, the better; comparable within one summary
 * @param parts the parts of the score by name, always in the same order; they sum to the score, or
 *     are empty when the algorithm knows none
 * @param substitutions pronouns of the sentence that the summary explains in brackets, ascending
 */
public record SummarySentence(
    int sentence, double score, Map<String, Double> parts, List<Substitution> substitutions) {

  public SummarySentence {
    substitutions = List.copyOf(substitutions);
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
