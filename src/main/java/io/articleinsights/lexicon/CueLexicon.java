package io.articleinsights.lexicon;

import io.articleinsights.lexicon.CueForm.Inflection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cues of {@code cues.txt} with all their forms, found by the verb's form in small letters. */
public final class CueLexicon {

  private static final String DOUBLED = "doubled";

  public static final CueLexicon ENGLISH = new CueLexicon(WordFile.read("cues.txt"));

  private static final CueForm[] NONE = {};

  private final Map<String, CueForm[]> forms;
  private final Map<String, String> nouns;
  private final Set<String> deeds;
  private final Set<String> attitudes;
  private final Set<String> causes;
  private final Set<String> claims;

  private CueLexicon(WordFile file) {
    Map<String, List<CueForm>> found = new HashMap<>();
    file.entries("speech").forEach(entry -> add(found, entry, false));
    file.entries("attitude").forEach(entry -> add(found, entry, true));
    Map<String, CueForm[]> longestFirst = new HashMap<>();
    found.forEach(
        (form, cues) -> {
          cues.sort((a, b) -> Integer.compare(b.tail().length, a.tail().length));
          longestFirst.put(form, cues.toArray(CueForm[]::new));
        });
    forms = Map.copyOf(longestFirst);
    nouns = nouns(file.words("nouns"));
    deeds = file.words("deeds");
    causes = file.words("causes");
    claims = file.words("claims");
    Set<String> thought = new HashSet<>();
    file.entries("attitude").forEach(entry -> thought.add(entry.word()));
    file.entries("speech").forEach(entry -> thought.remove(entry.word()));
    attitudes = Set.copyOf(thought);
  }

  /** The cues that a word may begin, those with most words first. */
  public CueForm[] startingWith(String lowerCaseWord) {
    return forms.getOrDefault(lowerCaseWord, NONE);
  }

  /** Whether what a cue governs is as often a deed as words. */
  public boolean deed(String lemma) {
    return deeds.contains(lemma);
  }

  /** Whether a cue tells only what somebody thinks or wants. */
  public boolean attitude(String lemma) {
    return attitudes.contains(lemma);
  }

  /** Whether a cue that takes a clause as often has a mere noun: {@code claimed the throne}. */
  public boolean claims(String lemma) {
    return claims.contains(lemma);
  }

  /** Whether a form of a verb makes somebody do what follows: it prompted him to say. */
  public boolean causes(String lowerCaseWord) {
    return causes.contains(lowerCaseWord);
  }

  /** The noun of saying that a word is, in the singular. */
  public Optional<String> noun(String lowerCaseWord) {
    return Optional.ofNullable(nouns.get(lowerCaseWord));
  }

  /** The finite forms, {@code said} and {@code says}, of verbs that quoted words go with. */
  public Set<String> verbsOfSaying() {
    Set<String> verbs = new HashSet<>();
    forms.forEach(
        (form, cues) -> {
          if (Arrays.stream(cues).anyMatch(CueLexicon::isFiniteSaying)) {
            verbs.add(form);
          }
        });
    return Set.copyOf(verbs);
  }

  private static boolean isFiniteSaying(CueForm cue) {
    boolean finite = cue.inflection() == Inflection.PAST || cue.inflection() == Inflection.PRESENT;
    return finite && cue.tail().length == 0 && !cue.attitude() && cue.takes(CueFrame.DIRECT);
  }

  private static Map<String, String> nouns(Set<String> singulars) {
    Map<String, String> found = new HashMap<>();
    for (String noun : singulars) {
      found.put(noun, noun);
      found.put(Inflections.withS(noun), noun);
    }
    return Map.copyOf(found);
  }

  private static void add(Map<String, List<CueForm>> found, WordEntry entry, boolean attitude) {
    String[] words = entry.word().split(" ");
    String[] tail = Arrays.copyOfRange(words, 1, words.length);
    String[] fields = entry.value().split(" ");
    int frames = frames(entry, fields[0]);
    String[] spellings = spellings(words[0], fields);
    for (Inflection inflection : Inflection.values()) {
      String spelling = spellings[inflection.ordinal()];
      if (inflection == Inflection.PARTICIPLE
          && spelling.equals(spellings[Inflection.PAST.ordinal()])) {
        continue;
      }
      found
          .computeIfAbsent(spelling, form -> new ArrayList<>())
          .add(new CueForm(entry.word(), inflection, frames, tail, attitude));
    }
  }

  /**
   * Base, present, past, participle and gerund.
   *
   * @param fields from the second on: {@code doubled} when the last letter is doubled, or past and
   *     participle of an irregular verb; nothing for a regular one
   */
  private static String[] spellings(String verb, String[] fields) {
    boolean doubling = fields.length > 1 && fields[1].equals(DOUBLED);
    boolean regular = fields.length < 2 || doubling;
    String past = regular ? Inflections.withEd(verb, doubling) : fields[1];
    String participle = fields.length > 2 ? fields[2] : past;
    String gerund = Inflections.withIng(verb, doubling);
    return new String[] {verb, Inflections.withS(verb), past, participle, gerund};
  }

  private static int frames(WordEntry entry, String codes) {
    int frames = CueFrame.bits(codes);
    if (codes.isEmpty() || Integer.bitCount(frames) != codes.length()) {
      throw entry.refused("frames are letters, each once, not “" + codes + "”");
    }
    return frames;
  }
}
