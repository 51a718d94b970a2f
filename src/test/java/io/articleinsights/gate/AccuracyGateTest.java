package io.articleinsights.gate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No kind of answer falls below its floor on the gold articles. With {@code -Dgate.print=true} it
 * prints the table and everything that was missed or mistaken.
 */
class AccuracyGateTest {

  private static final Scores SCORES = new Scores();
  private static Floors floors;

  @BeforeAll
  static void readTheArticles() throws IOException {
    floors = Floors.read();
    ArticleScorer scorer = new ArticleScorer();
    GoldFile.all().forEach(article -> scorer.score(article, SCORES));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void itHoldsItsFloor(Measure measure) {
    Floors.Floor floor = floors.of(measure);
    assertTrue(
        SCORES.precision(measure) >= floor.precision() && SCORES.recall(measure) >= floor.recall(),
        () -> SCORES.line(measure) + " is below " + floor + "\n" + misses(measure));
  }

  @AfterAll
  static void printIfAsked() {
    if (Boolean.getBoolean("gate.print")) {
      for (Measure measure : Measure.values()) {
        System.out.println(misses(measure));
      }
      List.of(Measure.values()).forEach(measure -> System.out.println(SCORES.line(measure)));
    }
  }

  private static String misses(Measure measure) {
    return "== " + measure.label() + "\n" + String.join("\n", SCORES.misses(measure));
  }
}
