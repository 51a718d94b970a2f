package io.articleinsights.lexicon;

/**
 * One form of a cue.
 *
 * @param lemma the cue's dictionary form, {@code point out}
 * @param inflection which form of the verb it is
 * @param frames bits of {@link CueFrame}
 * @param tail the words after the verb that belong to the cue, {@code out}; empty for most
 * @param attitude whether it tells what somebody thinks or wants rather than says
 */
public record CueForm(
    String lemma, Inflection inflection, int frames, String[] tail, boolean attitude) {

  public enum Inflection {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    GERUND
  }

  public boolean takes(CueFrame frame) {
    return (frames & frame.bit()) != 0;
  }

  /** Whether it is the past or the participle: {@code said}, {@code written}. */
  public boolean past() {
    return inflection == Inflection.PAST || inflection == Inflection.PARTICIPLE;
  }

  public boolean gerund() {
    return inflection == Inflection.GERUND;
  }
}
