package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.speaker.ArticleEntities.OpenPronoun;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleEntitiesTest {

  /** The open pronouns, each with whom it means or a question mark. */
  private static List<String> open(String text) {
    AnnotatedText body = annotate(text);
    return ArticleEntities.of(body, annotate("")).openPronouns(List.of()).stream()
        .map(one -> one.mention().of(text) + " " + name(one))
        .toList();
  }

  private static String name(OpenPronoun pronoun) {
    return pronoun.name().orElse("?") + (pronoun.possessive() ? "'s" : "");
  }

  private static AnnotatedText annotate(String text) {
    return new TextAnnotator().annotate(text, List.of(new Span(0, text.length())));
  }

  @Test
  void knowsWhomAPronounMeansWhenOnlyOneFits() {
    assertEquals(
        List.of("He Tom Baker"), open("Mayor Tom Baker closed the port. He blamed the storm."));
    assertEquals(
        List.of("Her Anna Berg's"), open("Mayor Anna Berg closed the port. Her aides agreed."));
    assertEquals(
        List.of("he Tom Baker"),
        open("Mayor Tom Baker closed the port. In March he had opened a bridge."));
  }

  @Test
  void takesTheSubjectForTheSubject() {
    assertEquals(
        List.of("He Tom Baker"), open("Tom Baker met Carl Lund on Monday. He said it was late."));
  }

  @Test
  void isUnsureWhereTwoFit() {
    assertEquals(
        List.of("He ?"), open("The port belongs to Tom Baker and Carl Lund. He blamed the storm."));
    assertEquals(
        List.of("He ?"),
        open("The storm struck Tom Baker. The pilot was hurt. He blamed the storm."));
  }

  @Test
  void seesASecondPronounThatTheFirstHides() {
    assertEquals(
        List.of("her ?"),
        open("Tom Baker met two rivals. Police said Tom Baker thought he had her votes."));
  }

  @Test
  void leavesAPronounAloneThatItsSentenceExplains() {
    assertEquals(List.of(), open("Tom Baker said he blamed the storm."));
    assertEquals(List.of(), open("When he came back, Tom Baker blamed the storm."));
    assertEquals(
        List.of(),
        open("Two days after he was hurt in Oldport, the former mayor Tom Baker came home."));
  }

  @Test
  void explainsNoPronounThatIsOneWordWithItsVerb() {
    assertEquals(List.of("He ?"), open("Tom Baker closed the port. He's the mayor."));
  }

  @Test
  void isAboutWhomItNamesMost() {
    String text =
        "Anna Berg met Tom Baker. Berg closed the port. Tom Baker left. Berg said it was late.";
    AnnotatedText body = annotate(text);
    List<Span> places = ArticleEntities.of(body, annotate("Port closed")).protagonist();
    assertEquals(
        List.of("Anna Berg", "Berg", "Berg"),
        places.stream().map(place -> place.of(text)).toList());
  }

  private static List<String> namings(String text, Span... quoted) {
    AnnotatedText body = annotate(text);
    return ArticleEntities.of(body, annotate("")).namings(List.of(List.of(quoted))).stream()
        .map(one -> one.place().of(text) + " " + one.form() + " " + one.name())
        .toList();
  }

  @Test
  void knowsTheFullNamesOfShortOnes() {
    assertEquals(
        List.of("Tom Baker FULL Tom Baker", "Baker SURNAME Tom Baker"),
        namings("Mayor Tom Baker closed the port. Mr. Baker blamed the storm."));
    assertEquals(
        List.of(
            "World Health Organization FULL World Health Organization",
            "WHO INITIALS World Health Organization"),
        namings("The World Health Organization met on Monday. The WHO said no."));
  }

  @Test
  void doesNotCompleteANameThatIsSharedOrQuoted() {
    assertEquals(
        List.of("Tom Baker FULL Tom Baker", "Ann Baker FULL Ann Baker"),
        namings("Mayor Tom Baker met Ann Baker on Monday. Baker blamed the storm."));
    assertEquals(
        List.of("Abu Karim al Harun FULL Abu Karim al Harun"),
        namings("Abu Karim al Harun left. Police saw al Harun leave."));
    String text = "Mayor Tom Baker left. He said: \"Baker is gone.\"";
    assertEquals(
        List.of("Tom Baker FULL Tom Baker"),
        namings(text, new Span(text.indexOf('"'), text.length())));
  }

  @Test
  void completesNoNameThatMayBeSomebodyElses() {
    assertEquals(
        List.of("Fred Baker FULL Fred Baker"),
        namings("They say Baker is hot and dark. The singer Fred Baker sang of it."));
    assertEquals(
        List.of("Bill Baker FULL Bill Baker"),
        namings("President Bill Baker left office in May. Then Secretary Baker came."));
  }
}
