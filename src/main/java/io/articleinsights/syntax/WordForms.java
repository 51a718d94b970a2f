package io.articleinsights.syntax;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.lexicon.DistinctWords;
import io.articleinsights.text.AnnotatedText;
import java.util.Locale;

/** The distinct words of a text with what the word lists say of each, looked up once. */
final class WordForms {

  private static final CueForm[] NO_CUE = {};

  private final AnnotatedText body;
  private final DistinctWords<Form> distinct;

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

  WordForms(AnnotatedText body) {
    this.body = body;
    this.distinct = new DistinctWords<>(body.text(), WordForms::look);
  }

  Form at(int token) {
    return distinct.at(body.tokenStart(token), body.tokenEnd(token));
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
