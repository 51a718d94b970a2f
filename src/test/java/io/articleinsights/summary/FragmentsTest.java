package io.articleinsights.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentsTest {

  @Test
  void findsHeadingsCaptionsAndCalls() {
    boolean[] found =
        find(
            "The ferry sank in Oldport on Monday.",
            "What happened next",
            "Scroll down for video.",
            "Published: 12:30 on Monday.",
            "Divers were at work (Photo by Ann Lee).",
            "She read: the sea was calm.");
    assertArrayEquals(new boolean[] {false, true, true, true, true, false}, found);
  }

  @Test
  void findsWhatSpeaksToTheReaderOfAPageHoweverLong() {
    boolean[] found =
        find(
            "On this page you will find every bulletin on the ferries that the harbour has sent.",
            "Please note that the harbour office closes at noon on the day before a holiday.",
            "Click here for the timetable of all ferries that call at the islands in summer.",
            "On this island the ferries call twice a day.",
            "Please the captain, they said, and the ferry leaves on time.");
    assertArrayEquals(new boolean[] {true, true, true, false, false}, found);
  }

  @Test
  void needsAVerbThatTellsWhen() {
    boolean[] found =
        find(
            "The ferry sank in Oldport on Monday.",
            "Two officers having a talk in the harbour of Oldport.",
            "Two officers are having a talk in the harbour of Oldport.");
    assertArrayEquals(new boolean[] {false, true, false}, found);
  }

  @Test
  void takesAPresentTenseWithADateForACaption() {
    boolean[] found =
        find(
            "Mayor Ann Lee walks from the hall in Oldport, June 16, 2016.",
            "Mayor Ann Lee greets a child on June 16, 2016 at the port of Oldport.",
            "Mayor Ann Lee says the port burned on June 16, 2016 in a storm.",
            "Mayor Ann Lee walked from the hall in Oldport on June 16, 2016.",
            "Mayor Ann Lee is on trial over a fire in Oldport on June 16, 2016.");
    assertArrayEquals(new boolean[] {true, true, false, false, false}, found);
  }

  @Test
  void takesTheWholeOfAShortParagraphThatEndsInACreditAsACaption() {
    String caption = "The ferry was lifted on Monday. Image: Ann Lee.";
    assertArrayEquals(new boolean[] {true, true}, find(caption));
  }

  @Test
  void leavesALongParagraphWithACreditInIt() {
    String paragraph =
        "It sank. It was lifted. It was sold. It was mended. Image: Ann Lee. It sails.";
    boolean[] found = find(paragraph);
    assertArrayEquals(new boolean[] {false, false, false, false, true, false}, found);
  }

  private static boolean[] find(String... paragraphs) {
    return new Fragments(Texts.body(paragraphs), true).find();
  }

  @Test
  void hasNothingToFindInNothing() {
    assertArrayEquals(
        new boolean[0],
        new Fragments(new TextAnnotator().annotate(" ", List.of(new Span(0, 1))), true).find());
  }

  @Test
  void takesALineWithoutArticlesBelowTheHeadlineForADeck() {
    String deck = "Fury among supporters descends into hostility.";
    String lead = "A fight broke out at a rally in Oldport on Monday, when the fury of many grew.";
    assertTrue(find(deck, lead)[0]);
    assertTrue(find("Says Mayor Ann Lee would close the harbour.", lead)[0]);
    assertFalse(find("The mayor left the hall.", lead)[0]);
    assertFalse(find("Mayor Ann Lee gives instructions on work.", lead)[0]);
    assertFalse(find("Police have found boats.", lead)[0]);
    assertFalse(new Fragments(Texts.body(deck, lead), false).find()[0]);
  }
}
