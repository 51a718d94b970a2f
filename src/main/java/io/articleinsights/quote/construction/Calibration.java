package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.WordFile;
import java.util.HashMap;
import java.util.Map;

/** How often each construction was right: the word file {@code quote/calibration.txt}. */
final class Calibration {

  static final Calibration ENGLISH = of(WordFile.read("quote/calibration.txt"));

  private final Map<String, Double> shares;

  private Calibration(Map<String, Double> shares) {
    this.shares = Map.copyOf(shares);
  }

  /** The share of right finds under a label; every construction must have one. */
  double precision(String label) {
    Double share = shares.get(label);
    if (share == null) {
      throw new IllegalStateException("calibration.txt has no line for " + label);
    }
    return share;
  }

  private static Calibration of(WordFile file) {
    Map<String, Double> shares = new HashMap<>();
    for (String list : file.names()) {
      file.values(list).forEach((label, share) -> shares.put(label, Double.valueOf(share)));
    }
    return new Calibration(shares);
  }
}
