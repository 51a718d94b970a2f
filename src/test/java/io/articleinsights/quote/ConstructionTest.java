package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.quote.construction.Construction;
import io.articleinsights.quote.direct.DirectConstructions;
import io.articleinsights.quote.reported.ReportedConstructions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each construction finds exactly what its example marks, and its counterexample holds no quote.
 */
class ConstructionTest {

  private static final Pattern MARKED = Pattern.compile("\\{(.*?)\\}");

  static Stream<Construction> all() {
    return Stream.concat(DirectConstructions.all().stream(), ReportedConstructions.all().stream());
  }

  private static String text(String example) {
    return example.replace(" ¶ ", "\n");
  }

  @ParameterizedTest
  @MethodSource("all")
  void itFindsExactlyItsExample(Construction construction) {
    String text = text(construction.example());
    List<Quote> found = Reading.quotes(text);
    List<String> contents =
        found.stream()
            .flatMap(quote -> quote.segments().stream())
            .map(segment -> segment.of(text))
            .toList();
    List<String> marked =
        MARKED.matcher(construction.markedExample()).results().map(m -> m.group(1)).toList();
    assertEquals(marked, contents);
    assertTrue(
        found.stream().anyMatch(quote -> quote.rule().equals(construction.label())),
        () -> found.stream().map(Quote::rule).toList().toString());
    assertTrue(found.stream().allMatch(quote -> quote.attribution().isPresent()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsCounterexampleHoldsNoQuote(Construction construction) {
    assertEquals(List.of(), Reading.quotes(text(construction.counterexample())));
  }

  @ParameterizedTest
  @MethodSource("all")
  void itSaysWhatItLooksForAndHowOftenItIsRight(Construction construction) {
    assertTrue(construction.description().endsWith("."), construction.description());
    assertTrue(construction.precision() > 0 && construction.precision() < 1);
  }

  @Test
  void labelsAreUnique() {
    assertEquals(all().count(), all().map(Construction::label).distinct().count());
  }
}
