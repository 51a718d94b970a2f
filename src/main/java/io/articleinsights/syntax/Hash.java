package io.articleinsights.syntax;

/** Numbers for words and for features, spread evenly over all 32 bits. */
final class Hash {

  private static final int PRIME = 0x9E3779B1;

  private Hash() {}

  /** Of a run of characters: case, kind of apostrophe and which digit it is do not matter. */
  static int word(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return end(hash * PRIME);
  }

  static int fold(char unit) {
    if (unit < 128) {
      return unit >= 'A' && unit <= 'Z' ? unit + 32 : unit >= '0' && unit <= '9' ? '0' : unit;
    }
    return unit == '’' ? '\'' : Character.toLowerCase(unit);
  }

  static int of(int template, int a) {
    return end((template * PRIME + a) * PRIME);
  }

  static int of(int template, int a, int b) {
    return end(((template * PRIME + a) * PRIME + b) * PRIME);
  }

  static int of(int template, int a, int b, int c) {
    return end((((template * PRIME + a) * PRIME + b) * PRIME + c) * PRIME);
  }

  static int of(int template, int a, int b, int c, int d) {
    return end(((((template * PRIME + a) * PRIME + b) * PRIME + c) * PRIME + d) * PRIME);
  }

  private static int end(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return mixed ^ mixed >>> 13;
  }
}
