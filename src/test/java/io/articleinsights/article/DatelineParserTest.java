package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

  private static final String STORY = "Bakers have won a reprieve.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEIJING, (Xinhua) — | Beijing | Xinhua",
        "LONDON (Reuters) - | London | Reuters",
        "WASHINGTON, March 3 (AP) — | Washington | AP",
        "WASHINGTON, 3 March 2024 (AP) -- | Washington | AP",
        "NEW YORK — | New York |",
        "NEW YORK - | New York |",
        "MANCHESTER, N.H. (AP) – | Manchester, N.H. | AP",
        "TAIPEI, Taiwan — | Taipei, Taiwan |",
        "U.N. — | U.N. |",
        "WASHINGTON, D.C. — | Washington, D.C. |",
        "RIO DE JANEIRO (AFP) – | Rio de Janeiro | AFP",
        "LA PAZ (AFP) – | La Paz | AFP",
        "PORT-AU-PRINCE, Haiti (AP) — | Port-au-Prince, Haiti | AP",
        "L’AQUILA, Italy (ANSA) - | L’Aquila, Italy | ANSA",
        "XI'AN (Xinhua) -- | Xi'an | Xinhua",
        "ST. LOUIS — | St. Louis |",
        "McALLEN, Texas (AP) — | McAllen, Texas | AP",
        "BEIJING/LONDON (Reuters) - | Beijing/London | Reuters",
        "Mexico City (AFP) – | Mexico City | AFP",
        "Paris (CNN) | Paris | CNN",
        "(CNN) | | CNN",
        "(CNN) -- | | CNN",
        "(CBS/AP) | | CBS/AP",
        "(The Elm Reporter) | | The Elm Reporter",
        "ELMTON (ElmWire) - | Elmton | ElmWire",
        "Evansville, Indiana, United States - | Evansville, Indiana, United States |",
        "Aug 27 (Reuters) - | | Reuters"
      })
  void readsPlaceAndSource(String dateline, String place, String source) {
    Dateline parsed = parse(dateline + " " + STORY).orElseThrow();
    assertEquals(Optional.ofNullable(place), parsed.place());
    assertEquals(Optional.ofNullable(source), parsed.source());
    assertEquals(new Span(0, dateline.length()), parsed.span());
  }

  @Test
  void needsNoSpaceBehindTheDateline() {
    assertEquals(new Span(0, 5), parse("(CNN)" + STORY).orElseThrow().span());
    assertEquals(new Span(0, 7), parse("LONDON—" + STORY).orElseThrow().span());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Baker — a baker of long standing — has won.",
        "EXCLUSIVE — Bakers have won.",
        "NASA — not known for its bread — has won.",
        "Rep. Ann Baker (D-Ohio) — a baker — has won.",
        "Ann Baker (41) said so.",
        "THE BAKERS HAVE NOT WON, BUT THEY WILL - so she said.",
        "The well-known baker said so.",
        "— Bakers have won.",
        "(Laughter.) Bakers have won.",
        "",
        "("
      })
  void leavesOtherOpeningsAlone(String text) {
    assertEquals(Optional.empty(), parse(text));
  }

  private static Optional<Dateline> parse(String text) {
    return new DatelineParser(text, new Span(0, text.length())).parse();
  }
}
