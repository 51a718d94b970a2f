package io.articleinsights.quote;

import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;

/** A quote before its speaker is resolved. */
record Finding(List<Span> segments, Optional<Cue> cue, Optional<Span> speaker, Rule rule) {

  Finding {
    segments = List.copyOf(segments);
  }

  int start() {
    return segments.get(0).start();
  }

  int end() {
    return segments.get(segments.size() - 1).end();
  }

  /**
   * Whether it is wished, feared or done and not said.
   *
   * @param quoted whether some of its words are quoted, so that they were said
   */
  boolean attitude(boolean quoted) {
    return rule.attitude() || !quoted && deed();
  }

  /** Whether what the cue governs is as often a deed as words. */
  boolean deed() {
    return !rule.clausal() && cue.isPresent() && CueLexicon.ENGLISH.deed(cue.get().lemma());
  }

  /** The same with other segments. */
  Finding of(List<Span> others) {
    return new Finding(others, cue, speaker, rule);
  }

  Finding spokenBy(Optional<Span> other, Rule otherRule) {
    return new Finding(segments, cue, other, otherRule);
  }
}
