package io.articleinsights.article.format.encoding;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences number of well-formed sequences of more than one byte
 * @param faults number of bytes that belong to none
 * @param firstFault offset of the first of these; -1 when there is none
 */
record Utf8Scan(int sequences, int faults, int firstFault) {

  static Utf8Scan of(byte[] bytes) {
    int sequences = 0;
    int faults = 0;
    int firstFault = -1;
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes, i);
      if (length == 0) {
        firstFault = faults == 0 ? i : firstFault;
        faults++;
      }
      sequences += length > 1 ? 1 : 0;
      i += Math.max(1, length);
    }
    return new Utf8Scan(sequences, faults, firstFault);
  }

  /** Length of the well-formed sequence at an offset; 0 when there is none (Unicode, table 3-7). */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length || !mayFollow(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean mayFollow(int lead, int second) {
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most;
  }

  boolean isWellFormed() {
    return faults == 0;
  }

  /** Whether a few bytes were lost in what is UTF-8 all the same. */
  boolean isDamaged() {
    return faults > 0 && sequences > 4 * faults;
  }
}
