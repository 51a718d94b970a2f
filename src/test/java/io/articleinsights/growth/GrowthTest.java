package io.articleinsights.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twice the text takes twice the work, whatever the text: four times would be the square. Work is
 * counted ({@link CountingClassLoader}), so that the answer is the same on every machine.
 */
class GrowthTest {

  /** What twice the text may cost: n log n at this length, not n to the power of 1.2. */
  private static final double MOST = 2.15;

  private static final int LENGTH = 40_000;

  /** Some summaries compare a thousand sentences with each other; growth shows with more. */
  private static final int MOST_COMPARED = 1_100;

  private static BiFunction<String, String, Map<String, Long>> stages;

  @BeforeAll
  static void loadCounted() throws Exception {
    stages = made(new CountingClassLoader().loadClass(Stages.class.getName()));
    steps("“It rained,” Ann Lee said. She left. ", "PLAIN_TEXT", 1000);
  }

  @SuppressWarnings("unchecked")
  private static BiFunction<String, String, Map<String, Long>> made(Class<?> counted)
      throws ReflectiveOperationException {
    return (BiFunction<String, String, Map<String, Long>>)
        counted.getDeclaredConstructor().newInstance();
  }

  private static Map<String, Long> steps(String unit, String format, int length) {
    return stages.apply(unit.repeat(length / unit.length()) + " the end", format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "PLAIN_TEXT|“It rained,” Ann Lee said. The town was wet, according to her. ",
        "PLAIN_TEXT|~Ann Lee came to Salem.\n\n“It rained,” she said.\n\n~",
        "PLAIN_TEXT|The baker said the ovens were lit. ",
        "PLAIN_TEXT|x",
        "PLAIN_TEXT|“",
        "PLAIN_TEXT|”",
        "PLAIN_TEXT|“a ",
        "PLAIN_TEXT|\"",
        "PLAIN_TEXT|\"a ",
        "PLAIN_TEXT|'",
        "PLAIN_TEXT|'a ",
        "PLAIN_TEXT|‘a ",
        "PLAIN_TEXT|« a",
        "PLAIN_TEXT|(a [",
        "PLAIN_TEXT|(",
        "PLAIN_TEXT|, ",
        "PLAIN_TEXT|.",
        "PLAIN_TEXT|a.",
        "PLAIN_TEXT|said ",
        "PLAIN_TEXT|he said, ",
        "PLAIN_TEXT|he said that ",
        "PLAIN_TEXT|and she added ",
        "PLAIN_TEXT|In Elm, the town was small, she said, ",
        "PLAIN_TEXT|repeated that offer in ",
        "PLAIN_TEXT|said — in a ",
        "PLAIN_TEXT|, with a man saying ",
        "PLAIN_TEXT|Moody’s said ",
        "PLAIN_TEXT|, she said, and the bank ",
        "PLAIN_TEXT|he said, but “so” (",
        "PLAIN_TEXT|told CNN of the camp that ",
        "PLAIN_TEXT|~width:1px;\n~",
        "PLAIN_TEXT|according to ",
        "PLAIN_TEXT|Noting that ",
        "PLAIN_TEXT|Ann Baker ",
        "PLAIN_TEXT|Mr. Baker, the mayor of Salem, ",
        "PLAIN_TEXT|New York Times report ",
        "PLAIN_TEXT|the father of a girl who ",
        "PLAIN_TEXT|~a\n~",
        "PLAIN_TEXT|~Q: Why?\n\nA: So.\n\n~",
        "PLAIN_TEXT|~— Why?\n~",
        "PLAIN_TEXT|~the bakers of Elm Street have won a reprieve, for the council voted on\n"
            + "the same day and\n"
            + "~",
        "PLAIN_TEXT|~The bakers of Elm Street have won a reprieve, for the council voted\n\n"
            + "on\n\n"
            + "~",
        "PLAIN_TEXT|~- one oven\n  and\n~",
        "PLAIN_TEXT|~OSLO, May 2 (AP) —\n\n~",
        "PLAIN_TEXT|~By Ann Lee, May 2, 2024\n~",
        "PLAIN_TEXT|~Media contact:\nPia Lund\n~",
        "PLAIN_TEXT|~Q: Why?\n\nA: So.\n\nI say so.\n\n~",
        "PLAIN_TEXT|the defense minister said so and Defense Minister ",
        "PLAIN_TEXT|The mayor left. She told Ann Lee ",
        "PLAIN_TEXT|Tom Lee, Bob Ray and Ed Fry said ",
        "PLAIN_TEXT|began to say that ",
        "PLAIN_TEXT|A neighbour of a friend of ",
        "PLAIN_TEXT|National People’s Congress ",
        "PLAIN_TEXT|said it is “a,” while trying and accused ",
        "PLAIN_TEXT|said about 20 people, some of whom ",
        "PLAIN_TEXT|1. A map is old. ",
        "PLAIN_TEXT|It was so. [1] [2] ",
        "PLAIN_TEXT|It was [...] so. \" ",
        "HTML|<div>a",
        "HTML|<b>",
        "HTML|&",
        "HTML|~<p>“It rained,” Ann Lee said.</p>\n~",
        "MARKDOWN|>",
        "MARKDOWN|[a](",
        "MARKDOWN|*a **b ",
        "MARKDOWN|`a ``b ",
        "MARKDOWN|~- a\n~",
        "MARKDOWN|~---\n~",
        "MARKDOWN|~---\na: &a [*a, {b\n~",
      })
  void twiceTheTextIsTwiceTheWork(String format, String unit) {
    int length = Math.max(LENGTH, MOST_COMPARED * unit.length());
    assertDoubles(steps(unit, format, length), steps(unit, format, 2 * length));
  }

  private static void assertDoubles(Map<String, Long> once, Map<String, Long> twice) {
    once.forEach(
        (stage, steps) ->
            assertTrue(
                twice.get(stage) <= MOST * Math.max(steps, LENGTH / 10),
                () -> stage + ": " + steps + " steps, then " + twice.get(stage)));
  }

  /**
   * Algorithms that compare sentences with each other do so with the most central thousand, so that
   * the text has to be longer than that.
   */
  @Test
  void everySummaryOfABookGrowsWithIt() {
    assertDoubles(stages.apply(book(2_000), "PLAIN_TEXT"), stages.apply(book(4_000), "PLAIN_TEXT"));
  }

  private static String book(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("Word").append(i % 500).append(" of house ").append(i % 77);
      text.append(" met the mayor of town ").append(i % 901).append(" there. ");
    }
    return text.toString();
  }

  /** Of those that know no word from a text before. */
  @Test
  void theSameTextIsTheSameWork() throws ReflectiveOperationException {
    String text = "“It rained,” Ann Lee said. ".repeat(1_000);
    assertEquals(
        made(stages.getClass()).apply(text, "PLAIN_TEXT"),
        made(stages.getClass()).apply(text, "PLAIN_TEXT"));
  }

  /** The counter sees a square: it is not blind to what it looks for. */
  @Test
  void aSquareIsSeen() throws Exception {
    Runnable[] squares = {square(100), square(200)};
    long[] steps = new long[2];
    for (int i = 0; i < 2; i++) {
      long start = Steps.taken();
      squares[i].run();
      steps[i] = Steps.taken() - start;
    }
    assertTrue(steps[1] > 3.5 * steps[0], steps[0] + " steps, then " + steps[1]);
  }

  private static Runnable square(int size) throws Exception {
    return (Runnable)
        new CountingClassLoader()
            .loadClass(Square.class.getName())
            .getDeclaredConstructor(int.class)
            .newInstance(size);
  }

  /** Takes steps in the number of its size squared. */
  public static final class Square implements Runnable {

    private final int size;
    private int sum;

    public Square(int size) {
      this.size = size;
    }

    @Override
    public void run() {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          sum += j;
        }
      }
    }

    int sum() {
      return sum;
    }
  }
}
