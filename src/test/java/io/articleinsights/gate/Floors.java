package io.articleinsights.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The least precision and recall of each measure, as {@code floors.txt} states them. */
final class Floors {

  record Floor(double precision, double recall) {}

  private final Map<Measure, Floor> floors = new EnumMap<>(Measure.class);

  static Floors read() throws IOException {
    Floors floors = new Floors();
    for (String line : Files.readAllLines(GoldFile.folder().resolve("floors.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        floors.add(List.of(line.strip().split("\\s+")));
      }
    }
    return floors;
  }

  private void add(List<String> fields) {
    Measure measure = Measure.valueOf(fields.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    floors.put(
        measure, new Floor(Double.parseDouble(fields.get(1)), Double.parseDouble(fields.get(2))));
  }

  Floor of(Measure measure) {
    return floors.get(measure);
  }
}
