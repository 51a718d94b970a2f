package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

  @ParameterizedTest
  @CsvSource({
    "policies, policy",
    "houses, house",
    "boxes, box",
    "churches, church",
    "headaches, headache",
    "glasses, glass",
    "ties, tie",
    "women, woman",
    "analyses, analysis",
    "topics, topic",
    "viruses, virus"
  })
  void takesThePluralOff(String plural, String singular) {
    assertEquals(singular, Inflections.singular(plural));
  }

  @ParameterizedTest
  @CsvSource({"politics", "glass", "virus", "analysis", "news", "series", "gas", "bus", "its"})
  void leavesASingularAlone(String word) {
    assertEquals(word, Inflections.singular(word));
  }
}
