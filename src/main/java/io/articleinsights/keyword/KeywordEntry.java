package io.articleinsights.keyword;

import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A keyword of an article as an index of many articles takes it in.
 *
 * @param hash stands for the keyword, the same in every article
 * @param kind one word or several
 * @param listed whether the article lists it; a shorter keyword inside of a longer one is not
 * @param vague whether it is a word that says little by itself
 * @param faint whether it is a word that hardly tells what the article is about
 * @param count number of occurrences in the body
 * @param inTitle number of occurrences in the title
 * @param score salience within the article, in [0, 1]
 * @param places where it stands in the body, in the order of the text; in the title when only the
 *     title has it
 */
public record KeywordEntry(
    long hash,
    KeywordKind kind,
    boolean listed,
    boolean vague,
    boolean faint,
    int count,
    int inTitle,
    double score,
    List<Place> places) {

  public KeywordEntry {
    Objects.requireNonNull(kind);
    places = List.copyOf(places);
  }

  /**
   * A place of a keyword.
   *
   * @param span where it stands
   * @param opening whether only the beginning of a sentence gave it its capital
   */
  public record Place(Span span, boolean opening) {

    public Place {
      Objects.requireNonNull(span);
    }

    /** How it reads there, on one line and without a capital that it does not have elsewhere. */
    public String readable(String text) {
      String form = written(text);
      return opening ? Forms.lowered(form) : form;
    }

    /** How it is written there, on one line. */
    public String written(String text) {
      return Forms.oneLine(span.of(text));
    }
  }
}
