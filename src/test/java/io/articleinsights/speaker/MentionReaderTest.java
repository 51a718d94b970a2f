package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.name.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A noun phrase is read as a pronoun, a name, a description, or several speakers. */
class MentionReaderTest {

  private static final String AFTER = " said that it rained.";

  @ParameterizedTest
  @CsvSource({"he, HE", "She, SHE", "they, THEY", "it, IT", "he himself, HE", "who, WHO"})
  void aPronoun(String phrase, Pronoun pronoun) {
    assertEquals(
        new Mention.OfPronoun(pronoun), new ReadText("Now " + phrase + AFTER).mention(phrase));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee | Ann Lee",
        "Mayor Ann Lee | Ann Lee",
        "former mayor Ann Lee | Ann Lee",
        "Ann Lee herself | Ann Lee",
        "Ann Lee (D-Ohio) | Ann Lee",
        "his running mate, Ann Lee, | Ann Lee",
        "her lawyer, Ann Lee of Ulm, | Ann Lee",
        "the painter Ann Lee | Ann Lee",
        "former ambassador to Kenya Ann Lee | Ann Lee",
        "Ann Lee, the mayor of Ulm, | Ann Lee",
        "Ann Lee, who met Bob Day, | Ann Lee",
      })
  void aName(String phrase, String name) {
    ReadText read = new ReadText("Then " + phrase + AFTER);
    Mention.OfName mention = assertInstanceOf(Mention.OfName.class, read.mention(phrase));
    assertEquals(name, read.entities.entity(mention.run()).orElseThrow().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the mayor | mayor | PERSON | UNKNOWN",
        "a spokeswoman for the bank | spokeswoman | PERSON | FEMALE",
        "the brother of Ann Lee | brother | PERSON | MALE",
        "his wife | wife | PERSON | FEMALE",
        "officials | officials | GROUP | UNKNOWN",
        "some residents of Ulm | residents | GROUP | UNKNOWN",
        "police | police | GROUP | UNKNOWN",
        "the company | company | ORGANISATION | UNKNOWN",
        "the city’s tram company | company | ORGANISATION | UNKNOWN",
      })
  void aDescription(String phrase, String noun, EntityKind kind, Gender gender) {
    Mention.OfDescription mention =
        assertInstanceOf(
            Mention.OfDescription.class, new ReadText("Now " + phrase + AFTER).mention(phrase));
    assertEquals(noun, mention.noun());
    assertEquals(kind, mention.kind());
    assertEquals(gender, mention.gender());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the mayor and the governor",
        "Ann Lee and her brother",
      })
  void severalSpeakers(String phrase) {
    Mention.OfDescription mention =
        assertInstanceOf(
            Mention.OfDescription.class, new ReadText("Now " + phrase + AFTER).mention(phrase));
    assertEquals(EntityKind.GROUP, mention.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Lee and Bob Day", "Gov. Ann Lee of Ohio and Gov. Bob Day of Maine"})
  void severalNames(String phrase) {
    Mention.OfSeveral mention =
        assertInstanceOf(
            Mention.OfSeveral.class, new ReadText("Now " + phrase + AFTER).mention(phrase));
    assertEquals(2, mention.runs().size());
  }

  @Test
  void oneWhoIsTwoThingsIsOneSpeaker() {
    ReadText read = new ReadText("Then the businessman and author Bob Day" + AFTER);
    assertInstanceOf(Mention.OfName.class, read.mention("the businessman and author Bob Day"));
  }

  @Test
  void theIsDefiniteAndAIsNot() {
    ReadText read = new ReadText("Then the mayor thanked a lawyer.");
    assertEquals(true, ((Mention.OfDescription) read.mention("the mayor")).definite());
    assertEquals(false, ((Mention.OfDescription) read.mention("a lawyer")).definite());
  }
}
