package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
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

  @ParameterizedTest
  @CsvSource({
    "say, says, false, sayed, saying",
    "deny, denies, false, denied, denying",
    "stop, stops, true, stopped, stopping",
    "argue, argues, false, argued, arguing",
    "agree, agrees, false, agreed, agreeing",
    "stress, stresses, false, stressed, stressing",
    "preach, preaches, false, preached, preaching"
  })
  void putsEndingsOnAndTakesThemOff(
      String verb, String third, boolean doubling, String past, String gerund) {
    assertEquals(third, Inflections.withS(verb));
    assertEquals(past, Inflections.withEd(verb, doubling));
    assertEquals(gerund, Inflections.withIng(verb, doubling));
    for (String form : List.of(past, gerund)) {
      assertTrue(
          IntStream.range(0, Ending.BASES)
              .anyMatch(choice -> Ending.of(form).base(form, choice).equals(verb)),
          form);
    }
  }
}
