package io.articleinsights.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of what was right, and a line for each thing that was not. */
final class Scores {

  private static final int RIGHT = 0;
  private static final int ANSWERED = 1;
  private static final int EXPECTED = 2;

  private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);
  private final Map<Measure, List<String>> misses = new EnumMap<>(Measure.class);
  private String article = "";

  Scores() {
    for (Measure measure : Measure.values()) {
      counts.put(measure, new int[3]);
      misses.put(measure, new ArrayList<>());
    }
  }

  /** Names the article that what follows is about. */
  void read(String name) {
    article = name;
  }

  void right(Measure measure) {
    counts.get(measure)[RIGHT]++;
    counts.get(measure)[ANSWERED]++;
    counts.get(measure)[EXPECTED]++;
  }

  /** Something was expected and not answered. */
  void missed(Measure measure, String what) {
    counts.get(measure)[EXPECTED]++;
    misses.get(measure).add(article + " " + what);
  }

  /** Something was answered and not expected. */
  void wrong(Measure measure, String what) {
    counts.get(measure)[ANSWERED]++;
    misses.get(measure).add(article + " " + what);
  }

  /** An answer stands where another was expected. */
  void mistaken(Measure measure, String what) {
    counts.get(measure)[EXPECTED]++;
    wrong(measure, what);
  }

  double precision(Measure measure) {
    return share(measure, ANSWERED);
  }

  double recall(Measure measure) {
    return share(measure, EXPECTED);
  }

  private double share(Measure measure, int of) {
    int[] count = counts.get(measure);
    return count[of] == 0 ? 1 : (double) count[RIGHT] / count[of];
  }

  List<String> misses(Measure measure) {
    return List.copyOf(misses.get(measure));
  }

  String line(Measure measure) {
    int[] count = counts.get(measure);
    return String.format(
        "%-15s %.3f %.3f  (%d right of %d answered, %d expected)",
        measure.label(),
        precision(measure),
        recall(measure),
        count[RIGHT],
        count[ANSWERED],
        count[EXPECTED]);
  }
}
