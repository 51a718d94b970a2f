package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "By Ann Lee | Ann Lee",
        "By Ann Lee, Staff Reporter | Ann Lee",
        "By Harriet Longbourne, Local Democracy Reporter | Harriet Longbourne",
        "By Harriet Longbourne, local democracy reporter | Harriet Longbourne",
        "By ANN LEE and BOB RAY | Ann Lee; Bob Ray",
        "BY ANN LEE AND BOB McRAY, THE ASSOCIATED PRESS | Ann Lee; Bob McRay",
        "By Ann Lee, Bob Ray and Eve de la Cruz | Ann Lee; Bob Ray; Eve de la Cruz",
        "By Ann Lee, Mary Ray | Ann Lee; Mary Ray",
        "~By Ann Lee | Reuters~ | Ann Lee",
        "By Ann Lee, Elm Courier | Ann Lee",
        "By Ann Lee in London | Ann Lee",
        "By Ann Lee for The Elm Courier | Ann Lee",
        "By Ann Lee @annlee | Ann Lee",
        "By: Ann O'Neill-Lee Jr. | Ann O'Neill-Lee Jr.",
        "By Ann Lee March 3, 2015 at 3:04 PM | Ann Lee",
        "By Ann Lee Updated: 12 March 2024 | Ann Lee",
        "Written by Ann Lee | Ann Lee",
        "~Ann Lee | Political Editor~ | Ann Lee",
        "Ann Lee, Staff Writer | Ann Lee",
        "~Ann Lee | Elmton | Updated: March 3, 2015 9:30 am IST~ | Ann Lee",
        "Words: Ann Lee | Ann Lee",
        "Interview by Ann Lee | Ann Lee"
      })
  void namesTheAuthors(String line, String authors) {
    assertEquals(
        Optional.of(List.of(authors.split("; "))), BylineReader.read(line).map(Byline::authors));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staff Reporter",
        "Special Correspondent",
        "By Reuters Staff",
        "By The Associated Press",
        "By our own correspondent",
        "By Staff Reporter",
        "PTI | Elmton | Updated: March 3, 2015 9:30 am IST"
      })
  void namesNobody(String line) {
    assertEquals(Optional.of(List.of()), BylineReader.read(line).map(Byline::authors));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday the ovens were lit",
        "By the time Ann Lee came, the ovens were lit",
        "By Ann Lee's reckoning, bakers won.",
        "Bakers win a reprieve",
        "Ann Lee, Mayor of Elmton",
        "Chef and critic trade insults over bread",
        "Ann Lee and critic trade insults",
        "Words of the baker",
        "Ovens Rethink Staff Bread With More Crust Inside",
        "From bakers to mayors",
        "From Elmton with love",
        ""
      })
  void leavesOtherLinesAlone(String line) {
    assertTrue(BylineReader.read(line).isEmpty(), () -> BylineReader.read(line).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Updated 3:04 PM ET, March 3, 2015;;2015-03-03T15:04:00-05:00",
        "Published: 12 March 2024 09:30 GMT;2024-03-12T09:30:00Z;",
        "Published: 12 March 2024 | Last updated: 13 March 2024;2024-03-12;2024-03-13",
        "Friday, September 9, 2016;2016-09-09;",
        "May 2;;"
      })
  void readsDates(String line, String published, String modified) {
    BylineDates dates = BylineDates.read(line).orElseThrow();
    assertEquals(Optional.ofNullable(published), dates.published().map(Object::toString));
    assertEquals(Optional.ofNullable(modified), dates.modified().map(Object::toString));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Monday", "Updated", "On May 2 the ovens were lit", "12", ""})
  void knowsWhatIsNoDate(String line) {
    assertTrue(BylineDates.read(line).isEmpty());
  }

  @Property
  void takesAnyLine(@ForAll String line) {
    BylineReader.read(line);
    BylineDates.read(line);
  }
}
