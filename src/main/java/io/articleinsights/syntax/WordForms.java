package io.articleinsights.syntax;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.lexicon.WordFact;
import io.articleinsights.text.AnnotatedText;
import java.util.Locale;

/** What the word lists say of the words of a text. */
final class WordForms {

  private static final WordFact<Form> FORM =
      new WordFact<>(WordFact.Kind.CLAUSES, Form.class, word -> look(word.written()));

  private static final CueForm[] NO_CUE = {};

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

  private WordForms() {}

  /** What is known of each distinct word of a text, by its number. */
  static Form[] of(AnnotatedText body) {
    Form[] forms = new Form[body.distinctWords()];
    for (int word = 0; word < forms.length; word++) {
      forms[word] = FORM.of(body.word(word));
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
