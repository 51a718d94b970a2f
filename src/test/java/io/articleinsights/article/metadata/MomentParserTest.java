package io.articleinsights.article.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-03-03 | 2015-03-03",
        "20150303 | 2015-03-03",
        "2015/3/3 | 2015-03-03",
        "2015-03-03T15:04:05-05:00 | 2015-03-03T15:04:05-05:00",
        "2015-03-03T15:04-0500 | 2015-03-03T15:04:00-05:00",
        "2015-03-03T15:04:05.123Z | 2015-03-03T15:04:05Z",
        "2015-03-03 15:04:05 UTC | 2015-03-03T15:04:05Z",
        "2015-03-03T15:04:05 | 2015-03-03",
        "2015-03-03 15:04 | 2015-03-03",
        "Tue, 03 Mar 2015 15:04:05 GMT | 2015-03-03T15:04:05Z",
        "3 March 2015 | 2015-03-03",
        "March 3, 2015 | 2015-03-03",
        "Tuesday, March 3, 2015 | 2015-03-03",
        "Mar. 3, 2015 15:04 | 2015-03-03",
        "Tue Mar 03 2015 15:04:05 GMT+0100 (Central European Time) | 2015-03-03T15:04:05+01:00"
      })
  void readsWhatMachinesWrite(String written, String expected) {
    assertEquals(expected, MomentParser.parse(written).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2015",
        "2015-03",
        "2015-13-03",
        "2015-02-30",
        "03/04/2015",
        "0000-00-00",
        "Smarch 3, 2015",
        "2015-03-03T25:00:00Z",
        "2015-03-03T15:04:05+99:00",
        "1425394800"
      })
  void guessesNothing(String written) {
    assertEquals(Optional.empty(), MomentParser.parse(written));
  }

  @Property
  void everyTextIsReadOrNot(@ForAll String text) {
    MomentParser.parse(text)
        .ifPresent(moment -> MomentParser.parse(moment.toString()).orElseThrow());
  }

  @Test
  void momentsAreOrderedByTime() {
    Moment day = Moment.of(LocalDate.of(2015, 3, 3));
    Moment evening = Moment.of(OffsetDateTime.parse("2015-03-02T20:00:00-05:00"));
    Moment before = Moment.of(OffsetDateTime.parse("2015-03-02T18:00:00-05:00"));
    assertEquals(1, Integer.signum(evening.compareTo(day)));
    assertEquals(-1, Integer.signum(before.compareTo(day)));
  }

  @Test
  void aTimeIsOfItsDay() {
    OffsetDateTime time = OffsetDateTime.parse("2015-03-03T20:00:00-05:00");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Moment(LocalDate.of(2015, 3, 4), Optional.of(time)));
  }
}
