package io.articleinsights.quote;

import io.articleinsights.speaker.Attribution;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody said, wrote or is reported to have said.
 *
 * @param type how it is given
 * @param segments the content in the order of the text; two or more when a cue interrupts it
 * @param cue empty when no words announce it
 * @param attribution empty when the speaker is unknown
 * @param attitude whether it is wished, hoped, feared, believed or done and not said
 * @param confidence the probability, from 0 to 1, that this is a quote by this speaker
 * @param trace why it was taken for a quote
 */
public record Quote(
    QuoteType type,
    List<Span> segments,
    Optional<Cue> cue,
    Optional<Attribution> attribution,
    boolean attitude,
    double confidence,
    Trace trace) {

  public Quote {
    Objects.requireNonNull(type);
    segments = List.copyOf(segments);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a quote has at least one segment");
    }
    Objects.requireNonNull(cue);
    Objects.requireNonNull(attribution);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
    Objects.requireNonNull(trace);
  }

  /** Name of the rule that found it. */
  public String rule() {
    return trace.rule();
  }

  /** Offset of the first code unit of the content. */
  public int start() {
    return segments.get(0).start();
  }

  /** The segments' texts, joined by a space. */
  public String text(String source) {
    StringBuilder joined = new StringBuilder();
    for (Span segment : segments) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(source, segment.start(), segment.end());
    }
    return joined.toString();
  }
}
