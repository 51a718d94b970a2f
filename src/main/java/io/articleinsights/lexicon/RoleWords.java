package io.articleinsights.lexicon;

import java.util.Set;

/** The small words and the modifiers that phrases about roles are made of. */
public final class RoleWords {

  private static final Set<String> OPENERS;

  private static final Set<String> MODIFIERS;

  private static final Set<String> DROPPED;

  static {
    WordFile file = WordFile.read("names/role-phrases.txt");
    OPENERS = file.words("openers");
    MODIFIERS = file.words("modifiers");
    DROPPED = file.words("dropped");
  }

  private RoleWords() {}

  /** Whether a role may begin with the word after a name and a comma. */
  public static boolean opens(String word) {
    return OPENERS.contains(word);
  }

  /** Whether the word may stand before the noun of a role. */
  public static boolean modifies(String word) {
    return MODIFIERS.contains(word);
  }

  /** Whether the word may open the phrase but says nothing of the role. */
  public static boolean isDropped(String word) {
    return DROPPED.contains(word);
  }
}
