package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".gmobile {",
        "width:100%;",
        "text-align: left;",
        "height: 275px !important;",
        ".bio-text, .twitter-bio { text-align: center;",
        "@media screen and (max-width: 600px) {",
      })
  void aRuleIsNoProse(String line) {
    assertTrue(StyleLine.isOne(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ann Lee said no.",
        "milk: two pints;",
        "The mayor said this: they won;",
        "It was late; she left.",
        ": then it rained;",
      })
  void proseIsNoRule(String line) {
    assertFalse(StyleLine.isOne(line));
  }
}
