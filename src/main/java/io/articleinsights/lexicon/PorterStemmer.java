package io.articleinsights.lexicon;

/**
 * Cuts the endings off English words, so that inflections of a word meet in one form.
 *
 * <p>The algorithm of M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980, with
 * the two departures of the author's own later program ({@code logi} to {@code log}, {@code abli}
 * by way of {@code bli}). A stem is a key to compare by, not a word to show.
 */
public final class PorterStemmer {

  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"},
    {"izer", "ize"}, {"bli", "ble"}, {"alli", "al"}, {"entli", "ent"},
    {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
    {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"},
    {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"},
    {"logi", "log"},
  };

  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""},
  };

  private static final String[] STEP_4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  };

  private final StringBuilder word = new StringBuilder();

  private PorterStemmer(String word) {
    this.word.append(word);
  }

  /** The stem of a word in lower case; a word of one or two letters is its own stem. */
  public static String stem(String lowerCaseWord) {
    if (lowerCaseWord.length() < 3) {
      return lowerCaseWord;
    }
    return new PorterStemmer(lowerCaseWord).stem();
  }

  private String stem() {
    plural();
    pastAndProgressive();
    finalY();
    replaceFirst(STEP_2);
    replaceFirst(STEP_3);
    suffixOfLongStem();
    finalE();
    return word.toString();
  }

  private void plural() {
    if (ends("sses") || ends("ies")) {
      cut(2);
    } else if (ends("s") && !ends("ss")) {
      cut(1);
    }
  }

  private void pastAndProgressive() {
    if (ends("eed")) {
      if (measure(3) > 0) {
        cut(1);
      }
    } else if (ends("ed") && hasVowel(word.length() - 2)) {
      cut(2);
      tidy();
    } else if (ends("ing") && hasVowel(word.length() - 3)) {
      cut(3);
      tidy();
    }
  }

  /** Mends what the loss of {@code ed} or {@code ing} left: {@code conflat(ed)}, {@code hopp}. */
  private void tidy() {
    int length = word.length();
    if (ends("at") || ends("bl") || ends("iz")) {
      word.append('e');
    } else if (endsWithTwins(length)) {
      cut(ends("l") || ends("s") || ends("z") ? 0 : 1);
    } else if (measure(0) == 1 && closesShort(length)) {
      word.append('e');
    }
  }

  private boolean endsWithTwins(int length) {
    return length > 1
        && word.charAt(length - 1) == word.charAt(length - 2)
        && isConsonant(length - 1);
  }

  private void finalY() {
    if (ends("y") && hasVowel(word.length() - 1)) {
      word.setCharAt(word.length() - 1, 'i');
    }
  }

  private void replaceFirst(String[][] rules) {
    String[] longest = null;
    for (String[] rule : rules) {
      if (ends(rule[0]) && (longest == null || rule[0].length() > longest[0].length())) {
        longest = rule;
      }
    }
    if (longest != null && measure(longest[0].length()) > 0) {
      cut(longest[0].length());
      word.append(longest[1]);
    }
  }

  private void suffixOfLongStem() {
    String longest = "";
    for (String suffix : STEP_4) {
      if (ends(suffix) && suffix.length() > longest.length()) {
        longest = suffix;
      }
    }
    int left = word.length() - longest.length();
    boolean allowed =
        !longest.equals("ion")
            || left > 0 && (word.charAt(left - 1) == 's' || word.charAt(left - 1) == 't');
    if (!longest.isEmpty() && allowed && measure(longest.length()) > 1) {
      cut(longest.length());
    }
  }

  private void finalE() {
    if (ends("e")) {
      int measure = measure(1);
      if (measure > 1 || measure == 1 && !closesShort(word.length() - 1)) {
        cut(1);
      }
    }
    if (ends("ll") && measure(1) > 1) {
      cut(1);
    }
  }

  private boolean ends(String suffix) {
    int from = word.length() - suffix.length();
    return from >= 0 && word.indexOf(suffix, from) == from;
  }

  private void cut(int letters) {
    word.setLength(word.length() - letters);
  }

  /** Porter's m: the number of vowel-consonant sequences before the last {@code suffix} letters. */
  private int measure(int suffix) {
    int length = word.length() - suffix;
    int sequences = 0;
    boolean afterVowel = false;
    boolean consonant = false;
    for (int at = 0; at < length; at++) {
      consonant = isConsonant(at, consonant);
      if (consonant && afterVowel) {
        sequences++;
      }
      afterVowel = !consonant;
    }
    return sequences;
  }

  private boolean hasVowel(int length) {
    boolean consonant = false;
    for (int at = 0; at < length; at++) {
      consonant = isConsonant(at, consonant);
      if (!consonant) {
        return true;
      }
    }
    return false;
  }

  private boolean isConsonant(int index) {
    boolean consonant = false;
    for (int at = 0; at <= index; at++) {
      consonant = isConsonant(at, consonant);
    }
    return consonant;
  }

  private boolean isConsonant(int at, boolean previousIsConsonant) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> at == 0 || !previousIsConsonant;
      default -> true;
    };
  }

  /** Porter's *o: consonant, vowel, consonant other than w, x, y stand before {@code length}. */
  private boolean closesShort(int length) {
    if (length < 3) {
      return false;
    }
    char last = word.charAt(length - 1);
    return isConsonant(length - 1)
        && !isConsonant(length - 2)
        && isConsonant(length - 3)
        && last != 'w'
        && last != 'x'
        && last != 'y';
  }
}
