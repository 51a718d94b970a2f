package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council will vote on the plan for the harbour before the end of the year.",
        "“We’re ready,” she said.",
        "Shares in the steel maker fell sharply on Tuesday after it warned of weaker demand.",
      })
  void englishIsEnglish(String text) {
    assertEquals(Language.ENGLISH, languageOf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1 2 3 … !",
        "Der Stadtrat stimmt am Dienstag über den Plan für den Hafen ab, sagte die"
            + " Bürgermeisterin.",
        "Le conseil municipal se prononcera mardi sur le projet du port, a déclaré la maire.",
        "El ayuntamiento votará el martes el plan para el puerto, dijo la alcaldesa.",
        "De gemeenteraad stemt dinsdag over het plan voor de haven, zei de burgemeester.",
        "Byrådet stemmer tirsdag om planen for havnen, siger borgmesteren.",
        "Городской совет проголосует во вторник по плану порта.",
        "市议会将于星期二就港口计划进行表决。",
      })
  void anythingElseIsNotGuessed(String text) {
    assertEquals(Language.UNDETERMINED, languageOf(text));
  }

  private static Language languageOf(String text) {
    List<Span> paragraphs = text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
    return Language.of(new TextAnnotator().annotate(text, paragraphs));
  }
}
