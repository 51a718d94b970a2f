package io.articleinsights.lexicon;

/**
 * The regular endings of English words and what a word that has one may be the form of, by its
 * letters, whatever its case: the one place that knows them. Whether a word is what it may be is
 * told by a dictionary ({@link Lemmas}), by its weights or by the article. The rules are those of
 * WordNet's {@code morphy} (Miller, 1995) with doubled letters added.
 */
public enum Ending {
  NONE("", 0),
  S("s", 1),
  ED("ed", 2),
  ING("ing", 3),
  ER("er", 2),
  EST("est", 3),

  /** Of several men or women. */
  MEN("men", 2);

  /** What {@link #base} is asked for goes from 0 up to here. */
  public static final int BASES = 3;

  private final String letters;
  private final int length;

  /**
   * @param length how many letters are taken off
   */
  Ending(String letters, int length) {
    this.letters = letters;
    this.length = length;
  }

  /** The ending of a word of more than three letters. */
  public static Ending of(CharSequence text, int start, int end) {
    Ending ending = end - start <= 3 ? NONE : endingIn(fold(text.charAt(end - 1)));
    return ending.ends(text, end) ? ending : NONE;
  }

  private static Ending endingIn(char last) {
    return switch (last) {
      case 's' -> S;
      case 'd' -> ED;
      case 'g' -> ING;
      case 'r' -> ER;
      case 't' -> EST;
      case 'n' -> MEN;
      default -> NONE;
    };
  }

  private boolean ends(CharSequence text, int end) {
    int first = end - letters.length();
    for (int i = 0; i < letters.length(); i++) {
      if (fold(text.charAt(first + i)) != letters.charAt(i)) {
        return false;
      }
    }
    return this != S || fold(text.charAt(first - 1)) != 's';
  }

  static Ending of(String word) {
    return of(word, 0, word.length());
  }

  /**
   * Writes what a word with this ending may be the form of: first the word without it, then with
   * its {@code e} ({@code hoped}), without one ({@code boxes}) or with {@code y} for {@code ie},
   * then with one letter of a pair ({@code stopped}) or with {@code y} for {@code i}.
   *
   * @param base what is written to, emptied first
   * @return whether there is such a word
   */
  public boolean base(CharSequence text, int start, int end, int choice, StringBuilder base) {
    base.setLength(0);
    if (this == NONE) {
      return false;
    }
    base.append(text, start, end - length);
    return switch (this) {
      case MEN -> choice == 0 && added(base, "an");
      case S -> choice == 0 || choice == 1 && cutVowel(base);
      default -> choice == 0 || (choice == 1 ? added(base, "e") : changed(base));
    };
  }

  /** What a word with this ending may be the form of, of those that there are. */
  String base(String word, int choice) {
    StringBuilder base = new StringBuilder(word.length() + 1);
    return base(word, 0, word.length(), choice, base) ? base.toString() : word;
  }

  int length() {
    return length;
  }

  private static boolean cutVowel(StringBuilder base) {
    int last = base.length() - 1;
    if (fold(base.charAt(last)) != 'e' || !takesVowel(fold(base.charAt(last - 1)))) {
      return false;
    }
    base.setLength(last);
    if (fold(base.charAt(last - 1)) == 'i') {
      base.setCharAt(last - 1, 'y');
    }
    return true;
  }

  /** {@code box, boxes, watch, watches, go, goes, try, tries}, but not {@code aid, aides}. */
  private static boolean takesVowel(char last) {
    return "sxzhoi".indexOf(last) >= 0;
  }

  private static boolean added(StringBuilder base, String letters) {
    base.append(letters);
    return true;
  }

  private static boolean changed(StringBuilder base) {
    int last = base.length() - 1;
    if (last < 1) {
      return false;
    }
    char letter = fold(base.charAt(last));
    if (letter == 'i') {
      base.setCharAt(last, 'y');
      return true;
    }
    base.setLength(last);
    return letter == fold(base.charAt(last - 1));
  }

  private static char fold(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
  }
}
