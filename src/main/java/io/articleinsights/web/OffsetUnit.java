package io.articleinsights.web;

import java.util.Locale;

/** What offsets are counted in. */
enum OffsetUnit {
  UTF16 {
    @Override
    int width(char unit) {
      return 1;
    }
  },
  CODEPOINT {
    @Override
    int width(char unit) {
      return Character.isLowSurrogate(unit) ? 0 : 1;
    }
  },
  UTF8 {
    @Override
    int width(char unit) {
      if (Character.isSurrogate(unit)) {
        return 2;
      }
      return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    }
  };

  static OffsetUnit of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** How far a code unit of well-formed UTF-16 moves an offset. */
  abstract int width(char unit);
}
