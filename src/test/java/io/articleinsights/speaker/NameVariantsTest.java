package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name says by itself. */
class NameVariantsTest {

  private static NameRun run(String name) {
    return new ReadText("Then they met " + name + " again.").entities.runs().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. Quux, PERSON",
    "Ann Quux, PERSON",
    "Harbour Board, ORGANISATION",
    "Quux University, ORGANISATION",
    "NATO, ORGANISATION",
    "France, PLACE",
    "Republicans, GROUP",
    "Quux Zork, UNKNOWN",
  })
  void itsKind(String name, EntityKind kind) {
    assertEquals(kind, NameVariants.kindOf(run(name).name()));
  }

  @ParameterizedTest
  @CsvSource({
    "World Trade Council, WTC",
    "Federal Bureau of Investigation, FBI",
    "Harbour Board, ''",
    "Ann Mary Lee, ''",
  })
  void theInitialsOfABody(String name, String acronym) {
    assertEquals(
        Optional.of(acronym).filter(letters -> !letters.isEmpty()),
        NameVariants.acronym(run(name).name()));
  }
}
