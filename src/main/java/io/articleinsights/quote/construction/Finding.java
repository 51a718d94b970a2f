package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;

/** A quote before its speaker is resolved. */
public record Finding(
    List<Span> segments,
    Optional<CueWords> cue,
    Optional<Span> speaker,
    Construction construction) {

  public Finding {
    segments = List.copyOf(segments);
  }

  public int start() {
    return segments.get(0).start();
  }

  public int end() {
    return segments.get(segments.size() - 1).end();
  }

  /** The same with other segments. */
  public Finding of(List<Span> others) {
    return new Finding(others, cue, speaker, construction);
  }

  public Finding spokenBy(Optional<Span> other, Construction otherConstruction) {
    return new Finding(segments, cue, other, otherConstruction);
  }

  public boolean is(ConstructionTrait trait) {
    return construction.is(trait);
  }

  /**
   * Whether it is wished, feared or done and not said.
   *
   * @param quoted whether some of its words are quoted, so that they were said
   */
  public boolean attitude(boolean quoted) {
    return is(ConstructionTrait.ATTITUDE) || !quoted && (deed() || isThought());
  }

  /** Whether what the cue governs is as often a deed or a mere topic as words. */
  public boolean deed() {
    return is(ConstructionTrait.DEED)
        || !is(ConstructionTrait.CLAUSAL)
            && !is(ConstructionTrait.STATED)
            && cue.map(CueWords::lemma).filter(CueLexicon.ENGLISH::deed).isPresent();
  }

  /** {@code want him to come, wonder whether he comes}: such constructions take any verb. */
  private boolean isThought() {
    return cue.map(CueWords::lemma).filter(CueLexicon.ENGLISH::attitude).isPresent();
  }
}
