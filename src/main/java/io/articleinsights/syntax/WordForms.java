package io.articleinsights.syntax;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.text.AnnotatedText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The distinct words of a text with what the word lists say of each, looked up once. */
final class WordForms {

  private static final CueForm[] NO_CUE = {};
  private static final int RECENT = 1024;

  private final AnnotatedText body;
  private final String text;
  private final Map<String, Form> distinct = new HashMap<>(1024);
  private final Form[] recent = new Form[RECENT];

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
    this.text = body.text();
  }

  /** Most words are the same few: those are found without a string being made. */
  Form at(int token) {
    int start = body.tokenStart(token);
    int length = body.tokenEnd(token) - start;
    int slot = slot(start, length);
    Form last = recent[slot];
    if (last == null || last.written.length() != length || !text.startsWith(last.written, start)) {
      last = distinct.computeIfAbsent(body.tokenText(token), WordForms::look);
      recent[slot] = last;
    }
    return last;
  }

  private int slot(int start, int length) {
    int ends = text.charAt(start) * 31 + text.charAt(start + length - 1) * 131;
    return ends + text.charAt(start + length / 2) * 7 + length & RECENT - 1;
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
