package io.articleinsights.lexicon;

/** The forms that a verb takes: regular ones by its letters, irregular ones as given. */
final class VerbForms {

  private static final String DOUBLED = "doubled";

  private VerbForms() {}

  /**
   * Base, present, past, participle and gerund.
   *
   * @param fields from the second on: {@code doubled} when the last letter is doubled, or past and
   *     participle of an irregular verb; nothing for a regular one
   */
  static String[] of(String verb, String[] fields) {
    boolean doubling = fields.length > 1 && fields[1].equals(DOUBLED);
    String past = fields.length > 1 && !doubling ? fields[1] : past(verb, doubling);
    String participle = fields.length > 2 ? fields[2] : past;
    return new String[] {verb, present(verb), past, participle, gerund(verb, doubling)};
  }

  /** The third person of a verb, and the plural of a noun. */
  static String present(String verb) {
    if (endsWithConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing =
        verb.endsWith("s")
            || verb.endsWith("sh")
            || verb.endsWith("ch")
            || verb.endsWith("x")
            || verb.equals("go");
    return verb + (hissing ? "es" : "s");
  }

  private static String past(String verb, boolean doubling) {
    if (endsWithConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    if (doubling) {
      return verb + verb.charAt(verb.length() - 1) + "ed";
    }
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  private static String gerund(String verb, boolean doubling) {
    if (doubling) {
      return verb + verb.charAt(verb.length() - 1) + "ing";
    }
    boolean dropping = verb.endsWith("e") && !verb.endsWith("ee");
    return (dropping ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static boolean endsWithConsonantY(String verb) {
    int last = verb.length() - 1;
    return verb.charAt(last) == 'y' && "aeiou".indexOf(verb.charAt(last - 1)) < 0;
  }
}
