package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule reads its example and leaves its counterexample alone. */
class RuleTest {

  private static List<String> rules(String example) {
    return Reading.quotes(example.replace(" ¶ ", "\n")).stream().map(Quote::rule).toList();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void itFindsItsExample(Rule rule) {
    List<String> found = rules(rule.example());
    assertTrue(found.contains(rule.label()), () -> rule + " not among " + found);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void itLeavesItsCounterexampleAlone(Rule rule) {
    List<String> found = rules(rule.counterexample());
    assertFalse(found.contains(rule.label()), () -> rule + " among " + found);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void itSaysWhatItLooksFor(Rule rule) {
    assertTrue(rule.description().endsWith("."), rule.description());
    assertFalse(rule.counterexample().equals(rule.example()));
    assertTrue(rule.precision() > 0 && rule.precision() < 1);
  }

  @Test
  void labelsAreUnique() {
    long labels = Stream.of(Rule.values()).map(Rule::label).distinct().count();
    assertEquals(Rule.values().length, labels);
  }
}
