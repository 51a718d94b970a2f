package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lists of titles, roles and given names tell of a word. */
class NamesAndRolesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Mr", "Mrs", "Ms", "Sir"})
  void aCourtesyIsNoOffice(String title) {
    assertTrue(Titles.isCourtesy(title) && Titles.isTitle(title), title);
    assertFalse(Titles.isOffice(title), title);
  }

  @ParameterizedTest
  @CsvSource({
    "Sen, senator",
    "President, president",
    "Gov, governor",
    "Mayor, mayor",
    "Rep, representative"
  })
  void anOfficeHasANoun(String title, String noun) {
    assertTrue(Titles.isOffice(title) && Titles.isTitle(title), title);
    assertFalse(Titles.isCourtesy(title), title);
    assertEquals(noun, Titles.noun(title));
  }

  @ParameterizedTest
  @CsvSource({
    "Mr, MALE",
    "Mrs, FEMALE",
    "Ms, FEMALE",
    "Queen, FEMALE",
    "Dr, UNKNOWN",
    "Sen, UNKNOWN"
  })
  void aTitleTellsTheGender(String title, Gender gender) {
    assertEquals(gender, Titles.gender(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "said", "on", "Monday", "bridge", "Ulm"})
  void anyWordIsNoTitle(String word) {
    assertFalse(Titles.isTitle(word) || Titles.isSuffix(word) || RoleNouns.contains(word), word);
  }

  @ParameterizedTest
  @CsvSource({
    "spokeswoman, FEMALE",
    "actress, FEMALE",
    "brother, MALE",
    "wife, FEMALE",
    "lawyer, UNKNOWN"
  })
  void aRoleTellsTheGender(String noun, Gender gender) {
    assertTrue(RoleNouns.contains(noun));
    assertEquals(gender, RoleNouns.gender(noun));
  }

  @ParameterizedTest
  @CsvSource({"Ann, FEMALE", "robert, MALE", "Ulm, UNKNOWN"})
  void aGivenNameTellsTheGender(String name, Gender gender) {
    assertEquals(gender, GivenNames.gender(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Bob, Robert, true",
    "R, Robert, true",
    "Bill, William, true",
    "ANN, Ann, true",
    "Bob, William, false",
    "Robert, Roberta, false",
  })
  void shortFormsAndInitialsAreTheSameName(String one, String other, boolean same) {
    assertEquals(same, Nicknames.same(one, other));
    assertEquals(same, Nicknames.same(other, one));
  }
}
