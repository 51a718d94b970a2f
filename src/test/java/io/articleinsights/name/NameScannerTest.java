package io.articleinsights.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which capitalised words are names, where a name starts and ends, and what is its title. */
class NameScannerTest {

  private static AnnotatedText annotated(String text) {
    int line = text.indexOf('\n');
    return new TextAnnotator()
        .annotate(
            text,
            line < 0
                ? List.of(new Span(0, text.length()))
                : List.of(new Span(0, line), new Span(line + 1, text.length())));
  }

  private static List<NameRun> runs(String text) {
    AnnotatedText annotated = annotated(text);
    return NameScanner.scan(annotated, new Terms(annotated));
  }

  /** {@code title + name + suffix} of each name, the empty parts left out. */
  private static String names(String text) {
    return runs(text).stream().map(run -> shown(run.name())).collect(Collectors.joining("; "));
  }

  private static String shown(ProperName name) {
    return String.join(
        " + ",
        List.of(String.join(" ", name.title()), String.join(" ", name.words()), name.suffix())
            .stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Then Ann Lee met Bob Day. | Ann Lee; Bob Day",
        "Then Angela van der Berg left. | Angela van der Berg",
        "Then Charles de Gaulle left. | Charles de Gaulle",
        "Then Bashar al-Assad left. | Bashar al-Assad",
        "Then Sean O’Brien left. | Sean O’Brien",
        "Then George W. Bush left. | George W Bush",
        "Then J. K. Rowling left. | J K Rowling",
        "Then Martin King Jr. left. | Martin King + Jr",
        "Then Ann Lee’s plan won. | Ann Lee",
        "Then Anna Smith-Jones left. | Anna Smith-Jones",
      })
  void aNameIsWhole(String text, String names) {
    assertEquals(names, names(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Then President Xi Jinping left. | President + Xi Jinping",
        "Then Dr. Ann Lee left. | Dr + Ann Lee",
        "Then Sen. Ann Lee left. | Sen + Ann Lee",
        "Then Mrs Lee left. | Mrs + Lee",
        "Then Prime Minister Ann Lee left. | Prime Minister + Ann Lee",
        "Then Secretary of State Ann Lee left. | Secretary of State + Ann Lee",
        "Then the President left. | President",
      })
  void aTitleIsNotPartOfTheName(String text, String names) {
    assertEquals(names, names(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Then the Ministry of Defence paid. | Ministry of Defence",
        "Then the Bank of England paid. | Bank of England",
        "Then the Teachers’ Union paid. | Teachers Union",
        "Then Johnson & Johnson paid. | Johnson & Johnson",
        "Then the Harbour Board and the Fishing Union paid. | Harbour Board; Fishing Union",
      })
  void aBodyIsOneName(String text, String names) {
    assertEquals(names, names(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "On Monday he left, and in January he was back. | ~~",
        "However, he left. Notably, he was late. | ~~",
        "I told him that I was late. | ~~",
        "Officials met Ann Lee. | Ann Lee",
        "Running water met Ann Lee. | Ann Lee",
      })
  void aCapitalAloneMakesNoName(String text, String names) {
    assertEquals(names, names(text));
  }

  /** The first word of a sentence is a name where the article writes it with a capital inside. */
  @Test
  void theArticleTellsWhetherAFirstWordIsAName() {
    assertEquals("Ravel; Ravel", names("The plan of Ravel won. Ravel left."));
    assertEquals("", names("The gravel was wet. Gravel left marks."));
  }

  @Test
  void aHeadingHasOnlyNamesThatTheTextKnows() {
    assertEquals("", names("Town Will Raise Harbour Tolls Again"));
    assertEquals(
        "Ann Lee; Ann Lee", names("Mayor Ann Lee Will Raise Tolls\nThen Ann Lee raised them."));
  }

  /** A run holds the tokens of its title and its name, nothing else. */
  @Test
  void aRunTellsWhereItStands() {
    String text = "Then President Ann Lee’s plan won.";
    NameRun run = runs(text).get(0);
    AnnotatedText annotated = annotated(text);
    assertEquals("President", annotated.tokenText(run.first()));
    assertEquals("Ann", annotated.tokenText(run.nameFirst()));
    assertEquals(true, run.possessive());
  }
}
