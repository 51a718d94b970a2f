package io.articleinsights.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void joinsLinesWrappedAtAMargin() {
    assertParagraphs(
        "The bakers of Elm Street have won a reprieve, for the council voted on\n"
            + "Monday to wait. Their ovens, which were first lit in the summer of 1911,\n"
            + "will stay lit until the spring at least, said the mayor, Ann Baker.\n"
            + "|\n\n"
            + "Nobody had asked the bakers of Oak Street, who said in a letter that the\n"
            + "Council of Elmton had forgotten them once more.");
  }

  @Test
  void isNotLedAstrayByOneIndent() {
    assertParagraphs(
        "the ovens of the town were lit again in the long summer of the year and\n".repeat(8)
            + "|  so on");
  }

  @Test
  void joinsTheLinesOfAShortLetter() {
    assertParagraphs(
        "From: Ann Lee\n|To: Bob Ray\n|Subject: Bakers win\n\n"
            + "|The bakers of Elm Street have won a reprieve, for the council voted on\n"
            + "Monday to wait. Their ovens, which were first lit in the summer of 1911,\n"
            + "will stay lit until the spring.\n\n"
            + "|Ann Lee\n|The Elm Courier");
  }

  @Test
  void keepsListsInAWrappedText() {
    assertParagraphs(
        "The bakers of Elm Street have won a reprieve, for the council voted on\n"
            + "Monday to wait. Their ovens, which were first lit in the summer of 1911,\n"
            + "will stay lit until the spring. The council decided that there are\n"
            + "|- ovens, some of which are old and have been lit for a hundred years at\n"
            + "  the least, all of them in Elm Street;\n"
            + "|- roofs.\n"
            + "|1. The first oven is the oldest one, and it is not known who built it or\n"
            + "when.\n"
            + "|2. The second.");
  }

  @Test
  void keepsVersesAddressesHeadingsAndTables() {
    assertParagraphs(
        "The bakers of Elm Street have won a reprieve, for the council voted on\n"
            + "Monday to wait. Their ovens, which were first lit in the summer of 1911,\n"
            + "will stay lit until the spring at least, said the mayor, Ann Baker.\n\n"
            + "|The ovens of the north\n"
            + "|Nobody had asked the bakers of Oak Street, who said in a letter that the\n"
            + "council of Elmton had forgotten them once more.\n\n"
            + "|The ovens glow, the night is long,\n"
            + "|The baker hums a baker's song\n"
            + "|And waits until the loaves are done\n"
            + "|To greet with bread the rising sun.\n\n"
            + "|Ann Baker\n|12 Elm Street\n|Elmton\n\n"
            + "|Oven      Loaves    Heat that is needed for a loaf of white bread, in °C\n"
            + "|one       12        220\n"
            + "|two       9         230");
  }

  @Test
  void keepsVersesThatRunOn() {
    assertParagraphs(
        "The ovens glow, the night is long and cold,\n"
            + "|And bakers wait in aprons, grey and old,\n"
            + "|For loaves that rise as slowly as the moon\n"
            + "|that looks in at the window of the room\n"
            + "|Where all the flour of all the town is sold");
  }

  @Test
  void joinsWhatAPageOrAHyphenCut() {
    assertParagraphs(
        "The bakers of Elm Street have won a reprieve, for the council of the town\n"
            + "voted on Monday to wait. Their ovens, which were first lit in the sum-\n"
            + "mer of 1911, will stay lit until the spring at least, said the mayor of\n"
            + "\f\n"
            + "the town, who has been in office since May.\n"
            + "|\n\nAnd so on.");
  }

  @Test
  void joinsLinesOfUnequalLength() {
    assertParagraphs(
        "The bakers of Elm Street have won a reprieve, for the council\n"
            + "voted on Monday to wait. Their ovens, which were first lit in the summer\n"
            + "of 1911, will stay lit until the spring, said the mayor,\n"
            + "Ann Baker, when she met with the bakers of the town and of\n"
            + "Oak Street. They had sent a letter to the mayor and to\n"
            + "the council of the town, and had not got an answer.\n"
            + "|Nobody knows why. The council meets in May, and it has to decide upon\n"
            + "the letter by then.");
  }

  @Test
  void joinsLinesWithBlankLinesBetween() {
    assertParagraphs(
        "The bakers of Elm Street have won a reprieve, for the council voted on\n\n"
            + "Monday to wait. Their ovens, which were first lit in the summer of 1911,\n\n"
            + "will stay lit until the spring at least, as the mayor of the town, Ann\n\n"
            + "Baker, told the bakers of Oak Street. Nobody had asked them, and all of\n\n"
            + "them had been waiting for it. They go on, and the ovens of the north do\n\n"
            + "so, too.\n\n"
            + "|They go on.");
  }

  @Test
  void leavesShortParagraphsOfOneLineEachAlone() {
    assertParagraphs(
        "|The bakers of Elm Street have won a reprieve.\n\n"
            + "|Their ovens will stay lit until the spring at least, said the mayor.\n\n"
            + "|iPhones were sold to the bakers of Oak Street, who had sent a letter to"
            + " the council of the town and had never got an answer since the winter.\n"
            + "|They go on.");
  }

  @Test
  void joinsAQuotedBlockAndParagraphsWithAnIndent() {
    assertParagraphs(
        "The bakers of Elm Street have won a reprieve, for the council voted on\n"
            + "Monday to wait. The mayor said in her letter to the bakers of the town:\n\n"
            + "|    Your ovens, which were first lit in the summer of 1911, will stay\n"
            + "    lit until the spring at least, and we are sorry that it took us\n"
            + "    so long.\n\n"
            + "|   The bakers of Oak Street were not asked, and they have sent a letter to\n"
            + "the council of the town that has not been answered since the winter.\n"
            + "|   They go on.");
  }

  /** A bar stands where a paragraph begins; the text is the same without the bars. */
  @Test
  void marksOfAQuotedLetterAreNoPartOfItsLines() {
    String letter =
        "> Bakers win\n>\n"
            + "> The bakers of Elm Street have won a reprieve, for the council voted on\n"
            + "> Monday to wait. Their ovens, which were first lit in the summer of 1911,\n"
            + "> will stay lit until the spring.\n"
            + ">\n> Ann Lee";
    assertEquals(
        List.of("Bakers win", letter.substring(17, letter.length() - 12), "Ann Lee"),
        texts(letter, Block.Markup.TEXT));
    assertEquals(List.of(">", ">", ">", ">", ">"), texts(letter, Block.Markup.ASIDE));
    assertEquals(List.of("> Read more: Ovens"), texts("> Read more: Ovens", Block.Markup.TEXT));
  }

  @Test
  void theHeadOfALetterStandsBesideIt() {
    String letter =
        "From: Ann Lee\nSubject: Bakers win\nDate: Tue, 2 Apr 2024\n\nThe ovens stay lit.";
    assertEquals(List.of("The ovens stay lit."), texts(letter, Block.Markup.TEXT));
    assertEquals(3, texts(letter, Block.Markup.ASIDE).size());
    assertEquals(2, texts("From: Ann Lee\n\nThe ovens stay lit.", Block.Markup.TEXT).size());
  }

  private static List<String> texts(String text, Block.Markup markup) {
    return new PlainText()
        .read(text).blocks().stream()
            .filter(block -> block.markup() == markup)
            .map(block -> block.span().of(text))
            .toList();
  }

  private static void assertParagraphs(String marked) {
    List<String> expected =
        List.of(marked.split("\\|")).stream()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    String text = marked.replace("|", "");
    List<String> found =
        new PlainText().read(text).blocks().stream().map(block -> block.span().of(text)).toList();
    assertEquals(expected, found);
  }
}
