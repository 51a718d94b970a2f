package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is listed when nobody asks, and when somebody does. */
class QuoteListingTest {

  private static final String TEXT =
      "Ann Lee said they won. Ann Lee believes they won. Ann Lee never said that they won.";

  private static List<String> cues(QuoteListing listing) {
    return Reading.quotes(TEXT).stream()
        .filter(listing::holds)
        .map(Quote::cue)
        .flatMap(Optional::stream)
        .map(cue -> cue.span().of(TEXT))
        .toList();
  }

  @Test
  void whatWasSaidIsListed() {
    assertEquals(List.of("said"), cues(QuoteListing.STANDARD));
  }

  @Test
  void attitudesAreListedOnDemand() {
    assertEquals(List.of("said", "believes"), cues(new QuoteListing(true, 0.5)));
  }

  @Test
  void everythingIsListedAtNoConfidence() {
    assertEquals(List.of("said", "believes", "said"), cues(new QuoteListing(true, 0)));
  }

  @Test
  void aConfidenceIsAProbability() {
    assertThrows(IllegalArgumentException.class, () -> new QuoteListing(false, 1.5));
    assertThrows(IllegalArgumentException.class, () -> new QuoteListing(false, Double.NaN));
  }
}
