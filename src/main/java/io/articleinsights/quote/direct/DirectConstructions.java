package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Construction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The constructions of direct speech, in the order in which they are tried on each quotation. */
public final class DirectConstructions {

  static final CueInverted INVERTED = new CueInverted();
  static final CueAfter CUE_AFTER = new CueAfter();

  private static final DirectConstruction SIGNED = new Signed();

  private static final List<DirectConstruction> BEFORE =
      List.of(
          new AccordingBefore(),
          new CueParted(),
          new CueBefore(),
          new ActorBefore(),
          new ColonBefore());

  private static final List<DirectConstruction> AFTER =
      List.of(new AccordingAfter(), INVERTED, CUE_AFTER, new ActorAfter());

  private static final List<Construction> SETTINGS =
      List.of(
          Setting.UNANNOUNCED,
          Setting.CONTINUED,
          Setting.NEXT_PARAGRAPH,
          Setting.ANSWER,
          Setting.TURN,
          Setting.DIALOGUE);

  private DirectConstructions() {}

  /** All of them, for whoever wants to show or test them. */
  public static List<Construction> all() {
    Stream<Construction> beside =
        Stream.concat(Stream.of(SIGNED), Stream.concat(BEFORE.stream(), AFTER.stream()));
    return Stream.concat(beside, SETTINGS.stream()).toList();
  }

  /** What announces a quotation before it. */
  static Optional<AttributionCandidate> before(QuotationContext context) {
    return first(BEFORE, context);
  }

  /** What announces a quotation after it. */
  static Optional<AttributionCandidate> after(QuotationContext context) {
    return first(AFTER, context);
  }

  /** A signature after it, until the end of the paragraph. */
  static Optional<AttributionCandidate> signed(QuotationContext context) {
    return SIGNED.match(context);
  }

  private static Optional<AttributionCandidate> first(
      List<DirectConstruction> row, QuotationContext context) {
    for (DirectConstruction construction : row) {
      Optional<AttributionCandidate> found = construction.match(context);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
