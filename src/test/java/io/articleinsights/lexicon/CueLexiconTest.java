package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.lexicon.CueForm.Inflection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs of saying are known in all their forms, with what may follow them. */
class CueLexiconTest {

  private static List<CueForm> forms(String word) {
    return Arrays.asList(CueLexicon.ENGLISH.startingWith(word));
  }

  private static Optional<CueForm> form(String word, String lemma) {
    return forms(word).stream().filter(form -> form.lemma().equals(lemma)).findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "say, say, BASE",
    "says, say, PRESENT",
    "said, say, PAST",
    "saying, say, GERUND",
    "told, tell, PAST",
    "denied, deny, PAST",
    "denies, deny, PRESENT",
    "admitted, admit, PAST",
    "urging, urge, GERUND",
    "replied, reply, PAST",
  })
  void inflectionsAreKnown(String word, String lemma, Inflection inflection) {
    List<Inflection> found =
        forms(word).stream()
            .filter(form -> form.lemma().equals(lemma))
            .map(CueForm::inflection)
            .toList();
    assertTrue(found.contains(inflection), found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "said, say, DIRECT",
    "said, say, CLAUSE",
    "said, say, THAT",
    "told, tell, HEARER",
    "asked, ask, QUESTION",
    "vowed, vow, INFINITIVE",
    "urged, urge, REQUEST",
    "described, describe, PREDICATE",
    "denied, deny, GERUND",
  })
  void aCueSaysWhatItTakes(String word, String lemma, CueFrame frame) {
    assertTrue(form(word, lemma).orElseThrow().takes(frame));
  }

  @Test
  void aCueMayHaveMoreThanOneWord() {
    CueForm pointedOut = form("pointed", "point out").orElseThrow();
    assertEquals(List.of("out"), List.of(pointedOut.tail()));
  }

  @ParameterizedTest
  @CsvSource({"hopes, hope, true", "fears, fear, true", "says, say, false", "adds, add, false"})
  void attitudesAreToldFromStatements(String word, String lemma, boolean attitude) {
    assertEquals(attitude, form(word, lemma).orElseThrow().attitude());
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "bridge", "sat", "rained", "sayed"})
  void anyWordIsNoCue(String word) {
    assertEquals(List.of(), forms(word));
  }
}
