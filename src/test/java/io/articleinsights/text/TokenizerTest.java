package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  /** Tokens with a blank between, glued again where a bar stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "don’t panic|,| O’Neill",
        "Mensah|’s car and they|’ve gone",
        "the sailors|’ strike",
        "a high-quality U.S.-led 19-year-old F-16",
        "Mr. Diaz of St. Ives|,| e.g. J. Roe",
        "$|1,200.50 and 10|% by 10:30 in 2015-16",
        "“|rock ’n roll|”| of the ’90s",
        "AT&T and R&D|;| yes|/|no",
        "“|He said ‘|Go|’|.|”",
        "Wait|...| what|?!| Now|!",
        "a -- b — c",
        "www.example.org/x_(y)|,| example.com|,| #tide @port",
        "6'2\" tall",
        "x 👍🏽| y"
      })
  void cutsTokens(String marked) {
    assertEquals(
        List.of(marked.replace("|", "| ").replace("  ", " ").replace("|", "").split(" ")),
        Annotations.of(marked.replace("|", "")).tokens());
  }

  @ParameterizedTest
  @CsvSource({
    "don’t, WORD",
    "18th, NUMBER",
    "19-year-old, WORD",
    "“, QUOTATION_MARK",
    "…, PUNCTUATION",
    "a@example.org, ADDRESS",
    "€, SYMBOL"
  })
  void namesKinds(String token, TokenKind kind) {
    assertEquals(kind, Annotations.of(token).kindOf(token));
  }

  @Test
  void putsAWordTogetherThatTheEndOfALineCut() {
    String text = "The govern-\nment of the well-\r\n  known two-\nand three-year-olds, new-\nYork";
    assertEquals(
        List.of(
            "The",
            "government",
            "of",
            "the",
            "well-known",
            "two",
            "-",
            "and",
            "three-year-olds",
            ",",
            "new",
            "-",
            "York"),
        Annotations.of(text).tokens());
  }

  @Test
  void takesAnApostropheForAPossessiveOnlyWhenNoQuotationIsOpen() {
    assertEquals(TokenKind.PUNCTUATION, Annotations.of("the boys’ hats").kindOf("’"));
    assertEquals(TokenKind.QUOTATION_MARK, Annotations.of("the ‘boys’ left").kindOf("’"));
  }

  @Test
  void countsACliticWithItsWord() {
    String text = "Sudan’s 12 rivers";
    AnnotatedText annotated = new TextAnnotator().annotate(text, List.of(new Span(0, 17)));
    assertEquals(3, annotated.wordCount(0, annotated.tokenCount()));
  }
}
