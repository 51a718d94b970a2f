package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Resolution;
import io.articleinsights.speaker.Speaker;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotedSpeakerTest {

  private static final Speaker ANN = new Speaker("ann", "Ann", List.of(), Optional.empty());
  private static final Speaker BOB = new Speaker("bob", "Bob", List.of(), Optional.empty());

  private static Attribution attribution(Speaker speaker, List<Speaker> members) {
    return new Attribution(speaker, members, new Span(2, 3), Resolution.NAME, true);
  }

  private static Quote quote(Optional<Speaker> speaker) {
    return quoteOf(speaker.map(who -> attribution(who, List.of())));
  }

  private static Quote quoteOf(Optional<Attribution> attribution) {
    return new Quote(
        QuoteType.DIRECT,
        List.of(new Span(0, 1)),
        Optional.empty(),
        attribution,
        false,
        0.5,
        new Trace("test", "A test.", "Test.", List.of()));
  }

  @Test
  void speakersComeInTheOrderOfTheirFirstQuotes() {
    List<Quote> quotes =
        List.of(
            quote(Optional.of(BOB)),
            quote(Optional.empty()),
            quote(Optional.of(ANN)),
            quote(Optional.of(BOB)));
    assertEquals(
        List.of(new QuotedSpeaker(BOB, 2), new QuotedSpeaker(ANN, 1)), QuotedSpeaker.of(quotes));
  }

  @Test
  void thoseWhoSpeakTogetherAreEachListed() {
    Speaker both = new Speaker("ann-and-bob", "Ann and Bob", List.of(), Optional.empty());
    List<Quote> quotes =
        List.of(
            quote(Optional.of(BOB)), quoteOf(Optional.of(attribution(both, List.of(ANN, BOB)))));
    assertEquals(
        List.of(new QuotedSpeaker(BOB, 2), new QuotedSpeaker(ANN, 1)), QuotedSpeaker.of(quotes));
  }

  @Test
  void aQuotedSpeakerHasAQuote() {
    assertThrows(IllegalArgumentException.class, () -> new QuotedSpeaker(ANN, 0));
  }
}
