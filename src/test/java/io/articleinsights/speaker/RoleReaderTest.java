package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article says that somebody is, after the name or before it. */
class RoleReaderTest {

  private static final String NAME = "Ann Lee";

  private static String shown(Optional<RoleReader.Role> role, ReadText read) {
    return role.map(found -> found.span().of(read.text.text()) + " / " + found.noun()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Ann Lee, the mayor of Ulm, left. | mayor of Ulm / mayor",
        "Then Ann Lee, a member of the board, left. | member of the board / member",
        "Then Ann Lee, 44, a nurse, left. | nurse / nurse",
        "Then Ann Lee, chief economist at the bank, left."
            + " | chief economist at the bank / economist",
        "Then Ann Lee was a lawyer in Ulm. | lawyer in Ulm / lawyer",
        "Then Ann Lee, author of “Those Guys Have Fun,” left. | author / author",
        "Then Ann Lee, on a whim, left. | -",
        "Then Ann Lee left. | -",
      })
  void afterTheName(String text, String role) {
    ReadText read = new ReadText(text);
    RoleReader reader = new RoleReader(read.text, read.entities.terms());
    assertEquals(role, shown(reader.after(read.end(NAME), read.text.tokenCount()), read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met former mayor Ann Lee left. | former mayor / mayor",
        "Then the actor Ann Lee left. | actor / actor",
        "They met Republican senator Ann Lee left. | Republican senator / senator",
        "Then they met Ann Lee. | -",
      })
  void beforeTheName(String text, String role) {
    ReadText read = new ReadText(text);
    RoleReader reader = new RoleReader(read.text, read.entities.terms());
    assertEquals(role, shown(reader.before(read.first(NAME), 0), read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then the Republican nominee, Ann Lee, left. | Republican nominee / nominee",
        "Then they met in Ulm, Ann Lee left. | -",
        "When asked about his boss’s health, Ann Lee left. | -",
      })
  void beforeACommaAndTheName(String text, String role) {
    ReadText read = new ReadText(text);
    RoleReader reader = new RoleReader(read.text, read.entities.terms());
    assertEquals(role, shown(reader.beforeComma(read.first(NAME), 0), read));
  }
}
