package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.name.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entity that is quoted becomes one speaker, with an id that is its own. */
class SpeakerRegisterTest {

  private static Entity entity(String name) {
    return Entity.described(name, EntityKind.PERSON, Gender.UNKNOWN);
  }

  @Test
  void namesakesHaveIdsOfTheirOwn() {
    SpeakerRegister register = new SpeakerRegister();
    Entity first = entity("a resident");
    assertEquals("a-resident", register.speaker(first).id());
    assertEquals("a-resident-2", register.speaker(entity("A Resident")).id());
    assertEquals("a-resident-3", register.speaker(entity("a resident")).id());
    assertSame(register.speaker(first), register.speaker(first));
  }

  /** An id that a name happens to have is not given again. */
  @Test
  void aNumberInANameIsRespected() {
    SpeakerRegister register = new SpeakerRegister();
    assertEquals("resident-2", register.speaker(entity("Resident 2")).id());
    assertEquals("resident", register.speaker(entity("Resident")).id());
    assertEquals("resident-3", register.speaker(entity("Resident")).id());
  }

  @ParameterizedTest
  @CsvSource({
    "Xi Jinping, xi-jinping",
    "Séan O’Brien Jr., sean-obrien-jr",
    "A & B (Ulm), a-b-ulm",
    "李, 李",
    "…, speaker",
  })
  void anIdReadsLikeTheName(String name, String id) {
    assertEquals(id, new SpeakerRegister().speaker(entity(name)).id());
  }
}
