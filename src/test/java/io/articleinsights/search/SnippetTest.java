package io.articleinsights.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final String TEXT =
      "Harbour news\n\n"
          + "The mayor spoke at length about the budget and the roads. ".repeat(8)
          + "Then the old ships, which had waited for days, came into the harbour at last. "
          + "The crowd went home and the evening was quiet again in all of the town. ".repeat(6);

  @Test
  void itsPartsAreTheTextOfItsSpan() {
    Analysis analysis = Reading.analysis(TEXT);
    Span paragraph = analysis.body().paragraphSpan(0);
    List<Span> matches =
        new Highlighter(SearchQuery.parse("ship harbour"))
            .inBody(analysis.body(), List.of(paragraph));
    assertEquals(
        List.of("ships", "harbour"),
        matches.stream().map(span -> span.of(analysis.body().text())).toList());
    Snippet snippet = Snippet.of(analysis.body().text(), paragraph, matches);
    String joined = snippet.parts().stream().map(Snippet.Part::text).collect(Collectors.joining());
    assertEquals(snippet.span().of(analysis.body().text()), joined);
    assertTrue(paragraph.contains(snippet.span()));
    assertTrue(joined.length() <= Snippet.LONGEST);
    assertEquals(
        List.of("ships", "harbour"),
        snippet.parts().stream().filter(Snippet.Part::match).map(Snippet.Part::text).toList());
  }

  @Test
  void marksTheWordsOfAPhraseAndNoOthers() {
    Analysis analysis = Reading.analysis(TEXT);
    Highlighter phrase = new Highlighter(SearchQuery.parse("\"old ship\""));
    List<Span> matches = phrase.inBody(analysis.body(), List.of(analysis.body().paragraphSpan(0)));
    assertEquals(
        List.of("old", "ships"),
        matches.stream().map(span -> span.of(analysis.body().text())).toList());
  }

  @Test
  void aShortTextIsShownWhole() {
    Snippet snippet = Snippet.of("A ship came.", new Span(0, 12), List.of(new Span(2, 6)));
    assertEquals(
        List.of(
            new Snippet.Part("A ", false),
            new Snippet.Part("ship", true),
            new Snippet.Part(" came.", false)),
        snippet.parts());
  }
}
