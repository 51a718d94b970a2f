package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The harbour plans burned.; plans; NOUN",
        "A local activist spoke.; activist; NOUN",
        "It was the finest day.; finest; ADJECTIVE",
        "She plans a harbour.; plans; VERB",
        "They want to report it.; report; VERB",
        "The report states nothing.; report; NOUN",
        "The report states nothing.; states; VERB",
        "She will go.; will; AUXILIARY",
        "The will was read.; will; NOUN",
        "The elected mayor left.; elected; ADJECTIVE",
        "Voters elected a mayor.; elected; VERB",
        "It was a leading role.; leading; ADJECTIVE",
        "Officials warned them.; Officials; NOUN",
        "Okonkwo warned them.; Okonkwo; PROPER_NOUN",
        "Chinese exports grew.; Chinese; ADJECTIVE",
        "He said that she lied.; that; SUBORDINATOR",
        "He said that she lied.; lied; VERB",
        "They believe that.; that; PRONOUN",
        "That house fell.; That; DETERMINER",
        "It’s late.; ’s; AUXILIARY",
        "Kenya’s coast is long.; ’s; PARTICLE",
        "They went to the coast.; to; ADPOSITION",
        "They went to swim.; to; PARTICLE",
        "She has a boat.; has; VERB",
        "She has sailed.; has; AUXILIARY",
        "Prices fell as traders feared losses.; as; SUBORDINATOR",
        "He works as a clerk.; as; ADPOSITION",
        "It cost 12 dollars.; 12; NUMERAL",
        "The gleebous wozzle sneeped.; gleebous; ADJECTIVE",
        "The gleebous wozzle sneeped.; sneeped; VERB",
        "The U.S.-led force left.; U.S.-led; ADJECTIVE",
        "Boats and trains; and; COORDINATOR"
      })
  void tagsInContext(String sentence, String word, PartOfSpeech expected) {
    assertEquals(expected, Annotations.of(sentence).tagOf(word));
  }
}
