package io.articleinsights.quote.construction;

import java.util.BitSet;
import java.util.Set;

/** Which quotations were taken for speech, and which cues announce them. */
public final class SpokenQuotations {

  private final boolean[] speech;

  /** Bits, since every word is asked about. */
  private final BitSet cueStarts = new BitSet();

  /**
   * @param speech for each quotation whether it is speech
   * @param cueStarts the offsets of the cues that announce it
   */
  public SpokenQuotations(boolean[] speech, Set<Integer> cueStarts) {
    this.speech = speech.clone();
    cueStarts.forEach(this.cueStarts::set);
  }

  /** Whether a quotation was taken for speech; a negative number stands for none. */
  public boolean isSpeech(int number) {
    return number >= 0 && speech[number];
  }

  /** Whether the cue at an offset announces direct speech already. */
  public boolean usesCue(int offset) {
    return cueStarts.get(offset);
  }
}
