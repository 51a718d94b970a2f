package io.articleinsights.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wrapping a text changes neither its paragraphs nor any of their words. */
class WrappedLinesPropertyTest {

  private static final List<String> WORDS =
      List.of("bakers", "of", "the", "street", "have", "Baker", "Elmton", "in", "reprieve", "1911");

  @Property(tries = 300)
  void paragraphsComeBackWhole(
      @ForAll("paragraphs") List<String> paragraphs,
      @ForAll @IntRange(min = 60, max = 80) int width) {
    String text = String.join("\n\n", paragraphs.stream().map(p -> wrap(p, width)).toList());
    assertEquals(paragraphs, unwrapped(text));
  }

  @Property(tries = 300)
  void paragraphsComeBackWholeFromIndents(
      @ForAll("paragraphs") List<String> paragraphs,
      @ForAll @IntRange(min = 60, max = 80) int width) {
    String text = String.join("\n", paragraphs.stream().map(p -> "   " + wrap(p, width)).toList());
    assertEquals(paragraphs, unwrapped(text));
  }

  @Property(tries = 300)
  void paragraphsOfOneLineEachStayApart(@ForAll("paragraphs") List<String> paragraphs) {
    assertEquals(paragraphs, unwrapped(String.join("\n", paragraphs)));
  }

  @Property(tries = 300)
  void nothingButBreaksIsBetweenBlocks(@ForAll("lines") String text) {
    StringBuilder kept = new StringBuilder();
    for (Block block : new PlainText().read(text).blocks()) {
      kept.append(block.span().of(text));
    }
    assertEquals(withoutBlanks(text), withoutBlanks(kept.toString()));
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> !Blank.is((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static List<String> unwrapped(String text) {
    return new PlainText()
        .read(text).blocks().stream()
            .map(block -> block.span().of(text).replaceAll("\\s+", " "))
            .toList();
  }

  private static String wrap(String paragraph, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ")) {
      boolean fits = column + 1 + word.length() <= width;
      if (column > 0) {
        wrapped.append(fits ? ' ' : '\n');
        column = fits ? column + 1 : 0;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }

  /** Paragraphs of several sentences, long enough for a margin to be seen. */
  @Provide
  Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> sentence =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(4)
            .ofMaxSize(20)
            .map(WrappedLinesPropertyTest::sentence);
    Arbitrary<String> paragraph =
        sentence.list().ofMinSize(4).ofMaxSize(8).map(all -> String.join(" ", all));
    return paragraph.list().ofMinSize(3).ofMaxSize(6);
  }

  private static String sentence(List<String> words) {
    return "The " + String.join(" ", words) + " waits.";
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> line =
        Arbitraries.of(
            "The bakers of Elm Street have won a reprieve, for the council voted on",
            "Monday to wait. Their ovens, which were first lit in the sum-",
            "mer of 1911, will stay lit until the spring at least, said the mayor of",
            "- one oven",
            "    2) two ovens and a roof that is as old as the street itself, if not",
            "one\ttwo",
            "\f",
            "",
            "|a|b|",
            "—",
            "-",
            "a",
            "\uFEFF");
    return line.list()
        .ofMaxSize(15)
        .map(
            all -> {
              List<String> ended = new ArrayList<>();
              IntStream.range(0, all.size())
                  .forEach(i -> ended.add(all.get(i) + (i % 3 == 0 ? "\r\n" : "\n")));
              return String.join("", ended);
            });
  }
}
