package io.articleinsights.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Town Will Raise Harbour Tolls Again | true",
        "The town will raise the tolls of its harbour | false",
        "Ann Lee met Bob Day at the harbour. | false",
        "Harbour Tolls | false",
      })
  void aHeadingIsWrittenInCapitals(String text, boolean heading) {
    AnnotatedText annotated =
        new TextAnnotator().annotate(text, List.of(new Span(0, text.length())));
    assertEquals(heading, Headings.isOne(annotated, 0));
  }
}
