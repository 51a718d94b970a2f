package io.articleinsights.syntax;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.lexicon.WordMemory;
import io.articleinsights.text.AnnotatedText;
import java.util.Locale;

/**
 * Words with what the word lists say of each. It keeps the words that texts share, so one serves
 * many texts, and many threads at once.
 */
public final class WordForms {

  private static final CueForm[] NO_CUE = {};

  private final WordMemory<Form> known = new WordMemory<>(WordForms::look);

  /**
   * A word.
   *
   * @param written as it stands in the text
   * @param lower in small letters, with the one apostrophe; marks of several characters are {@code
   *     …}
   * @param classes its word classes, wherever it stands
   * @param cues the cues that begin with it, the longest first
   */
  record Form(String written, String lower, int classes, CueForm[] cues) {}

  /** What is known of each distinct word of a text, by its number. */
  Form[] of(AnnotatedText body) {
    Form[] forms = new Form[body.distinctWords()];
    for (int word = 0; word < forms.length; word++) {
      forms[word] = known.of(body.word(word).written());
    }
    return forms;
  }

  private static Form look(String written) {
    char first = written.charAt(0);
    if (Character.isLetterOrDigit(first) || first == '\'' || first == '\u2019') {
      String lower = written.replace('\'', '\u2019').toLowerCase(Locale.ROOT);
      return new Form(written, lower, WordClass.of(lower), CueLexicon.ENGLISH.startingWith(lower));
    }
    return new Form(written, written.length() == 1 ? written : "…", 0, NO_CUE);
  }
}
