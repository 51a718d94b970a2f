package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a noun phrase is shown in a list of speakers. */
class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the mayor of Ulm | mayor of Ulm",
        "a  spokeswoman\u00a0for the bank | spokeswoman for the bank",
        "the lawyer, a man of few words | lawyer",
        "officials | officials",
        "“officials” | officials",
      })
  void aDescriptionLosesArticleAndAside(String phrase, String shown) {
    assertEquals(shown, Phrases.describe(phrase));
  }

  @ParameterizedTest
  @CsvSource({"Officials, officials", "FBI agents, FBI agents", "A man, a man"})
  void theCapitalOfASentenceGoes(String phrase, String shown) {
    assertEquals(shown, Phrases.decapitalise(phrase));
  }

  @Test
  void itIsNeverLong() {
    String shown = Phrases.describe("the man in the very long coat ".repeat(20));
    assertTrue(shown.length() <= 120 && shown.startsWith("man in the very long coat"), shown);
    assertTrue(Phrases.describe("\uD83D\uDE00".repeat(200)).length() <= 120);
  }
}
