package io.articleinsights.lexicon;

import io.articleinsights.lexicon.CueForm.Inflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cues of {@link CueTable} with all their forms, found by the verb's form in small letters. */
public final class CueLexicon {

  public static final CueLexicon ENGLISH = new CueLexicon();

  private static final CueForm[] NONE = {};

  private final Map<String, CueForm[]> forms;
  private final Map<String, String> nouns = nouns();
  private final Set<String> deeds = Set.of(CueTable.DEEDS.replace('+', '_').split(" "));

  private CueLexicon() {
    Map<String, List<CueForm>> found = new HashMap<>();
    CueTable.SPEECH.lines().forEach(line -> add(found, line, false));
    CueTable.ATTITUDE.lines().forEach(line -> add(found, line, true));
    Map<String, CueForm[]> longestFirst = new HashMap<>();
    found.forEach(
        (form, cues) -> {
          cues.sort((a, b) -> Integer.compare(b.tail().length, a.tail().length));
          longestFirst.put(form, cues.toArray(CueForm[]::new));
        });
    forms = Map.copyOf(longestFirst);
  }

  /** The cues that a word may begin, those with most words first. */
  public CueForm[] startingWith(String lowerCaseWord) {
    return forms.getOrDefault(lowerCaseWord, NONE);
  }

  /** Whether what a cue governs is as often a deed as words. */
  public boolean deed(String lemma) {
    return deeds.contains(lemma.replace(' ', '_'));
  }

  /** The noun of saying that a word is, in the singular. */
  public Optional<String> noun(String lowerCaseWord) {
    return Optional.ofNullable(nouns.get(lowerCaseWord));
  }

  private static Map<String, String> nouns() {
    Map<String, String> found = new HashMap<>();
    for (String noun : CueTable.NOUNS.split(" ")) {
      found.put(noun, noun);
      found.put(presentOf(noun), noun);
    }
    return Map.copyOf(found);
  }

  private static void add(Map<String, List<CueForm>> found, String line, boolean attitude) {
    String[] fields = line.strip().split(" ");
    String[] words = fields[0].split("\\+");
    boolean doubling = words[0].endsWith("-");
    String verb = doubling ? words[0].substring(0, words[0].length() - 1) : words[0];
    words[0] = verb;
    String lemma = String.join(" ", words);
    String[] tail = java.util.Arrays.copyOfRange(words, 1, words.length);
    int frames = CueFrame.bits(fields[1]);
    String past = fields.length > 2 ? fields[2] : pastOf(verb, doubling);
    String participle = fields.length > 3 ? fields[3] : past;
    String[] spellings = {verb, presentOf(verb), past, participle, gerundOf(verb, doubling)};
    for (Inflection inflection : Inflection.values()) {
      String spelling = spellings[inflection.ordinal()];
      if (inflection == Inflection.PARTICIPLE && spelling.equals(past)) {
        continue;
      }
      found
          .computeIfAbsent(spelling, form -> new ArrayList<>())
          .add(new CueForm(lemma, inflection, frames, tail, attitude));
    }
  }

  private static String presentOf(String verb) {
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

  private static String pastOf(String verb, boolean doubling) {
    if (endsWithConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    if (doubling) {
      return verb + verb.charAt(verb.length() - 1) + "ed";
    }
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  private static String gerundOf(String verb, boolean doubling) {
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
