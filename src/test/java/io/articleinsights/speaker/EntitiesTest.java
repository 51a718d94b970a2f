package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.name.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of an article are one person's or body's, and which are not. */
class EntitiesTest {

  private static String named(String text) {
    return String.join("; ", new ReadText(text).named());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Then Ann Lee left. Lee was late. | Ann Lee; Ann Lee",
        "Then Ann Lee left. Ms. Lee was late. | Ann Lee; Ann Lee",
        "Then Senator Ann Lee left. Senator Lee was late. | Ann Lee; Ann Lee",
        "Then Ann Lee left. They thanked Ann. | Ann Lee; Ann Lee",
        "Then Ann Mary Lee left. They thanked Ann Lee. | Ann Mary Lee; Ann Mary Lee",
        "Then Robert Day left. They thanked Bob Day. | Robert Day; Robert Day",
        "They thanked Lee. Then Ann Lee left. | Ann Lee; Ann Lee",
        "Then ANN LEE left. They thanked Ann Lee. | ANN LEE; ANN LEE",
        "Then the World Trade Council met. The WTC voted."
            + " | World Trade Council; World Trade Council",
      })
  void variantsOfANameAreOne(String text, String named) {
    assertEquals(named, named(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Then Ann Lee met Bob Lee. | Ann Lee; Bob Lee",
        "Then Bob Day Sr. met Bob Day Jr. in Ulm. | Bob Day Sr.; Bob Day Jr.; Ulm",
        "Then Ann Lee met Mr. Lee. | Ann Lee; Lee",
        "Then the Harbour Board met the Fishing Board. | Harbour Board; Fishing Board",
      })
  void namesakesAreTwo(String text, String named) {
    assertEquals(named, named(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Lee, PERSON",
    "Harbour Board, ORGANISATION",
    "University of Ulm, ORGANISATION",
    "France, PLACE",
    "Mr. Quux, PERSON",
  })
  void aNameTellsWhatBearsIt(String name, EntityKind kind) {
    ReadText read = new ReadText("Then it was the turn of " + name + " to pay.");
    List<String> named = read.named();
    assertEquals(1, named.size(), named.toString());
    assertEquals(kind, read.entity(named.get(0)).orElseThrow().kind());
  }

  @Test
  void aNameBeforeANounIsWhatSomebodyWorksFor() {
    ReadText read = new ReadText("In May, a Quux driver was late.");
    assertEquals(EntityKind.ORGANISATION, read.entity("Quux").orElseThrow().kind());
  }
}
