package io.articleinsights.reader;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A library of a thousand short articles, every one with a headline of its own. */
public final class ThousandArticles implements QuarkusTestProfile {

  static final int COUNT = 1_000;

  /** Speakers and subjects in turn, of different lengths, so that each meets each. */
  private static final List<String> SPEAKERS =
      List.of(
          "Anna Berg",
          "Tomas Lind",
          "Ruth Okafor",
          "Ivan Petrov",
          "Mei Tanaka",
          "Paul Marsh",
          "Lena Fischer");

  private static final List<String> SUBJECTS =
      List.of("harbour", "tram line", "library", "water works", "market hall");

  private static final List<String> PLACES = List.of("ELMTON", "SPRINGFIELD", "OAKVILLE");
  private static final List<String> SOURCES = List.of("Reuters", "AP");

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("articles.location", folder().toString());
  }

  private static Path folder() {
    try {
      Path folder = Files.createDirectories(Path.of("target", "thousand-articles"));
      for (int i = 0; i < COUNT; i++) {
        Files.writeString(folder.resolve(String.format(Locale.ROOT, "a%04d.txt", i)), article(i));
      }
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String article(int number) {
    String speaker = SPEAKERS.get(number % SPEAKERS.size());
    String subject = SUBJECTS.get(number % SUBJECTS.size());
    String place = PLACES.get(number % PLACES.size());
    String source = SOURCES.get(number % SOURCES.size());
    return String.format(
        Locale.ROOT,
        """
        Council votes on %2$s plan number %1$d

        %3$s (%4$s) - The council voted on Monday to pay for the %2$s in the coming year.

        “The %2$s has waited long enough,” Mayor %5$s said after the vote.

        %6$s added that the work would begin in May and that the %2$s would open two years later.

        Residents had asked for a decision since the last flood closed the old road.
        """,
        number,
        subject,
        place,
        source,
        speaker,
        speaker.substring(speaker.indexOf(' ') + 1));
  }
}
