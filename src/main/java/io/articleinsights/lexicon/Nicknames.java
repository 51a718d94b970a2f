package io.articleinsights.lexicon;

import java.util.Locale;
import java.util.Map;

/** Short forms of given names and the names they stand for. */
public final class Nicknames {

  private static final Map<String, String> FULL =
      WordFile.read("names/nicknames.txt").values("nicknames");

  private Nicknames() {}

  /** Whether two given names can be one person's: equal, an initial, or a short form. */
  public static boolean same(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.equals(b) || initialOf(a, b) || initialOf(b, a) || full(a).equals(full(b));
  }

  /** Whether a word is a short form of a given name. */
  public static boolean isShort(String word) {
    return FULL.containsKey(word.toLowerCase(Locale.ROOT));
  }

  private static boolean initialOf(String initial, String name) {
    return initial.length() == 1 && name.startsWith(initial);
  }

  private static String full(String name) {
    return FULL.getOrDefault(name, name);
  }
}
