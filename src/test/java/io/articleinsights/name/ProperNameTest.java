package io.articleinsights.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.lexicon.Gender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run of capitalised words is taken apart into title, name and suffix. */
class ProperNameTest {

  private static ProperName parse(String run) {
    return ProperName.parse(List.of(run.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Lee, '', Ann Lee, ''",
    "Senator Ann Lee, Senator, Ann Lee, ''",
    "Mr Lee, Mr, Lee, ''",
    "Prime Minister Ann Lee, Prime Minister, Ann Lee, ''",
    "Chinese President Xi Jinping, Chinese President, Xi Jinping, ''",
    "Secretary of State Ann Lee, Secretary of State, Ann Lee, ''",
    "Texas Republican Ted Cruz, Texas Republican, Ted Cruz, ''",
    "DEA Administrator Oona M Lee, DEA Administrator, Oona M Lee, ''",
    "FBI Supervisory Special Agent Ann Lee, FBI Supervisory Special Agent, Ann Lee, ''",
    "Bob Day Jr, '', Bob Day, Jr",
    "President, President, '', ''",
    "President of the United States of America, President of the United States of America, '', ''",
    "Elm City Mayor Don Guardian, Elm City Mayor, Don Guardian, ''",
    "Senate Judiciary Committee, '', Senate Judiciary Committee, ''",
  })
  void itsPartsAreToldApart(String run, String title, String name, String suffix) {
    ProperName parsed = parse(run);
    assertEquals(title, String.join(" ", parsed.title()));
    assertEquals(name, String.join(" ", parsed.words()));
    assertEquals(suffix, parsed.suffix());
    assertEquals(name.isEmpty(), parsed.isTitleOnly());
  }

  @Test
  void aTitleTellsTheGender() {
    assertEquals(Gender.FEMALE, parse("Mrs Lee").titleGender());
    assertEquals(Gender.MALE, parse("Mr Lee").titleGender());
    assertEquals(Gender.UNKNOWN, parse("Senator Lee").titleGender());
    assertEquals(Gender.UNKNOWN, parse("Ann Lee").titleGender());
  }

  @Test
  void aCourtesyIsNoOffice() {
    assertFalse(parse("Mrs Lee").hasOffice());
    assertTrue(parse("Senator Lee").hasOffice());
    assertEquals(List.of("senator"), parse("Sen Lee").offices());
  }

  @Test
  void spellingsOfANameHaveOneKey() {
    assertEquals(parse("ANN LEE").key(), parse("Senator Ann Lee").key());
    assertNotEquals(parse("Bob Day").key(), parse("Bob Day Jr").key());
  }
}
