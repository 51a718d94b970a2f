package io.articleinsights.lexicon;

import java.util.Set;

/** The small words and the modifiers that phrases about roles are made of. */
public final class RoleWords {

  private static final Set<String> OPENERS =
      words(
          """
          a an the his her their its one another our my former vice deputy chief senior \
          executive managing assistant associate acting founding co-founder now then also \
          editor-in-chief who""");

  private static final Set<String> MODIFIERS =
      words(
          """
          former vice deputy chief senior executive managing assistant associate acting campaign \
          press presidential running prime fellow longtime veteran retired late state political \
          foreign finance defense defence interior attorney real estate vice-presidential legal \
          national federal local district general policy research top law police party \
          opposition communications media reality tv television film movie rock pop country \
          football basketball team board city county high school college university science \
          history human rights civil news radio talk show conservative liberal progressive \
          independent primary current outgoing incoming ex then one-time onetime company \
          government security energy""");

  private static final Set<String> DROPPED =
      words(
          """
          a an the who is was also his her their now""");

  private RoleWords() {}

  /** Whether a role may begin with the word behind a name and a comma. */
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

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
