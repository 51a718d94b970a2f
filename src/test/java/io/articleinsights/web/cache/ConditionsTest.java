package io.articleinsights.web.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip|true",
        "deflate, GZIP;q=0.5|true",
        "gzip;q=0|false",
        "gzip;q=0.000|false",
        "*|true",
        "*;q=0|false",
        "identity, *;q=0, gzip|true",
        "br|false",
        ";;,,|false"
      })
  void readsAcceptEncoding(String header, boolean gzip) {
    assertEquals(gzip, Conditions.acceptsGzip(header));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"a\"|true",
        "W/\"a\"|true",
        "\"b\", W/\"a\"|true",
        "*|true",
        "\"b\"|false",
        "a|false",
        "W/|false"
      })
  void comparesTagsWeakly(String header, boolean matches) {
    assertEquals(matches, Conditions.matches(header, "\"a\""));
  }

  @Test
  void nothingGivenIsNothingAsked() {
    assertEquals(false, Conditions.acceptsGzip(null));
    assertEquals(false, Conditions.matches(null, "\"a\""));
  }
}
