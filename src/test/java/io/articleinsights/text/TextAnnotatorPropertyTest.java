package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextAnnotatorPropertyTest {

  private final TextAnnotator annotator = new TextAnnotator();

  @Property(tries = 2000)
  void everyCharacterIsInOneTokenOfOneSentence(@ForAll("texts") String text) {
    AnnotatedText annotated = annotator.annotate(text, lines(text));
    int at = 0;
    for (int token = 0; token < annotated.tokenCount(); token++) {
      assertTrue(annotated.tokenStart(token) < annotated.tokenEnd(token));
      assertBlank(text, at, annotated.tokenStart(token));
      at = annotated.tokenEnd(token);
    }
    assertBlank(text, at, text.length());
  }

  @Property(tries = 1000)
  void sentencesFollowEachOtherAndStayInTheirParagraph(@ForAll("texts") String text) {
    AnnotatedText annotated = annotator.annotate(text, lines(text));
    int token = 0;
    for (int p = 0; p < annotated.paragraphCount(); p++) {
      for (int s = annotated.firstSentence(p); s < annotated.endSentence(p); s++) {
        assertEquals(token, annotated.firstToken(s));
        assertTrue(annotated.firstToken(s) < annotated.endToken(s));
        assertTrue(annotated.paragraphSpan(p).contains(annotated.sentenceSpan(s)));
        token = annotated.endToken(s);
      }
    }
    assertEquals(annotated.tokenCount(), token);
  }

  @Property(tries = 500)
  void marksAreTaggedAsMarksAndWordsAsWords(@ForAll("texts") String text) {
    AnnotatedText annotated = annotator.annotate(text, lines(text));
    for (int token = 0; token < annotated.tokenCount(); token++) {
      boolean tagged = annotated.tag(token) == PartOfSpeech.PUNCTUATION;
      switch (annotated.kind(token)) {
        case QUOTATION_MARK -> assertTrue(tagged, annotated.tokenText(token));
        case WORD -> assertFalse(tagged, annotated.tokenText(token));
        default -> {}
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> pieces =
        Arbitraries.of(
                "said",
                " ",
                " ",
                ".",
                "\"",
                "“",
                "”",
                "’",
                "'",
                "(",
                ")",
                "U.S.",
                "Mr.",
                "I",
                "1",
                "a",
                "...",
                " . . .",
                "www.x.org/",
                "@",
                "-",
                ",",
                "\n",
                "\0",
                "\uD83D",
                "\uDE00",
                "👍🏽",
                "’s",
                "The",
                "?",
                "•",
                "é",
                "\u00AD",
                "&",
                "/",
                ":",
                "‘",
                "#")
            .list()
            .ofMaxSize(40)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(any, pieces);
  }

  private static List<Span> lines(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      spans.add(new Span(start, end));
      start = end + 1;
    }
    spans.add(new Span(start, text.length()));
    return spans;
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      assertTrue(
          Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085',
          () -> "lost U+" + Integer.toHexString(unit));
    }
  }
}
