package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.format.Format;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineLinesTest {

  private static final String LEAD =
      "ELMTON (Reuters) - The harbour board of Elmton voted late on Tuesday to rebuild the eastern"
          + " pier, ending four years of dispute over the damage of the storms.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour board to rebuild eastern pier\nafter four years of dispute",
        "HARBOUR BOARD TO REBUILD EASTERN PIER\nAFTER FOUR YEARS OF DISPUTE",
        "Harbour Board to Rebuild Eastern Pier,\nEnding Four Years of Dispute",
        "Harbour board to rebuild\neastern pier\nafter long dispute",
        "“We have waited long enough”:\nBoard votes for pier",
        "Harbour board votes —\nfinally"
      })
  void linesThatGoOnAreOneHeadline(String title) {
    assertEquals(Optional.of(title), headline(title + "\n\n" + LEAD));
    assertEquals(Optional.of(title), headline(title + "\n" + LEAD));
  }

  @Test
  void otherLinesAreNot() {
    assertEquals(
        Optional.of("Board votes for pier"),
        headline("Board votes for pier\nDecision ends four years of dispute\n\n" + LEAD));
    assertEquals(
        Optional.of("Board votes for pier"),
        headline("Board votes for pier\nShare This\nafter four years\n\n" + LEAD));
  }

  private static Optional<String> headline(String text) {
    return new ArticleReader().read(text, Format.PLAIN_TEXT).headline().map(Headline::text);
  }
}
