package io.articleinsights.lexicon;

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
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes {@code names/people.txt} from the files of WordNet 3.0: the nouns whose first sense is a
 * person. Run its {@code main} with the folder of those files (Debian: package {@code
 * wordnet-base}) and the file to write.
 */
public final class PeopleGenerator {

  private static final String PERSON = "18";
  private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

  /** What these end is a person by rule; {@link SpeakingNouns} knows that. */
  private static final Pattern BY_RULE = Pattern.compile(".*(ist|man|men|woman|person)");

  private PeopleGenerator() {}

  /** Arguments: the folder of WordNet's files, the file to write. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> lines = new ArrayList<>();
    lines.add("# Nouns whose first sense is a person, but for those in -ist, -man and the like.");
    lines.add("#");
    lines.add("# Provenance: made by PeopleGenerator from WordNet 3.0 (lexicon-LICENSE.txt).");
    lines.add("");
    lines.add("[people]");
    lines.addAll(people(folder));
    Files.write(Path.of(arguments[1]), lines, StandardCharsets.US_ASCII);
  }

  private static Set<String> people(Path folder) throws IOException {
    Map<String, String> files = new HashMap<>();
    Set<String> small = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("data.noun"))) {
      String[] fields = line.split(" ");
      if (!line.startsWith(" ")) {
        files.put(fields[0], fields[1]);
        for (int word = 0; word < Integer.parseInt(fields[3], 16); word++) {
          small.add(fields[4 + 2 * word]);
        }
      }
    }
    Set<String> people = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve("index.noun"))) {
      String[] fields = line.split(" +");
      if (!line.startsWith(" ") && isListed(fields[0], small)) {
        String first = fields[6 + Integer.parseInt(fields[3])];
        if (PERSON.equals(files.get(first))) {
          people.add(fields[0]);
        }
      }
    }
    return people;
  }

  private static boolean isListed(String word, Set<String> small) {
    return small.contains(word)
        && word.length() > 2
        && WORD.matcher(word).matches()
        && !BY_RULE.matcher(word).matches();
  }
}
