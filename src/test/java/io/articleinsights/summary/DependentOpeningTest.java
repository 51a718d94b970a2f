package io.articleinsights.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependentOpeningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He also said so.",
        "“But it is late,” she said.",
        "However, the talks went on.",
        "It sank within minutes.",
        "This was denied.",
        "They’ve left.",
        "The other was not hurt.",
        "One was a nurse.",
        "Despite their efforts, neither ferry came free.",
        "Earlier, a ferry sank.",
        "Most of them were hurt.",
        "Despite that, the harbour is open.",
        "Because of this, the harbour was closed.",
        "What’s even worse, nobody knew.",
        "Another ferry sank.",
        "As a result, the harbour was closed.",
        "At the time, nobody knew.",
        "As they left the hall, they wept.",
        "It was rare, they said.",
        "Which is not to say that it was late.",
      })
  void leansOnTheSentenceBefore(String sentence) {
    assertEquals(true, DependentOpening.lean(Texts.body(sentence), 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said so.",
        "It is essential to lift the ferries.",
        "It was clear that the storm would pass.",
        "This week the harbour opens.",
        "This past week marked the opening night.",
        "For those who sank, it was late.",
        "Since that week the harbour has been open.",
        "One man was hurt.",
        "In their second match, the Swedes won.",
        "One of the ferries sank.",
        "“We saw the ferry,” Ada Quill said.",
        "Butter is dear.",
        "…",
        "As they left the hall, the players wept.",
        "Doctors call it rare, they said.",
      })
  void standsAlone(String sentence) {
    assertEquals(false, DependentOpening.lean(Texts.body(sentence), 0));
  }

  @Test
  void aFirstSentenceMayTellLaterWhoseItIs() {
    assertTrue(tellsWhoseLater("Their dream gone, nearly 90 men came home."));
    assertTrue(tellsWhoseLater("His coat torn, the mayor left."));
    assertFalse(tellsWhoseLater("Their dream is gone."));
    assertFalse(tellsWhoseLater("Their dream gone, they came home."));
  }

  private static boolean tellsWhoseLater(String sentence) {
    return DependentOpening.tellsWhoseLater(Texts.body(sentence), 0);
  }
}
