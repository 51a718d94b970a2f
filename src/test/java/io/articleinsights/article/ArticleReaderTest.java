package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Format;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.Sourced;
import io.articleinsights.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

  private static final String LEAD =
      "The bakers of Elm Street have won a reprieve, for the council voted on Monday to wait.";
  private static final String REST = "Their ovens, lit since 1911, will stay lit until the spring.";

  private final ArticleReader reader = new ArticleReader();

  @Nested
  class PlainText {

    @Test
    void takesAShortFirstLineForTheHeadline() {
      Article article = plain("Bakers win a reprieve\n\n" + LEAD + "\n\n" + REST);
      assertEquals(Optional.of("Bakers win a reprieve"), headline(article));
      assertEquals(List.of(LEAD, REST), paragraphs(article));
    }

    @Test
    void takesTitleCaseWithAFullStopForAHeadline() {
      Article article = plain("Bakers of Elm Street Win a Reprieve.\n\n" + LEAD + "\n\n" + REST);
      assertEquals(Optional.of("Bakers of Elm Street Win a Reprieve."), headline(article));
    }

    @Test
    void takesALineThatEndsInAnAbbreviationForTheHeadline() {
      String title = "Bakers to win a reprieve in U.S.";
      String story = "ELMTON, May 2 (Xinhua) -- " + LEAD;
      assertEquals(Optional.of(title), headline(plain(title + "\n" + story)));
      assertEquals(Optional.of(title), headline(plain(title + "\n" + LEAD + "\n" + REST)));
    }

    @Test
    void takesALaterDatelineOutOfItsParagraph() {
      Article article =
          plain(
              "Bakers win\n\nELMTON — "
                  + LEAD
                  + "\n\n"
                  + LEAD
                  + "\n\n"
                  + LEAD
                  + "\n\nOSLO, May 2. /TASS/. "
                  + REST);
      assertEquals(List.of(LEAD, LEAD, LEAD, REST), paragraphs(article));
      assertEquals(List.of("OSLO, May 2. /TASS/."), boilerplate(article));
    }

    @Test
    void leavesALeadInTheBody() {
      assertEquals(Optional.empty(), headline(plain(LEAD + "\n\n" + REST)));
      String brief = "The ovens were lit on Friday.";
      assertEquals(
          List.of(brief, LEAD, REST), paragraphs(plain(brief + "\n\n" + LEAD + "\n\n" + REST)));
      String quote = "“We are glad,” she said.";
      assertEquals(
          List.of(quote, LEAD, REST), paragraphs(plain(quote + "\n\n" + LEAD + "\n\n" + REST)));
    }

    @Test
    void keepsATextOfOneLineAsItsBody() {
      Article article = plain("Bakers win a reprieve");
      assertEquals(Optional.empty(), headline(article));
      assertEquals(List.of("Bakers win a reprieve"), paragraphs(article));
    }

    @Test
    void dropsRepeatsOfTheHeadlineAndTheSiteBehindIt() {
      Article article =
          plain(
              "Bakers win a reprieve | The Elm Courier\n\nBakers win a reprieve\n\n"
                  + LEAD
                  + "\n\nBAKERS WIN A REPRIEVE\n\n"
                  + REST);
      assertEquals(Optional.of("Bakers win a reprieve"), headline(article));
      assertEquals(
          List.of("Bakers win a reprieve | The Elm Courier", "BAKERS WIN A REPRIEVE"),
          boilerplate(article));
    }

    @Test
    void setsBylineAndDateAside() {
      Article article =
          plain(
              "Bakers win a reprieve\n\nBy Ann Baker and Tom Reed\n\nMonday, May 2, 2022\n\n"
                  + LEAD);
      assertEquals(
          List.of("By Ann Baker and Tom Reed", "Monday, May 2, 2022"), boilerplate(article));
      assertEquals(List.of(LEAD), paragraphs(article));
    }

    @Test
    void takesLinesForParagraphsUnlessTheyAreWrapped() {
      assertEquals(List.of(LEAD, REST), paragraphs(plain("Bakers win\n" + LEAD + "\n" + REST)));
      String wrapped =
          "The bakers of Elm Street have won a reprieve, for the council voted\n"
              + "on Monday to wait. Their ovens, which were first lit in the summer\n"
              + "of 1911, will stay lit until the spring at least, said the mayor.\n";
      Article article = plain("Bakers win a reprieve\n\n" + wrapped + "\n" + wrapped);
      assertEquals(List.of(wrapped.strip(), wrapped.strip()), paragraphs(article));
    }

    @Test
    void joinsLinesThatHangUnderTheFirst() {
      String title =
          "On the lighting of ovens in streets that are narrow and in want of much\n\tair";
      String body =
          "We light an oven, and we wait until it is warm enough for the bread of\n\tthe day.";
      Article article = plain(title + "\r\n" + body + "\r\n");
      assertEquals(Optional.of(title), headline(article));
      assertEquals(List.of(body), paragraphs(article));
    }

    @Test
    void readsAnyLineEndingAndKeepsTheTextAsItIs() {
      String text = "\uFEFFBakers win\r\n\r\n" + LEAD + "\r\rAnd so on.\u2028" + REST;
      Article article = plain(text);
      assertEquals(text, article.text());
      assertEquals(List.of(LEAD, "And so on.", REST), paragraphs(article));
    }

    @Test
    void setsPageBoilerplateAside() {
      String[] boilerplate = {
        "Advertisement",
        "Share This",
        "Wordpress (0)",
        "Disqus (0 )",
        "Comments (12)",
        "Facebook Twitter WhatsApp Email",
        "Read more: The ovens of Elm Street",
        "Sign up for our newsletter",
        "This site uses cookies to bake better bread.",
        "Follow us on Twitter",
        "Follow Ann Baker on Twitter @annbaker",
        "* * *",
        "(Photo by Ann Baker/Elm Pictures)",
        "© 2024 The Elm Courier",
        "https://example.org/elm",
        "(Reporting by Ann Baker; Editing by Tom Reed)",
        "Tom Reed contributed to this report."
      };
      for (String line : boilerplate) {
        Article article = plain("Bakers win\n\n" + LEAD + "\n\n" + line + "\n\n" + REST);
        assertEquals(List.of(line), boilerplate(article));
        assertEquals(List.of(LEAD, REST), paragraphs(article));
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "FOR IMMEDIATE RELEASE | OTHER",
          "Breaking news | OTHER",
          "(Photo by Ann Baker/Elm Pictures) | CAPTION",
          "The ovens of Elm Street on Monday. (AP Photo/Ann Baker) | CAPTION",
          "The ovens of Elm Street on Monday (Photo: Ann Baker). | CAPTION",
          "Photo: Ann Baker | CAPTION",
          "File photo | CAPTION",
          "Follow Ann Baker on Twitter @annbaker | SHARING",
          "pic.twitter.com/abc123 | SHARING",
          "© 2024 The Elm Courier | LEGAL",
          "(c) The Elm Courier | LEGAL",
          "Copyright 2024 The Elm Courier. All rights reserved. | LEGAL",
          "Forward-looking statements: This release looks forward. | LEGAL",
          "Read more: The ovens of Elm Street | RELATED",
          "Tom Reed contributed to this report from Oslo. | BYLINE",
          "Samantha Reed contributed reporting from Oslo. Tom Ray reported from Elmton. | BYLINE",
          "With inputs from agencies | BYLINE",
          "(Reporting by Ann Baker; Editing by Tom Reed) | BYLINE",
          "Editor’s note: The mayor is the editor’s aunt. | CORRECTION",
          "Correction: An earlier version of this article named another mayor. | CORRECTION",
          "Interview has been edited for length and clarity. | CORRECTION",
          "This article was amended on 3 March 2024. | CORRECTION",
          "Ann Baker writes of bread. Reach her at ann@example.org. | BYLINE",
          "Email ann@example.org | CONTACT",
          "press@example.org | CONTACT",
          "Share This | SHARING",
          "Sign up for our newsletter | PROMOTION",
          "Tags: bread, ovens | NAVIGATION",
          "Comments (12) | COMMENTS",
          "* * * | OTHER"
        })
    void tellsWhatBoilerplateIs(String line, BoilerplateKind kind) {
      Article article = plain("Bakers win\n\n" + LEAD + "\n\n" + line + "\n\n" + REST);
      assertEquals(List.of(line), boilerplate(article));
      assertEquals(kind, article.boilerplate().get(0).kind());
    }

    @Test
    void readsAPressRelease() {
      Article article =
          plain(
              "FOR IMMEDIATE RELEASE\n\nAcme Opens Plant in Gdansk\n\nGDANSK, Poland, March 12,"
                  + " 2024 /PRNewswire/ -- "
                  + LEAD
                  + "\n\n"
                  + REST
                  + "\n\nAbout Acme\nAcme bakes bread.\n\nMedia contact:\nPia Lund\n"
                  + "press@example.org\n+47 555 0100\n\nThe end is near, said the mayor.");
      assertEquals(Optional.of("Acme Opens Plant in Gdansk"), headline(article));
      assertEquals(List.of(LEAD, REST, "The end is near, said the mayor."), paragraphs(article));
      assertEquals(
          List.of("OTHER", "OTHER", "OTHER", "CONTACT", "CONTACT", "CONTACT", "CONTACT"),
          article.boilerplate().stream().map(part -> part.kind().name()).toList());
      Sourced<Moment> published = article.metadata().published().orElseThrow();
      assertEquals(
          new Sourced<>(Moment.of(LocalDate.of(2024, 3, 12)), MetadataSource.TEXT), published);
    }

    @Test
    void keepsAboutAndContactInOtherTexts() {
      List<String> story = List.of(LEAD, "About ovens", "They are hot.", "Contact", REST);
      assertEquals(story, paragraphs(plain("Bakers win\n\n" + String.join("\n\n", story))));
    }

    @Test
    void readsAuthorsAndDates() {
      Article article =
          plain(
              "Bakers win\n\n"
                  + "By ANN LEE and BOB RAY, Staff Reporters\n\n"
                  + "Updated 3:04 PM ET, March 3, 2015\n\n"
                  + "ELMTON, March 2, 2015 (AP) — "
                  + LEAD);
      Metadata known = article.metadata();
      assertEquals(List.of("Ann Lee", "Bob Ray"), known.authors().orElseThrow().value());
      assertEquals("2015-03-02", known.published().orElseThrow().value().toString());
      assertEquals("2015-03-03T15:04:00-05:00", known.modified().orElseThrow().value().toString());
      assertEquals(List.of(LEAD), paragraphs(article));
    }

    @Test
    void takesTheSignOfTheEndOffTheLastParagraph() {
      for (String sign : List.of("Enditem", "-ENDS-", "(END)", "###")) {
        Article article = plain("Bakers win\n\n" + LEAD + "\n\n" + REST + " " + sign);
        assertEquals(List.of(LEAD, REST), paragraphs(article));
        assertEquals(List.of(sign), boilerplate(article));
      }
      String open = "All was well that ends";
      assertEquals(List.of(LEAD, open), paragraphs(plain("Bakers win\n\n" + LEAD + "\n\n" + open)));
    }

    @Test
    void keepsASignatureWithTheMessageThatItSigns() {
      String signature = "— Ann Baker (@annbaker) May 7, 2024";
      String story = "Bakers win\n\n" + LEAD + "\n\n";
      Article signed = plain(story + REST + "\n\n" + signature);
      assertEquals(List.of(LEAD, REST, signature), paragraphs(signed));
      Article alone = plain(story + "pic.twitter.com/abc123\n\n" + signature + "\n\n" + REST);
      assertEquals(List.of(LEAD, REST), paragraphs(alone));
    }

    @Test
    void takesALineOfNamesForAByline() {
      Article article =
          plain("Bakers win\n\nAnn Lee, Mary Ray\n\nELMTON, Ohio — " + LEAD + "\n\n" + REST);
      assertEquals(
          List.of("Ann Lee", "Mary Ray"), article.metadata().authors().orElseThrow().value());
      assertEquals(List.of(LEAD, REST), paragraphs(article));
      article = plain("Bakers win\n\nMarch 3, 2015\n\nAnn Lee\nStaff Writers\n\n" + LEAD);
      assertEquals(List.of("Ann Lee"), article.metadata().authors().orElseThrow().value());
      assertEquals(List.of(LEAD), paragraphs(article));
      article = plain("Bakers win\n\nAnn Lee\n\n" + LEAD);
      assertEquals(List.of("Ann Lee", LEAD), paragraphs(article));
    }

    @Test
    void inventsNoYear() {
      Article article = plain("Bakers win\n\nStaff Reporter\n\nELMTON, March 2: " + LEAD);
      assertEquals(Metadata.NONE, article.metadata());
      assertEquals(List.of("Staff Reporter"), boilerplate(article));
    }

    @Test
    void leavesSentencesAboutBoilerplateInTheBody() {
      String[] sentences = {
        "Share this bread with your neighbours, the mayor told the crowd.",
        "The council will advertise the ovens in its newsletter.",
        "Photo albums of the bakers were shown in the town hall.",
        "Comments from the public were heard until midnight.",
        "“VIDEO: it was a video,” the mayor said.",
        "Correction of the bill was slow.",
        "Contact with the bakers was lost on Monday.",
        "About Elmton nobody knows much.",
        "The bakers (photo editors, once) were heard until midnight.",
        "(c) the third clause was struck.",
        "Half of the bakers are gone, or 3.5/7."
      };
      for (String sentence : sentences) {
        Article article = plain("Bakers win\n\n" + LEAD + "\n\n" + sentence + "\n\n" + REST);
        assertEquals(List.of(LEAD, sentence, REST), paragraphs(article));
      }
    }

    @Test
    void setsTheLinksUnderAListLabelAside() {
      Article article =
          plain(
              "Bakers win\n\n" + LEAD + "\n\nRelated posts\n\nOvens of the north\nBread for all\n");
      assertEquals(List.of(LEAD), paragraphs(article));
      assertEquals(
          List.of("Related posts", "Ovens of the north", "Bread for all"), boilerplate(article));
    }

    @Test
    void placesAGivenTitleWhereTheTextRepeatsIt() {
      String text = "Bakers Win!\n\n" + LEAD + "\n\nbakers win";
      Article article = reader.read(text, Format.PLAIN_TEXT, Optional.of("Bakers win"));
      assertEquals(
          Optional.of(new Headline("Bakers Win!", Optional.of(new Span(0, 11)))),
          article.headline());
      assertEquals(List.of("bakers win"), boilerplate(article));
    }

    @Test
    void leavesTheFirstLineAloneWhenAnotherTitleIsGiven() {
      Article article =
          reader.read("Ovens lit\n\n" + LEAD, Format.PLAIN_TEXT, Optional.of("Bakers win"));
      assertEquals(Optional.of(new Headline("Bakers win", Optional.empty())), article.headline());
      assertEquals(List.of("Ovens lit", LEAD), paragraphs(article));
    }
  }

  @Nested
  class Html {

    @Test
    void readsTheStoryAndNotThePageAroundIt() {
      Article article =
          html(
              "<html><head><title>Bakers win | Courier</title><script>var a = 1;</script></head>"
                  + "<body><nav>Home <a href=x>News</a></nav><article><h1>Bakers win</h1>"
                  + "<figure><img src=x><figcaption>An oven</figcaption></figure>"
                  + "<p>ELMTON, Ohio (AP) &mdash; "
                  + LEAD
                  + "</p><style>p {}</style><p>"
                  + REST.replace("lit", "<b>lit</b>")
                  + "</p></article>"
                  + "<footer><p>All rights reserved</p></footer></body></html>");
      assertEquals(Optional.of("Bakers win"), headline(article));
      assertEquals(List.of(LEAD, REST), paragraphs(article));
      assertEquals(List.of("An oven"), boilerplate(article));
      assertEquals(Optional.of("Elmton, Ohio"), article.dateline().orElseThrow().place());
    }

    @Test
    void findsTheStoryByItsParagraphsWhenNothingNamesIt() {
      Article article =
          html(
              "<title>Bakers win</title><div><ul><li>One</li><li>Two</li></ul></div><div id=s><p>"
                  + LEAD
                  + "</p><p>"
                  + REST
                  + "</p></div><div><p>Call us.</p></div>");
      assertEquals(Optional.of("Bakers win"), headline(article));
      assertEquals(List.of(LEAD, REST), paragraphs(article));
    }

    @Test
    void takesTwoLineBreaksForTheEndOfAParagraph() {
      Article article =
          html("<h1>Bakers win</h1><p>" + LEAD + "<br> <br>" + REST + "<br>And so on</p>");
      assertEquals(List.of(LEAD, REST, "And so on"), paragraphs(article));
    }

    @Test
    void takesOneLineBreakForTheEndOfAParagraphWhenASentenceEndsThere() {
      Article article =
          html("<h1>Bakers win</h1><p>" + LEAD + "<br>" + REST + "<br>An oven<br>and a roof</p>");
      assertEquals(List.of(LEAD, REST, "An oven and a roof"), paragraphs(article));
    }
  }

  @Nested
  class Markdown {

    @Test
    void readsTheWordsWithoutTheMarks() {
      Article article =
          markdown(
              "---\n"
                  + "title: x\n"
                  + "---\n"
                  + "# Bakers *win*\n\n"
                  + "ELMTON (AP) — The **bakers** of [Elm\n"
                  + "Street](/elm \"E\") have `won`, as _they_ [sic] had \\*hoped\\* &amp;"
                  + " wished.[^1]\n\n"
                  + "> “We are glad,”\n"
                  + "> she said.\n\n"
                  + "- One loaf\n"
                  + "- Two loaves\n\n"
                  + "![An oven](oven.jpg)\n\n"
                  + "The [mayor][m] had a snake_case_name and <b>left</b>.\n\n"
                  + "[m]: /mayor\n");
      assertEquals(Optional.of("Bakers win"), headline(article));
      assertEquals(List.of("An oven"), boilerplate(article));
      assertEquals(BoilerplateKind.CAPTION, article.boilerplate().get(0).kind());
      assertEquals(
          List.of(
              "The bakers of Elm Street have won, as they [sic] had *hoped* & wished.[^1]",
              "“We are glad,” she said.",
              "One loaf",
              "Two loaves",
              "The mayor had a snake_case_name and left."),
          paragraphs(article));
    }

    @Test
    void readsHeadingsOfBothKindsCodeAndTables() {
      Article article =
          markdown(
              "Bakers win\n"
                  + "==========\n\n"
                  + "The first loaf.\n\n"
                  + "Ovens\n"
                  + "-----\n\n"
                  + "```\n"
                  + "a * b\n"
                  + "```\n\n"
                  + "| Oven | Heat |\n"
                  + "|------|------|\n"
                  + "| One | Hot |\n\n"
                  + "## The end ##\n\n"
                  + "***\n\n"
                  + "The last loaf.\n");
      assertEquals(Optional.of("Bakers win"), headline(article));
      assertEquals(
          List.of(
              "The first loaf.",
              "Ovens",
              "a * b",
              "Oven Heat",
              "One Hot",
              "The end",
              "The last loaf."),
          paragraphs(article));
    }

    @Test
    void leavesUnmatchedMarksAlone() {
      String text = "Five * six is [thirty] and ``quoted'' < ten > two, a_b said _so.";
      assertEquals(List.of(text), paragraphs(markdown(text)));
    }
  }

  private Article plain(String text) {
    return reader.read(text, Format.PLAIN_TEXT);
  }

  private Article html(String text) {
    return reader.read(text, Format.HTML);
  }

  private Article markdown(String text) {
    return reader.read(text, Format.MARKDOWN);
  }

  private static Optional<String> headline(Article article) {
    return article.headline().map(Headline::text);
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(span -> span.of(article.text())).toList();
  }

  private static List<String> boilerplate(Article article) {
    return article.boilerplate().stream().map(part -> part.span().of(article.text())).toList();
  }
}
