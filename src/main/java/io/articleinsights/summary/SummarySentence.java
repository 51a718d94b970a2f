package io.articleinsights.summary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence that a summary chose.
 *
 * @param sentence its number in the body, from 0
 * @param score why it was chosen: the higher, the better; comparable within one summary
 * @param parts the parts of the score by name, always in the same order; they sum to the score, or
 *     are empty when the algorithm knows none
 */
public record SummarySentence(int sentence, double score, Map<String, Double> parts) {

  public SummarySentence {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
