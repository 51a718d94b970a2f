package io.articleinsights.article.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee | Ann Lee",
        "By Ann Lee | Ann Lee",
        "By Ann Lee and Bob Roe | Ann Lee;Bob Roe",
        "Ann Lee, Bob Roe & Cy Poe | Ann Lee;Bob Roe;Cy Poe",
        "By Ann Lee, Staff Reporter | Ann Lee",
        "Ann Lee, Bob Roe, Political Correspondents | Ann Lee;Bob Roe",
        "Bob Roe, Jr. | Bob Roe, Jr.",
        "Ann Lee, CNN | Ann Lee",
        "Ann Baker | Ann Baker",
        "View all posts by Ann Lee | Ann Lee",
        "Reuters | Reuters",
        "Ann   Lee | Ann Lee",
        "https://example.com/ann | ''",
        "ann@example.com | ''",
        "November 20 | ''"
      })
  void partsBylines(String byline, String names) {
    assertEquals(names.isEmpty() ? List.of() : List.of(names.split(";")), AuthorNames.of(byline));
  }
}
