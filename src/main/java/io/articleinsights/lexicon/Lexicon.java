package io.articleinsights.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The open word classes, from WordNet 3.0 (Miller, 1995): for each word how often it is a noun,
 * verb, adjective or adverb, and the irregular forms. Read once, into flat tables.
 */
public final class Lexicon {

  private static final String RESOURCE = "lexicon.txt";

  private static final Lexicon INSTANCE = read();

  private final WordTable profiles;
  private final WordTable capitals;
  private final WordTable properNouns;
  private final IrregularForms verbs;
  private final IrregularForms nouns;

  private Lexicon(String source) {
    WordTable.Builder words = new WordTable.Builder();
    WordTable.Builder proper = new WordTable.Builder();
    WordTable.Builder names = new WordTable.Builder();
    IrregularForms verbForms = IrregularForms.NONE;
    IrregularForms nounForms = IrregularForms.NONE;
    int line = 0;
    while (line < source.length()) {
      int end = source.indexOf('\n', line);
      int blank = source.indexOf(' ', line);
      switch (source.charAt(line)) {
        case 'c' -> putAll(proper, source, blank, end, 0);
        case 'p' -> putAll(names, source, blank, end, 0);
        case 'v' -> verbForms = IrregularForms.of(source.substring(blank + 1, end));
        case 'n' -> nounForms = IrregularForms.of(source.substring(blank + 1, end));
        default -> putAll(words, source, blank, end, Integer.parseInt(source, line, blank, 10));
      }
      line = end + 1;
    }
    profiles = words.build();
    capitals = proper.build();
    properNouns = names.build();
    verbs = verbForms;
    nouns = nounForms;
  }

  public static Lexicon instance() {
    return INSTANCE;
  }

  private static void putAll(
      WordTable.Builder table, String source, int blank, int end, int value) {
    int at = blank;
    while (at < end) {
      int next = source.indexOf(' ', at + 1);
      int stop = next < 0 || next > end ? end : next;
      table.put(source, at + 1, stop, value);
      at = stop;
    }
  }

  /** Four decimal digits, the weights of noun, verb, adjective and adverb; 0 when unknown. */
  public int profile(CharSequence text, int start, int end) {
    return Math.max(0, profiles.value(text, start, end));
  }

  /** That of a whole word in lower case. */
  public int profile(String word) {
    return profile(word, 0, word.length());
  }

  public static int noun(int profile) {
    return profile / 1000;
  }

  public static int verb(int profile) {
    return profile / 100 % 10;
  }

  public static int adjective(int profile) {
    return profile / 10 % 10;
  }

  public static int adverb(int profile) {
    return profile % 10;
  }

  /** Whether a word is an adjective that is written with a capital: {@code Chinese}. */
  public boolean isProperAdjective(String text, int start, int end) {
    return capitals.contains(text, start, end);
  }

  /** Whether a common noun is also a name: {@code China}. */
  public boolean isName(String text, int start, int end) {
    return properNouns.contains(text, start, end);
  }

  public IrregularForms verbs() {
    return verbs;
  }

  public IrregularForms nouns() {
    return nouns;
  }

  private static Lexicon read() {
    try (InputStream stream = Lexicon.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(stream, RESOURCE).readAllBytes();
      return new Lexicon(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
