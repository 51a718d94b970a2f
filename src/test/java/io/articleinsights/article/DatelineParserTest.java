package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.text.Span;
import java.time.LocalDate;
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
        "Aug 27 (Reuters) - | | Reuters",
        "SPRINGFIELD, Ill. • | Springfield, Ill. |",
        "PATNA, JULY 14: | Patna |",
        "PATNAPUR, July 14: | Patnapur |",
        "Patna, July 14: | Patna |",
        "Patna: | Patna |",
        "New Delhi, July 14 (PTI) | New Delhi | PTI",
        "New Delhi (PTI): | New Delhi | PTI",
        "GDANSK, Poland, March 12, 2024 /PRNewswire/ -- | Gdansk, Poland | PRNewswire",
        "GDANSK, Poland – 12 March 2024 – | Gdansk, Poland |",
        "LOS ANGELES--(BUSINESS WIRE)-- | Los Angeles | BUSINESS WIRE",
        "PARIS (AFP), March 3 — | Paris | AFP",
        "Geneva, 12 March 2024 – | Geneva |",
        "Elmton, March 3 — | Elmton |",
        "MOSCOW, September 3. /TASS/. | Moscow | TASS",
        "NEW\u00a0YORK,\u00a0March\u00a03 (AP)\u00a0— | New York | AP",
        "Nov 18 (Wireline) -- | | Wireline",
        "Ranipur, Dec 4 (NPI) | Ranipur | NPI",
        "ULAN KOR, November 5. /STEPPE/. | Ulan Kor | STEPPE",
        "(Rolling Stone) | | Rolling Stone",
        "(WIRED) | | WIRED"
      })
  void readsPlaceAndSource(String dateline, String place, String source) {
    String written = dateline.replace("\\u00a0", "\u00a0");
    Dateline parsed = parse(written + " " + STORY).orElseThrow();
    assertEquals(Optional.ofNullable(place), parsed.place());
    assertEquals(Optional.ofNullable(source), parsed.source());
    assertEquals(new Span(0, written.length()), parsed.span());
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
        "TOM HARROW: And you believed her?",
        "Tom Harrow, May 3: nobody believed her.",
        "Ovens: Bakers have won.",
        "London: a city of bakers.",
        "Ann Baker, 41 (R-Ohio) said so.",
        "Election Day, Nov. 8 — bakers have won.",
        "Super Tuesday, March 3 — bakers have won.",
        "Bakers of London • Elmton",
        "",
        "("
      })
  void leavesOtherOpeningsAlone(String text) {
    assertEquals(Optional.empty(), parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GDANSK, Poland, March 12, 2024 /PRNewswire/ -- | 2024-03-12",
        "GDANSK, Poland – 12 March 2024 – | 2024-03-12",
        "BEIJING, Sept. 3, 2015 (Xinhua) -- | 2015-09-03",
        "BEIJING, Sept. 3 (Xinhua) -- |",
        "BEIJING, Sept. 31, 2015 (Xinhua) -- |",
        "BEIJING, 2015 (Xinhua) -- |"
      })
  void readsTheDayOnlyWithItsYear(String dateline, LocalDate day) {
    assertEquals(Optional.ofNullable(day), parse(dateline + " " + STORY).orElseThrow().date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MOSCOW, September 3. /TASS/. Russia is ready.",
        "PORTSMOUTH, N.H. — He may win.",
        "NEW DELHI (PTI) The toll has risen.",
        "NEW DELHI, July 14: The toll has risen."
      })
  void isSureOfADatelineInTheMiddle(String paragraph) {
    assertTrue(
        new DatelineParser(paragraph, new Span(0, paragraph.length())).parseLater().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BROADWAY BEAT—Matthew Morrison is leaving.",
        "FAREWELL — The Living Room closes.",
        "Patna: The toll has risen.",
        "(CNN) Bakers have won.",
        "THE OVENS - Since January, bakers have won."
      })
  void takesCapitalsInTheMiddleForAHeading(String paragraph) {
    assertFalse(
        new DatelineParser(paragraph, new Span(0, paragraph.length())).parseLater().isPresent());
  }

  private static Optional<Dateline> parse(String text) {
    return new DatelineParser(text, new Span(0, text.length())).parse();
  }
}
