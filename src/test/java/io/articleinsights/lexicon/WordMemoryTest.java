package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

  @Test
  void aKnownWordIsNotLookedUpAgain() {
    int[] looks = {0};
    WordMemory<String> memory = new WordMemory<>(word -> word + ++looks[0]);

    String first = memory.at("the harbour opens", 4, 11);

    assertSame(first, memory.at("a harbour", 2, 9));
    assertSame(first, memory.of("harbour"));
    assertEquals("harbour1", first);
  }

  @Test
  void aLongWordIsNotKept() {
    int[] looks = {0};
    WordMemory<Integer> memory = new WordMemory<>(word -> ++looks[0]);
    String word = "x".repeat(25);

    assertEquals(1, memory.of(word));
    assertEquals(2, memory.of(word));
  }

  @Test
  void whateverComesInBetweenAWordGetsItsOwnAnswer() {
    WordMemory<String> memory = new WordMemory<>(word -> "of " + word);

    IntStream.range(0, 50_000)
        .mapToObj(number -> "word" + number)
        .forEach(word -> assertEquals("of " + word, memory.of(word)));
    assertEquals("of word1", memory.of("word1"));
  }

  @Test
  void distinctWordsAreNumberedAsTheyAreMet() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 2_000).forEach(number -> text.append("%04d".formatted(number % 1_000)));
    DistinctWords numbers = new DistinctWords(text.toString());

    IntStream.range(0, 2_000)
        .forEach(
            word -> assertEquals(word % 1_000, numbers.number(word * 4, word * 4 + 4)));
    Word[] words = numbers.lookUp(new WordMemory<>(written -> Word.of(written, written)));
    assertEquals(1_000, words.length);
    assertEquals("0042", words[42].whole());
  }
}
