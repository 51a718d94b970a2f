package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Finding;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody says and may go on to say.
 *
 * @param finding what was read of it so far
 * @param paragraph the paragraph of its last part
 * @param first where its first part starts, by which it is known again
 */
record OpenSpeech(Finding finding, int paragraph, Span first) {

  static OpenSpeech start(Finding finding, int paragraph) {
    return new OpenSpeech(finding, paragraph, finding.segments().get(0));
  }

  /** With another part. */
  OpenSpeech joined(Finding longer, int lastParagraph) {
    return new OpenSpeech(longer, lastParagraph, first);
  }

  /** With a last part that ends later. */
  OpenSpeech lengthened(int end) {
    List<Span> segments = new ArrayList<>(finding.segments());
    Span last = segments.remove(segments.size() - 1);
    segments.add(new Span(last.start(), end));
    return new OpenSpeech(finding.of(segments), paragraph, first);
  }

  /** Whether this is the same speech as another, or goes on with it. */
  boolean goesOn(OpenSpeech other) {
    return first.equals(other.first);
  }
}
