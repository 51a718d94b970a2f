package io.articleinsights.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes {@code lexicon.txt} from the files of WordNet 3.0. Run its {@code main} with the folder of
 * those files (Debian: package {@code wordnet-base}) and the file to write.
 *
 * <p>One line a profile: four digits, the weights of noun, verb, adjective and adverb, then the
 * words that have it. A weight is 0 when WordNet does not list the word so, else 1 + log2(1 + n),
 * capped at 9, with n the number of tagged occurrences in {@code cntlist.rev}. Words that WordNet
 * only writes with a capital are proper: adjectives among them ({@code Chinese}) follow {@code
 * capital}, nouns that are names too ({@code China}) follow {@code proper}. Nouns that are only
 * nouns and do not occur in {@code cntlist.rev} are left out unless their ending would mislead.
 * Irregular forms follow {@code verb} and {@code noun}, as {@code form=lemma}.
 */
public final class LexiconGenerator {

  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
  private static final Pattern MISLEADING =
      Pattern.compile(
          ".*(ed|ing|ly|ous|al|ive|ful|less|able|ible|ic|ish|ary|ant|ent|ate|ize|ise|ify|s)");
  private static final String[] PARTS = {"noun", "verb", "adj", "adv"};

  private final Path folder;
  private final Map<String, int[]> weights = new TreeMap<>();

  private LexiconGenerator(Path folder) {
    this.folder = folder;
  }

  /** Arguments: the folder of WordNet's files, the file to write. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new LexiconGenerator(Path.of(arguments[0])).lines();
    Files.write(Path.of(arguments[1]), lines, StandardCharsets.US_ASCII);
  }

  private List<String> lines() throws IOException {
    Map<String, int[]> counts = counts();
    Set<String> capitals = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (int part = 0; part < PARTS.length; part++) {
      Set<String> lower = new HashSet<>();
      Set<String> upper = new HashSet<>();
      forms(PARTS[part], lower, upper);
      for (String word : lower) {
        int count = counts.containsKey(word) ? counts.get(word)[part] : 0;
        weights.computeIfAbsent(word, key -> new int[4])[part] = weight(count);
      }
      if (part == 0) {
        names.addAll(upper);
        names.retainAll(lower);
      }
      if (part == 2) {
        capitals.addAll(upper);
        capitals.removeAll(lower);
      }
    }
    return lines(counts, capitals, names);
  }

  private List<String> lines(Map<String, int[]> counts, Set<String> capitals, Set<String> names)
      throws IOException {
    Map<String, StringBuilder> groups = new TreeMap<>();
    weights.forEach(
        (word, weight) -> {
          if (isKept(word, weight, counts)) {
            String profile = "" + weight[0] + weight[1] + weight[2] + weight[3];
            groups.computeIfAbsent(profile, StringBuilder::new).append(' ').append(word);
          }
        });
    List<String> lines = new ArrayList<>();
    groups.values().forEach(group -> lines.add(group.toString()));
    lines.add("capital " + String.join(" ", capitals));
    lines.add("proper " + String.join(" ", names));
    lines.add("verb" + irregular("verb.exc"));
    lines.add("noun" + irregular("noun.exc"));
    return lines;
  }

  private static boolean isKept(String word, int[] weight, Map<String, int[]> counts) {
    boolean onlyNoun = weight[1] + weight[2] + weight[3] == 0;
    boolean tagged = counts.containsKey(word) && counts.get(word)[0] > 0;
    return !onlyNoun || tagged || word.length() < 12 && MISLEADING.matcher(word).matches();
  }

  private static int weight(int count) {
    return Math.min(9, 1 + 31 - Integer.numberOfLeadingZeros(1 + count));
  }

  private Map<String, int[]> counts() throws IOException {
    Map<String, int[]> counts = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("cntlist.rev"))) {
      int percent = line.indexOf('%');
      int part = "12345".indexOf(line.charAt(percent + 1));
      int count = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
      counts.computeIfAbsent(line.substring(0, percent), key -> new int[4])[part == 4 ? 2 : part] +=
          count;
    }
    return counts;
  }

  /** The single words of a part of speech, by whether they are written with a capital. */
  private void forms(String part, Set<String> lower, Set<String> upper) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("data." + part))) {
      if (line.startsWith("  ")) {
        continue;
      }
      String[] fields = line.split(" ");
      int words = Integer.parseInt(fields[3], 16);
      for (int i = 0; i < words; i++) {
        String form = fields[4 + 2 * i].replaceAll("\\(.*\\)", "");
        String word = form.toLowerCase(java.util.Locale.ROOT);
        if (WORD.matcher(word).matches()) {
          (form.equals(word) ? lower : upper).add(word);
        }
      }
    }
  }

  private String irregular(String file) throws IOException {
    StringBuilder forms = new StringBuilder();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      String[] fields = line.split(" ");
      boolean known = weights.containsKey(fields[1]);
      if (known && WORD.matcher(fields[0]).matches() && WORD.matcher(fields[1]).matches()) {
        forms.append(' ').append(fields[0]).append('=').append(fields[1]);
      }
    }
    return forms.toString();
  }
}
