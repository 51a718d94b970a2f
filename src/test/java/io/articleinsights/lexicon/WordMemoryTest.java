package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

  private final WordMemory memory = new WordMemory(UnaryOperator.identity());

  private Word word(String word) {
    return memory.at(word, 0, word.length());
  }

  @Test
  void textsShareAWord() {
    Word first = memory.at("the Harbour opens", 4, 11);

    assertSame(first, memory.at("a Harbour", 2, 9));
    assertEquals("Harbour", first.written());
    assertEquals("harbour", first.lower());
  }

  @Test
  void aLongWordIsNotKept() {
    String longWord = "x".repeat(25);

    assertNotSame(word(longWord), word(longWord));
  }

  @Test
  void aCommonWordStaysWhileRareOnesComeAndGo() {
    Word common = word("harbour");

    IntStream.range(0, 50_000)
        .forEach(
            number -> {
              assertEquals("word" + number, word("word" + number).written());
              word("harbour");
            });

    assertSame(common, word("harbour"));
  }

  @Test
  void aFactIsFoundOnceAsSoonAsTextsShareTheWord() {
    int[] looks = {0};
    WordFact<Integer> fact = new WordFact<>(WordFact.Kind.STEMS, Integer.class, word -> ++looks[0]);

    assertEquals(1, fact.of(word("pier")));
    assertEquals(2, fact.of(word("pier")));
    assertEquals(2, fact.of(word("pier")));
    assertEquals(3, fact.of(word("quay")));
  }

  @Test
  void distinctWordsAreNumberedAsTheyAreMet() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 2_000).forEach(number -> text.append("%04d".formatted(number % 1_000)));
    DistinctWords numbers = new DistinctWords(text.toString());

    IntStream.range(0, 2_000)
        .forEach(word -> assertEquals(word % 1_000, numbers.number(word * 4, word * 4 + 4)));
    Word[] words = numbers.lookUp(memory);
    assertEquals(1_000, words.length);
    assertEquals("0042", words[42].whole());
  }
}
