package io.articleinsights.lexicon;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The closed classes of English words, by the names that they have in {@code function-words.txt}.
 */
public final class FunctionWords {

  private static final WordFile FILE = WordFile.read("grammar/function-words.txt");

  /** Begins the names of lists of what a tokenizer leaves of a contraction. */
  private static final String TORN = "torn";

  private FunctionWords() {}

  /** The words of some classes, together. */
  public static Set<String> of(String... classes) {
    return FILE.words(classes);
  }

  /** The words of all classes, without the pieces of contractions, which are letters elsewhere. */
  public static Set<String> all() {
    return FILE.names().stream()
        .filter(name -> !name.startsWith(TORN))
        .flatMap(name -> FILE.words(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** These words and the closed classes. */
  public static Set<String> with(Set<String> words) {
    Set<String> all = new HashSet<>(all());
    all.addAll(words);
    return Set.copyOf(all);
  }
}
