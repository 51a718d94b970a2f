package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StopWordsTest {

  @Test
  void knowsFunctionWordsWhateverTheirCaseAndApostrophe() {
    assertTrue(StopWords.contains("The"));
    assertTrue(StopWords.contains("DON’T"));
  }

  @Test
  void leavesWordsThatSaySomething() {
    assertFalse(StopWords.contains("harbour"));
    assertFalse(StopWords.contains("said"));
    assertFalse(StopWords.contains(""));
  }
}
