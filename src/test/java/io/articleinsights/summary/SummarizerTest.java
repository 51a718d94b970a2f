package io.articleinsights.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.Figures;
import io.articleinsights.summary.pool.Substitution;
import io.articleinsights.summary.pool.Substitution.Kind;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {

  private static final String[] REPORT = {
    "The harbour of Oldport was closed on Monday after a storm sank two ferries.",
    "But the worst may be over.",
    "He also said so.",
    "“I have never seen waves like these before in my life.”",
    "Mayor Ada Quill said the harbour would open again when the ferries had been lifted.",
    "“Who will pay?”",
    "The storm also closed two schools in Oldport, the mayor said.",
  };

  private final Summarizer summarizer = new Summarizer();

  /** What a part of the score of a sentence adds; how much it weighs is not tested. */
  private static double part(Summary summary, int sentence, String part) {
    return summary.sentences().get(sentence).parts().get(part);
  }

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void takesAsManySentencesAsAreAskedFor(Algorithm algorithm) {
    for (int sentences = 1; sentences <= REPORT.length; sentences++) {
      assertEquals(sentences, Texts.chosen(algorithm, sentences, REPORT).size());
    }
    assertEquals(REPORT.length, Texts.chosen(algorithm, 20, REPORT).size());
  }

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void neverRunsOverTheWords(Algorithm algorithm) {
    SummarySource source = Texts.of(REPORT);
    for (int words = 1; words < 90; words++) {
      Summary summary =
          summarizer.summarize(source, new SummaryRequest(algorithm, 20, OptionalInt.of(words)));
      assertTrue(summary.words() <= words, summary.words() + " > " + words);
      assertEquals(words < 3, summary.sentences().isEmpty(), "at " + words + " words");
    }
  }

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void saysNoSentenceTwice(Algorithm algorithm) {
    String[] text = {
      "The ferry sank.",
      "The ferry sank.",
      "Nobody was hurt.",
      "THE FERRY SANK!",
      "Nobody was hurt."
    };
    assertEquals(2, Texts.chosen(algorithm, 5, text).size());
  }

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void hasNothingToSayOfATextWithoutWords(Algorithm algorithm) {
    assertTrue(Texts.chosen(algorithm, 3).isEmpty());
    assertTrue(Texts.chosen(algorithm, 3, "…", "!!!", "— * —").isEmpty());
    assertEquals(List.of(0), Texts.chosen(algorithm, 3, "The."));
  }

  @Test
  void prefersSentencesThatStandAlone() {
    List<Integer> chosen = Texts.chosen(Algorithm.DEFAULT, 3, REPORT);
    assertEquals(List.of(0, 4, 6), chosen);
  }

  @Test
  void takesAnItemOfAListOnlyAfterTheOneBefore() {
    String[] text = {
      "The ferry sank in the harbour of Oldport.",
      "Three things are known.",
      "2. The pilot of the ferry was asleep in the harbour of Oldport.",
      "The harbour of Oldport stays open after the ferry sank."
    };
    assertEquals(List.of(0, 3), Texts.chosen(Algorithm.DEFAULT, 2, text));
    text[2] = text[2].substring(3);
    assertEquals(List.of(0, 2), Texts.chosen(Algorithm.DEFAULT, 2, text));
  }

  @Test
  void takesASentenceThatLeansOnlyAfterTheOneBefore() {
    String[] text = {
      "The ferry sank in the harbour of Oldport.",
      "rope ".repeat(70) + "lay there.",
      "He blamed the pilot of the harbour for all that.",
      "But the harbour of Oldport stays open."
    };
    assertEquals(List.of(0, 1), Texts.chosen(Algorithm.DEFAULT, 2, text));
    assertEquals(List.of(0, 1, 2, 3), Texts.chosen(Algorithm.DEFAULT, 4, text));
    String[] gap = {text[0], "Ropes and masts and anchors", text[2]};
    assertEquals(List.of(0), Texts.chosen(Algorithm.DEFAULT, 3, gap));
  }

  @Test
  void takesOffForAnOpeningThatSpeaksAsOneself() {
    String[] text = {
      "The ferry sank in the harbour of Oldport.",
      "Divers and ropes",
      "We saw the ferry from the harbour of Oldport."
    };
    Summary summary = summarizer.summarize(Texts.of(text), Texts.ask(Algorithm.DEFAULT, 2));
    assertTrue(part(summary, 1, "opening") < 0);
    assertEquals(0, part(summary, 0, "opening"));
  }

  @Test
  void takesWhatLeansWhereNothingStandsByItself() {
    assertEquals(List.of(0, 1), Texts.chosen(Algorithm.DEFAULT, 3, "They left.", "He stayed."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q: Will the harbour of Oldport open again after the storm?",
        "Why did you close the harbour of Oldport after the storm?",
        "What will the mayor do with the harbour of Oldport after the storm?",
        "Questions on the harbour of Oldport have been edited for length and clarity.",
        "A: The harbour of Oldport will open again after the storm.",
        "Here is what we know of the storm in the harbour of Oldport:",
        "And then the harbour of Oldport was closed by the storm…",
        "Comment on the harbour of Oldport at the bottom of this page.",
        "Read more about the storm.",
        "Thank you for reading of the storm in the harbour of Oldport!",
        "Storm Closes the Harbour of Oldport.",
        "(The harbour of Oldport was closed by the storm.",
        "The harbour of Oldport was closed by the storm.)",
        "A list of all ferries in the harbour of Oldport is below.",
        "The mayor said: “The harbour of Oldport was closed by the storm."
      })
  void leavesOutWhatIsNoSentenceOfItsOwn(String sentence) {
    String[] text = {
      "A storm sank two ferries in the harbour.", sentence, "Nobody was hurt at all."
    };
    assertEquals(List.of(0, 2), Texts.chosen(Algorithm.DEFAULT, 3, text));
  }

  @Test
  void explainsAPronounInBrackets() {
    SummarySource plain =
        Texts.of(
            "A storm sank two ferries in the harbour of Oldport on Monday.",
            "Divers",
            "Her son said the ferries in the harbour of Oldport were sunk by a storm on Monday.",
            "They left.");
    Span her = plain.body().tokenSpan(plain.body().firstToken(2));
    Substitution quill = new Substitution(her, "Ada Quill", Kind.POSSESSIVE);
    SummarySource source =
        new SummarySource(
            plain.body(),
            plain.title(),
            List.of(),
            List.of(),
            new Figures(List.of(), List.of(her), List.of(quill), List.of(), List.of()));
    Summary summary = summarizer.summarize(source, Texts.ask(Algorithm.DEFAULT, 2));
    assertEquals(2, summary.sentences().get(1).sentence());
    assertEquals(List.of(quill), summary.sentences().get(1).substitutions());
    assertEquals("Her [Ada Quill’s]", quill.replacement("Her"));
    assertEquals(12 + 17 + 2, summary.words(), "what is in brackets counts");
    SummarySource unsure =
        new SummarySource(
            plain.body(),
            plain.title(),
            List.of(),
            List.of(),
            new Figures(List.of(), List.of(her), List.of(), List.of(), List.of()));
    assertEquals(
        1, summarizer.summarize(unsure, Texts.ask(Algorithm.DEFAULT, 2)).sentences().size());
  }

  @Test
  void explainsNothingNextToTheSentenceBefore() {
    SummarySource plain =
        Texts.of("Mayor Ada Quill closed the harbour of Oldport.", "She said a storm was near.");
    Span she = plain.body().tokenSpan(plain.body().firstToken(1));
    Figures entities =
        entities(List.of(she), List.of(new Substitution(she, "Ada Quill", Kind.PRONOUN)));
    Summary summary =
        summarizer.summarize(
            new SummarySource(plain.body(), plain.title(), List.of(), List.of(), entities),
            Texts.ask(Algorithm.DEFAULT, 2));
    assertEquals(List.of(), summary.sentences().get(1).substitutions());
  }

  @Test
  void completesASurnameThatTheSummaryDoesNotTell() {
    String lead = "Ann Lee closed the harbour of Oldport after a storm.";
    String next = "Lee said that the harbour of Oldport had lost two ferries.";
    SummarySource plain = Texts.of("Ropes and masts", next, "They left.", lead);
    Span lee = plain.body().tokenSpan(plain.body().firstToken(1));
    Span full = new Span(plain.body().sentenceSpan(3).start(), fullEnd(plain));
    Figures entities =
        new Figures(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Figures.Naming(full, "Ann Lee")),
            List.of(new Substitution(lee, "Ann Lee", Kind.SURNAME)));
    Summary summary = summarizer.summarize(with(plain, entities), Texts.ask(Algorithm.DEFAULT, 1));
    Substitution told = summary.sentences().get(0).substitutions().get(0);
    assertEquals("[Ann] Lee", told.replacement("Lee"));
    assertEquals(11 + 1, summary.words(), "what is in brackets counts");
  }

  private static int fullEnd(SummarySource source) {
    return source.body().sentenceSpan(3).start() + "Ann Lee".length();
  }

  @Test
  void leavesASurnameAloneAfterTheFullName() {
    SummarySource plain =
        Texts.of(
            "Ann Lee closed the harbour of Oldport after a storm.",
            "Ropes and masts",
            "Lee said that the harbour of Oldport had lost two ferries.");
    Span lee = plain.body().tokenSpan(plain.body().firstToken(2));
    Figures entities =
        new Figures(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Figures.Naming(new Span(0, 7), "Ann Lee")),
            List.of(new Substitution(lee, "Ann Lee", Kind.SURNAME)));
    Summary summary = summarizer.summarize(with(plain, entities), Texts.ask(Algorithm.DEFAULT, 2));
    assertEquals(2, summary.sentences().size());
    assertEquals(List.of(), summary.sentences().get(1).substitutions());
  }

  private static SummarySource with(SummarySource plain, Figures entities) {
    return new SummarySource(plain.body(), plain.title(), List.of(), List.of(), entities);
  }

  @Test
  void takesADescriptionOnlyAfterWhatTellsOfWhom() {
    String[] text = {
      "A storm sank two ferries in the harbour of Oldport.",
      "Divers found ropes and masts in the water of the harbour.",
      "Quill Lines lost its licence for the harbour of Oldport.",
      "Ropes and masts lay there.",
      "The company ran the ferries in the harbour of Oldport."
    };
    assertFalse(Texts.chosen(Algorithm.DEFAULT, 2, text).contains(4));
    text[4] = "This week, for the ferries, the company opened the harbour of Oldport.";
    assertFalse(Texts.chosen(Algorithm.DEFAULT, 2, text).contains(4));
    text[0] = "A company lost two ferries in the harbour of Oldport to a storm.";
    assertTrue(Texts.chosen(Algorithm.DEFAULT, 4, text).contains(4));
  }

  @Test
  void takesADescriptionThatOpensTheArticleOrSaysWhich() {
    String[] text = {
      "The company lost two ferries in the harbour of Oldport to a storm.",
      "Divers found ropes and masts in the water of the harbour.",
      "The letter sent by Quill Lines names the harbour of Oldport.",
      "The plan to close the harbour of Oldport failed."
    };
    assertEquals(List.of(0, 1, 2, 3), Texts.chosen(Algorithm.DEFAULT, 4, text));
  }

  @Test
  void beginsWithAPronounThatTheHeadOfTheArticleExplains() {
    String late = "The skipper of the ferry said at the harbour of Oldport that he was sorry.";
    String open = "No one knew him at the harbour of Oldport.";
    String other = "Two ferries sank in the harbour of Oldport.";
    assertEquals(List.of(0, 1), chosen("he was", late, other));
    assertEquals(List.of(1), chosen("him", open, other));
    assertEquals(List.of(0, 1), chosen("he was", other, "Divers found a mast.", late), "not first");
  }

  /** What is chosen where a pronoun is open. */
  private static List<Integer> chosen(String pronoun, String... sentences) {
    SummarySource plain = Texts.of(sentences);
    int start = plain.body().text().indexOf(pronoun);
    SummarySource source =
        new SummarySource(
            plain.body(),
            plain.title(),
            List.of(),
            List.of(),
            new Figures(
                List.of(), List.of(new Span(start, start + 2)), List.of(), List.of(), List.of()));
    return new Summarizer()
        .summarize(source, Texts.ask(Algorithm.DEFAULT, 2)).sentences().stream()
            .map(SummarySentence::sentence)
            .toList();
  }

  @Test
  void leavesOutAQuestionToSomebodyEvenAtTheHead() {
    String[] text = {
      "Mr. Quill, will you open the harbour of Oldport again?", "A storm sank two ferries there."
    };
    assertEquals(List.of(1), Texts.chosen(Algorithm.DEFAULT, 2, text));
  }

  @Test
  void doesNotBeginTwiceWithTheSameWords() {
    String[] text = {
      "Even before the names of the attackers were known, concerns were raised.",
      "Even before the names of the attackers were known, there was a debate in Oldport.",
      "The harbour was closed."
    };
    assertEquals(2, Texts.chosen(Algorithm.DEFAULT, 3, text).size());
  }

  @Test
  void beginsAtTheBeginningWhereEveryQuotationIsCut() {
    String[] text = {
      "“The ferry sank, said the mayor. It is gone.",
      "He said “the harbour is closed”.",
      "He added “the ferries are lost.",
    };
    assertEquals(List.of(0, 1, 2), Texts.chosen(Algorithm.DEFAULT, 4, text));
  }

  private static Figures entities(List<Span> open, List<Substitution> certain) {
    return new Figures(List.of(), open, certain, List.of(), List.of());
  }

  @Test
  void namesWhomTheArticleIsAbout() {
    SummarySource plain = Texts.of(REPORT);
    Span quill =
        new Span(plain.body().text().indexOf("Ada"), plain.body().text().indexOf(" said the"));
    SummarySource source =
        new SummarySource(
            plain.body(),
            plain.title(),
            List.of(),
            List.of(),
            new Figures(List.of(quill), List.of(), List.of(), List.of(), List.of()));
    Summary summary = summarizer.summarize(source, Texts.ask(Algorithm.DEFAULT, 3));
    assertTrue(part(summary, 1, "protagonist") > 0);
    assertEquals(0, part(summary, 0, "protagonist"));
  }

  @Test
  void knowsTheTitle() {
    String[] text = {
      "Some thoughts on the sea.", "Ropes were cheap at the time.", "Anchors were dear at the time."
    };
    Summary summary =
        summarizer.summarize(Texts.titled("Anchors", text), Texts.ask(Algorithm.DEFAULT, 3));
    assertTrue(part(summary, 2, "title") > 0);
    assertEquals(0, part(summary, 1, "title"));
  }

  @Test
  void takesOffForASentenceThatIsAllQuotation() {
    SummarySource plain = Texts.of(REPORT);
    SummarySource quoted =
        new SummarySource(
            plain.body(),
            plain.title(),
            List.of(),
            List.of(plain.body().sentenceSpan(3)),
            Figures.none());
    Summary summary = summarizer.summarize(quoted, Texts.ask(Algorithm.DEFAULT, 7));
    assertTrue(part(summary, 3, "quotation") < 0);
    assertTrue(part(summary, 5, "quotation") < 0, "a question");
    assertEquals(0, part(summary, 4, "quotation"));
  }

  @Test
  void leavesOutHalfAQuotation() {
    String[] text = {
      "The mayor of Oldport said: “The ferries will be lifted by Friday.",
      "The harbour will open.”",
      "The captain called it “a week of waiting” on Monday.",
      "The pilot said: \"The rope gave way.",
      "The divers said \"no\" on Monday."
    };
    assertEquals(List.of(2, 4), Texts.chosen(Algorithm.DEFAULT, 5, text));
  }

  @Test
  void doesNotBeginWithAQuotationOfNobody() {
    String[] text = {
      "“The harbour will open on Friday for ferries and boats.”",
      "The mayor of Oldport said the harbour would open to ferries on Friday.",
      "The captain of the ferry called it “a week of waiting” on Monday.",
      "The divers said \"no\" on Monday."
    };
    SummarySource plain = Texts.of(text);
    SummarySource quoted =
        new SummarySource(
            plain.body(),
            plain.title(),
            List.of(),
            List.of(plain.body().sentenceSpan(0)),
            Figures.none());
    Summary summary = summarizer.summarize(quoted, Texts.ask(Algorithm.DEFAULT, 2));
    assertTrue(
        summary.sentences().stream().noneMatch(one -> one.sentence() == 0),
        () -> summary.sentences().toString());
  }

  @Test
  void countsKeyphrases() {
    SummarySource plain = Texts.of(REPORT);
    Span ferries = new Span(REPORT[0].indexOf("ferries"), REPORT[0].indexOf("ferries") + 7);
    SummarySource source =
        new SummarySource(plain.body(), plain.title(), List.of(ferries), List.of(), Figures.none());
    Summary summary = summarizer.summarize(source, Texts.ask(Algorithm.DEFAULT, 7));
    assertTrue(part(summary, 0, "keyphrases") > 0);
    assertEquals(0, part(summary, 4, "keyphrases"));
  }

  @Test
  void partsSumToTheScore() {
    Summary summary = summarizer.summarize(Texts.of(REPORT), Texts.ask(Algorithm.DEFAULT, 5));
    for (SummarySentence sentence : summary.sentences()) {
      double sum = sentence.parts().values().stream().mapToDouble(Double::doubleValue).sum();
      assertEquals(sentence.score(), sum, 1e-9);
    }
  }

  @Test
  void countsTheWordsOfBoth() {
    Summary summary = summarizer.summarize(Texts.of(REPORT), Texts.ask(Algorithm.LEAD, 1));
    assertEquals(14, summary.words());
    assertEquals(String.join(" ", REPORT).split(" ").length, summary.originalWords());
  }

  @Test
  void refusesLengthsOutOfRange() {
    assertThrows(IllegalArgumentException.class, () -> Texts.ask(Algorithm.LEAD, 0));
    assertThrows(IllegalArgumentException.class, () -> Texts.ask(Algorithm.LEAD, 21));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SummaryRequest(Algorithm.LEAD, 3, OptionalInt.of(0)));
  }

  @Test
  void choosesAcrossArticlesWithoutSayingAThingTwice() {
    SummarySource first = Texts.of(REPORT);
    SummarySource second =
        Texts.of(
            "Two ferries sank when a storm closed the harbour of Oldport on Monday.",
            "Insurers expect to pay nine million crowns for the hulls.");
    LibrarySummary summary =
        summarizer.summarize(List.of(first, Texts.of(), second), Texts.ask(Algorithm.DEFAULT, 3));
    List<List<Integer>> places = new ArrayList<>();
    summary
        .sentences()
        .forEach(one -> places.add(List.of(one.article(), one.sentence().sentence())));
    assertEquals(3, places.size());
    assertTrue(places.contains(List.of(2, 1)), places.toString());
    assertFalse(
        places.contains(List.of(0, 0)) && places.contains(List.of(2, 0)), places.toString());
  }
}
