package io.articleinsights.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

  @Test
  void readsWordsPhrasesExclusionsAndAlternatives() {
    SearchQuery query = SearchQuery.parse("harbour \"new bridge\" -storm -“cold rain” ice OR snow");
    assertEquals(3, query.wanted().size());
    assertEquals(2, query.wanted().get(1).shortest());
    assertEquals(2, query.wanted().get(2).terms().size());
    assertEquals(2, query.excluded().size());
    assertEquals(2, query.excluded().get(1).shortest());
  }

  @Test
  void aMinusInsideAWordIsAHyphen() {
    SearchQuery query = SearchQuery.parse("well-known");
    assertEquals(1, query.wanted().size());
    assertEquals(0, query.excluded().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "harbour \"new bridge|8|a quotation mark is not closed",
        "harbour -|8|a minus stands before no word",
        "- harbour|0|a minus stands before no word",
        "OR harbour|0|OR stands after no word",
        "harbour OR|8|OR stands before no word",
        "ice OR OR snow|4|OR stands before no word",
        "ice OR -snow|7|OR cannot be followed by a minus",
        "harbour \"\"|8|there is no word here",
        "harbour ???|8|there is no word here",
        "-harbour|0|it only says what must not occur",
      })
  void tellsWhereAQueryBreaks(String query, int position, String reason) {
    QuerySyntaxException broken =
        assertThrows(QuerySyntaxException.class, () -> SearchQuery.parse(query));
    assertEquals(reason, broken.getMessage());
    assertEquals(position, broken.position());
  }

  @Test
  void anEmptyQueryHoldsNoWord() {
    assertThrows(QuerySyntaxException.class, () -> SearchQuery.parse("  "));
  }

  @Test
  void refusesTooManyWords() {
    SearchQuery.parse("a ".repeat(QueryParser.MOST_WORDS));
    QuerySyntaxException broken =
        assertThrows(
            QuerySyntaxException.class,
            () -> SearchQuery.parse("a ".repeat(QueryParser.MOST_WORDS + 1)));
    assertEquals(2 * QueryParser.MOST_WORDS, broken.position());
  }

  /** Any string is a query or is refused at a place within it. */
  @Property(tries = 500)
  void readsAnything(@ForAll String query) {
    try {
      SearchQuery.parse(query);
    } catch (QuerySyntaxException broken) {
      assertEquals(
          Math.min(Math.max(broken.position(), 0), query.length()), broken.position(), query);
    }
  }
}
