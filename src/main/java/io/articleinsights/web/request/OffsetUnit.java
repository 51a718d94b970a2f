package io.articleinsights.web.request;

import java.util.Locale;

/** What offsets are counted in. */
public enum OffsetUnit {
  UTF16 {
    @Override
    public int width(char unit) {
      return 1;
    }
  },
  CODEPOINT {
    @Override
    public int width(char unit) {
      return Character.isLowSurrogate(unit) ? 0 : 1;
    }
  },
  UTF8 {
    @Override
    public int width(char unit) {
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
  public abstract int width(char unit);
}
