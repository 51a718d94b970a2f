package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, what they form together and what is written can speak; things cannot. */
class SpeakingNounsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beekeeper",
        "Beekeepers",
        "ecologist",
        "postman",
        "committees",
        "agencies",
        "study",
        "half",
        "ex-wife",
        "34-year-old",
        "Italians",
      })
  void theseSpeak(String noun) {
    assertTrue(SpeakingNouns.contains(noun));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"history", "decision", "videos", "image", "there", "timing", "this", "bridge"})
  void theseDoNot(String noun) {
    assertFalse(SpeakingNouns.contains(noun));
  }

  @ParameterizedTest
  @ValueSource(strings = {"series", "string", "flurry"})
  void aHeapSpeaksAsWhatItIsOf(String noun) {
    assertTrue(SpeakingNouns.isHeap(noun));
  }
}
