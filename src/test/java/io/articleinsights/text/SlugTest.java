package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void joinsTheWordsOfATitle() {
    assertEquals("mayor-opens-5th-bridge", Slug.of("Mayor opens 5th bridge!"));
  }

  @Test
  void foldsLettersOfOtherAlphabetsToTheirPlainForm() {
    assertEquals("cafe-zurich-strasse-lodz-aero", Slug.of("Café “Zürich” – Straße, Łódź & Ærø"));
  }

  @Test
  void keepsAWordWithItsApostrophe() {
    assertEquals("todays-news-isnt-new", Slug.of("Today’s news isn't new"));
  }

  @Test
  void keepsAnAbbreviationInOneWord() {
    assertEquals(
        "us-mayor-jf-lee-visits-example-com", Slug.of("U.S. mayor J.F. Lee visits example.com"));
  }

  @Test
  void isEmptyWithoutLatinLettersAndDigits() {
    assertEquals("", Slug.of("北京 — Москва"));
  }

  @Test
  void cutsALongTitleBetweenWords() {
    assertEquals("abcdefghi-".repeat(8).substring(0, 79), Slug.of("abcdefghi ".repeat(20)));
  }

  @Property
  void isFitForAnAddress(@ForAll String title) {
    String slug = Slug.of(title);
    assertTrue(slug.matches("([a-z0-9]+(-[a-z0-9]+)*)?"), slug);
    assertTrue(slug.length() <= Slug.LONGEST, slug);
  }
}
