package io.articleinsights.article;

import io.articleinsights.article.format.Prose;
import io.articleinsights.text.Span;
import java.util.List;

/** A paragraph after a story that tells who wrote it: {@code Ann Lee covers ports for us.} */
final class AuthorNote {

  private static final int MOST_WORDS = 50;

  private AuthorNote() {}

  /**
   * @param authors the names of those who wrote the article
   */
  static boolean is(String text, Span paragraph, List<String> authors) {
    return Prose.words(text, paragraph) <= MOST_WORDS
        && authors.stream().anyMatch(author -> opens(paragraph.of(text), author));
  }

  private static boolean opens(String paragraph, String author) {
    int end = author.length() + 1;
    if (!paragraph.startsWith(author + ' ')) {
      return false;
    }
    int blank = paragraph.indexOf(' ', end);
    String verb = paragraph.substring(end, blank < 0 ? paragraph.length() : blank);
    return BylineWords.NOTES.contains(verb);
  }
}
