package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Format;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lines around a report that are boilerplate as a whole, in the habits of many papers. */
class BoilerplateLinesTest {

  private static final String TITLE = "Harbour board to rebuild eastern pier";
  private static final List<String> STORY =
      List.of(
          "The harbour board of Elmton voted late on Tuesday to rebuild the eastern pier, ending"
              + " four years of dispute over the damage of the storms.",
          "“We have waited long enough,” said Ann Carter, who chairs the board. “The fishermen"
              + " need a place to land before the season opens.”",
          "The work will cost 3.2 million crowns, of which the state pays half, and the rest"
              + " comes out of the tolls that ferries leave in the port.");

  @TestFactory
  Stream<DynamicTest> captionsAndCredits() {
    return each(
        BoilerplateKind.CAPTION,
        """
        The eastern pier of Elmton in March. (Lee Moss/The Courier)
        Photo: Lee Moss
        Photo by Lee Moss/Courier
        Lee Moss / The Courier
        The eastern pier, seen from the lighthouse. Photograph: Lee Moss/The Courier
        Ann Carter at the board's meeting on Tuesday (Picture: Lee Moss)
        FILE PHOTO: The eastern pier of Elmton after the storm, January 12, 2024. REUTERS/Lee Moss
        FILE - The eastern pier of Elmton stands damaged on Jan. 12, 2024. (AP Photo/Lee Moss, File)
        Ann Carter, chair of the harbour board. Credit: Lee Moss
        Image source, Getty Images
        Image caption, The pier has been closed since January
        The pier in January. — Photo: Lee Moss
        Getty Images/iStockphoto
        Photo courtesy of the Elmton Harbour Board
        Pier. | Photo Credit: Lee Moss
        Ann Carter (left) with Tom Reed at the pier. AFP PHOTO / LEE MOSS
        """);
  }

  @TestFactory
  Stream<DynamicTest> ordersToFollow() {
    return each(
        BoilerplateKind.SHARING,
        """
        Follow us on Twitter @courier
        Follow @courier on X
        Follow Mia Holt on Twitter: @miaholt
        Follow our live coverage here
        Follow topics from this article
        Follow Mia Holt at @miaholt
        Follow the latest news on our WhatsApp channel
        You can follow Mia Holt on Twitter @miaholt.
        Mia Holt is on Twitter @miaholt
        Share on Facebook (opens in new window)
        """);
  }

  @TestFactory
  Stream<DynamicTest> copyrights() {
    return each(
        BoilerplateKind.LEGAL,
        """
        © 2024 The Courier
        Copyright 2024 The Courier. All rights reserved.
        Copyright © 2024 The Courier Ltd
        (c) 2024 The Courier
        (C) Copyright The Courier 2024
        Copyright The Courier, 2 April 2024
        All content © Courier Media 2024
        The Courier © 2024
        Copyright Elmton Press Association
        Crown copyright
        """);
  }

  @TestFactory
  Stream<DynamicTest> linksToOtherStories() {
    return each(
        BoilerplateKind.RELATED,
        """
        Read more: Storm breaks two piers in one night
        Read More | Storm breaks two piers in one night
        Read more – Storm breaks two piers in one night
        Read more about the storm here.
        ALSO READ | Who owns the harbour?
        SEE ALSO: Who owns the harbour?
        Related: Who owns the harbour of Elmton, and who pays for it?
        MORE: Storm breaks two piers
        WATCH: Pier falls into the sea
        Listen: The Courier's podcast on the pier
        You may also like: Who owns the harbour?
        In pics: The storm of January
        Read: why piers fail
        Explained: why piers fail
        Explainer: How a pier is built
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoHelped() {
    return each(
        BoilerplateKind.BYLINE,
        """
        Tom Reed contributed to this report.
        (Reporting by Mia Holt; Editing by Eva Lind)
        Reporting by Mia Holt in Elmton and Tom Reed in Holm; editing by Eva Lind
        With reporting by Tom Reed
        (With inputs from PTI)
        The Associated Press contributed to this report.
        Staff writer Tom Reed contributed.
        Research by Eva Lind
        Written by Mia Holt; edited by Eva Lind
        Tom Reed of The Courier contributed from Holm
        With contributions by Eva Lind and agencies
        (PTI)
        13:50
        2.32pm BST
        11:05 a.m.
        3 min read
        Updated 3 hours ago
        Updated at 3:15 p.m.
        """);
  }

  @TestFactory
  Stream<DynamicTest> editorsNotes() {
    return each(
        BoilerplateKind.CORRECTION,
        """
        Editor's note: This story was first published on Monday.
        EDITOR’S NOTE: An earlier version gave the wrong cost.
        Editor’s Note — This story has been updated with a comment from the board.
        CORRECTION (April 3): The pier is 200 metres long, not 300.
        This article was amended on 3 April 2024 to correct the cost.
        Clarification: The board, not the town, pays.
        (Editor's note: names have been changed.)
        [This article was updated at 4 p.m.]
        Note: This story contains descriptions of violence.
        Corrects paragraph 3 to say the cost is in crowns
        (Updates with comment from the board)
        """);
  }

  @TestFactory
  Stream<DynamicTest> whomToAsk() {
    return each(
        BoilerplateKind.CONTACT,
        """
        Media Contact: Mia Holt, 555-0199, mia@harbour.example
        For more information, contact Mia Holt at 555-0199 or mia@harbour.example.
        CONTACT: Mia Holt, Harbour Board, 555-0199
        Media inquiries: press@harbour.example
        """);
  }

  @TestFactory
  Stream<DynamicTest> sentencesThatBeginLikeThemStay() {
    return """
    The photo by Lee Moss that started the dispute hangs in the office of the board.
    Getty Images said on Monday it would buy the archive of the harbour board.
    Staff reporters of the paper said on Monday they would stop work for a day.
    Follow the money, said Ann Carter, and you will find the people who broke the pier.
    Follow-up work on the pier begins in May, the board said in its statement.
    Copyright law does not cover the plans of the pier, the court said on Monday.
    Read: the word stands over the door of the library, and nobody obeys it, he said.
    Tom Reed contributed 400 crowns to the pier, which made him the largest of all donors.
    Contact between the two boards broke off in March, and no letter has passed since then.
    Correction of the plans took a year, said Ann Carter, and then the storms came.
    The polls put her ahead [Courier, Herald/Elm/Moss, EBC]
    """
        .lines()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line, () -> assertEquals(List.of(), boilerplate(article(line)))));
  }

  @TestFactory
  Stream<DynamicTest> aContactBlockGoesAsAWhole() {
    return Stream.of(
            "Contact:\nMia Holt\nHarbour Board of Elmton\n+45 555 0199\nmia@harbour.example",
            "Press contacts:\nMia Holt, tel. 555 0199\nTom Reed, tel. 555 0198",
            "Media contact\n\nMia Holt\n\nmia@harbour.example")
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.replace('\n', ' '),
                    () -> {
                      Article article =
                          read(TITLE + "\n\n" + String.join("\n\n", STORY) + "\n\n" + block);
                      assertEquals(STORY, paragraphs(article));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatSignsTheStoryAfterItsEnd() {
    return """
    BYLINE — Mia Holt
    BYLINE —Mia Holt, Courier staff writer
    BYLINE — Mia Holt and Tom Reed
    BYLINE -- AP
    BYLINE Courier Staff
    BYLINE Courier Staff Report
    BYLINE Herald News Service
    OTHER SOURCE Brightwell Foods, Inc.
    OTHER SOURCE: Brightwell Foods
    OTHER -30-
    OTHER About Brightwell Foods
    PROMOTION SUBSCRIBE: Help support local news
    """
        .lines()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      Article article = atEnd("\n\n" + line.substring(line.indexOf(' ') + 1));
                      assertEquals(STORY, paragraphs(article));
                      assertEquals(List.of(line), boilerplate(article));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatIsLeftOfTheLastParagraph() {
    return Stream.of(
            "RELATED Read more", "RELATED Read the full story here", "OTHER ENDS", "OTHER -30-")
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      Article article = atEnd(line.substring(line.indexOf(' ')));
                      assertEquals(STORY, paragraphs(article));
                      assertEquals(List.of(line), boilerplate(article));
                    }));
  }

  @Test
  void leavesOutWhatTellsOfTheSenderOfAStory() {
    String about = "Brightwell Foods makes bread for ferries.";
    Article article = atEnd("\n\nAbout Brightwell Foods\n\n" + about);
    assertEquals(STORY, paragraphs(article));
    assertEquals(List.of("OTHER About Brightwell Foods", "OTHER " + about), boilerplate(article));
  }

  @Test
  void keepsWhoSaidTheLastQuotation() {
    String quotation = "“A pier is a promise that is kept in all weathers.”";
    Article article = atEnd("\n\n" + quotation + "\n\n— Mia Holt");
    assertEquals(List.of(), boilerplate(article));
  }

  private static Article atEnd(String rest) {
    return read(String.join("\n\n", TITLE, STORY.get(0), STORY.get(1), STORY.get(2)) + rest);
  }

  private static Stream<DynamicTest> each(BoilerplateKind kind, String lines) {
    return lines
        .lines()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      Article article = article(line);
                      assertEquals(STORY, paragraphs(article));
                      assertEquals(List.of(kind + " " + line), boilerplate(article));
                    }));
  }

  private static Article article(String line) {
    return read(String.join("\n\n", TITLE, STORY.get(0), line, STORY.get(1), STORY.get(2)));
  }

  private static Article read(String text) {
    return new ArticleReader().read(text, Format.PLAIN_TEXT);
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(span -> span.of(article.text())).toList();
  }

  private static List<String> boilerplate(Article article) {
    return article.boilerplate().stream()
        .map(piece -> piece.kind() + " " + piece.span().of(article.text()))
        .toList();
  }
}
