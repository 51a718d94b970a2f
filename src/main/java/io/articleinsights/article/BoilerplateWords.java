package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.lexicon.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that boilerplate is known by: the lists of {@code boilerplate.txt}. */
final class BoilerplateWords {

  static final BoilerplateWords LABELS;
  static final BoilerplateWords OPENINGS;
  static final BoilerplateWords HEADS;
  static final BoilerplateWords WITHIN;
  static final Set<String> LIST_LABELS;
  static final Set<String> BY_ADDRESS;
  static final Set<String> CONTACTS;
  static final Set<String> CONTACT_OPENINGS;
  static final Set<String> END_SIGNS;
  static final Set<String> RELEASES;
  static final Set<String> PICTURE_CREDITS;
  static final Set<String> CREDIT_OPENINGS;
  static final Set<String> HELPER_OPENINGS;
  static final Set<String> HELPERS;
  static final BoilerplateWords COUNTED;
  static final Set<String> NETWORKS;

  static {
    WordFile file = WordFile.read("article/boilerplate.txt");
    LABELS = new BoilerplateWords(file.values("labels"));
    OPENINGS = new BoilerplateWords(file.values("openings"));
    HEADS = new BoilerplateWords(file.values("heads"));
    WITHIN = new BoilerplateWords(file.values("within"));
    LIST_LABELS = file.words("list labels");
    BY_ADDRESS = file.words("within by an address");
    CONTACTS = file.words("contacts");
    CONTACT_OPENINGS = file.words("contact openings");
    END_SIGNS = file.words("end signs");
    RELEASES = file.words("releases");
    PICTURE_CREDITS = file.words("picture credits");
    CREDIT_OPENINGS = file.words("credit openings");
    HELPER_OPENINGS = file.words("helper openings");
    HELPERS = file.words("helpers");
    COUNTED = new BoilerplateWords(file.values("counted"));
    NETWORKS = file.words("networks");
  }

  private final Map<String, BoilerplateKind> kinds = new HashMap<>();
  private final int longest;

  private BoilerplateWords(Map<String, String> values) {
    int most = 1;
    for (Map.Entry<String, String> entry : values.entrySet()) {
      kinds.put(entry.getKey(), BoilerplateKind.valueOf(entry.getValue()));
      most = Math.max(most, entry.getKey().split(" ").length);
    }
    this.longest = most;
  }

  /** What a phrase of the list is. */
  Optional<BoilerplateKind> of(String words) {
    return Optional.ofNullable(kinds.get(words));
  }

  /** What a line is whose first words are a phrase of the list. */
  Optional<BoilerplateKind> opening(String words) {
    int end = words.indexOf(' ');
    for (int count = 1; count <= longest; count++) {
      BoilerplateKind kind = kinds.get(end < 0 ? words : words.substring(0, end));
      if (kind != null || end < 0) {
        return Optional.ofNullable(kind);
      }
      end = words.indexOf(' ', end + 1);
    }
    return Optional.empty();
  }

  /** What a line is that holds a phrase of the list anywhere. */
  Optional<BoilerplateKind> within(String words) {
    return kinds.keySet().stream()
        .filter(phrase -> holds(words, phrase))
        .findFirst()
        .flatMap(this::of);
  }

  /** Whether a phrase stands within a line, between the borders of words. */
  static boolean holds(String words, String phrase) {
    return words.contains(phrase) && (' ' + words + ' ').contains(' ' + phrase + ' ');
  }

  /** Whether one of a list of phrases opens a line. */
  static boolean opens(String words, Set<String> phrases) {
    return phrases.stream()
        .anyMatch(phrase -> words.startsWith(phrase) && (words + ' ').startsWith(phrase + ' '));
  }
}
