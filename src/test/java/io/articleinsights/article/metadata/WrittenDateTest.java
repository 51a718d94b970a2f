package io.articleinsights.article.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Updated 3:04 PM ET, March 3, 2015 | 2015-03-03T15:04:00-05:00",
        "Updated 3:04 PM ET, July 3, 2015 | 2015-07-03T15:04:00-04:00",
        "Published: 12 March 2024 09:30 GMT | 2024-03-12T09:30:00Z",
        "Published on Tuesday, March 12, 2024 at 9:30 a.m. EDT | 2024-03-12T09:30:00-04:00",
        "12 March 2024 | 2024-03-12",
        "8-May-2006 | 2006-05-08",
        "March 12th, 2024 | 2024-03-12",
        "Tue 12 Mar 2024 18.30 GMT | 2024-03-12T18:30:00Z",
        "12 a.m. GMT, Sept. 3, 2015 | 2015-09-03T00:00:00Z",
        "Sept. 3, 2015 6.30pm IST | 2015-09-03",
        "Sept. 3, 2015, 18:30 | 2015-09-03",
        "2024-03-12 | 2024-03-12",
        "2024-03-12T09:30:15+05:30 | 2024-03-12T09:30:15+05:30",
        "2024-03-12 09:30:00 Z | 2024-03-12T09:30:00Z",
        "2024-03-12T09:30 | 2024-03-12"
      })
  void readsTheMoment(String written, String moment) {
    assertEquals(Optional.of(moment), WrittenDate.momentOf(written).map(Moment::toString));
  }

  @ParameterizedTest
  @ValueSource(strings = {"March 3", "Tuesday", "Feb. 30, 2015", "2015", "3:04 PM", "May 2015"})
  void inventsNothing(String written) {
    assertEquals(Optional.empty(), WrittenDate.momentOf(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2024",
        "Ann Lee",
        "March 3 and 4",
        "March of the bakers",
        "25:99",
        "",
        "2024-13-41"
      })
  void refusesWhatIsNoDate(String written) {
    assertTrue(WrittenDate.of(written).isEmpty());
  }

  @Property
  void takesAnyText(@ForAll String written) {
    WrittenDate.momentOf(written);
  }
}
