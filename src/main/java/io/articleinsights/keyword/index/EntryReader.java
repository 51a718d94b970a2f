package io.articleinsights.keyword.index;

import io.articleinsights.keyword.KeywordEntry;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through the articles that have one keyword. Before the first it stands on none. How they lie
 * there is told at {@link TableWriter}.
 */
final class EntryReader {

  private final byte[] bytes;
  private int at;
  private int left;
  private final int titles;
  private int article = -1;
  private int counted;
  private int inTitle;
  private int salience;

  /** One without articles. */
  static EntryReader none() {
    return new EntryReader(new byte[2], 0);
  }

  EntryReader(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.at = offset;
    this.left = number();
    this.titles = number();
  }

  /** How many articles are still to come. */
  int left() {
    return left;
  }

  /** Number of occurrences in the titles of all articles. */
  int titles() {
    return titles;
  }

  /** Goes on to the next article, if there is one. */
  boolean next() {
    if (article >= 0) {
      skipPlaces();
    }
    if (left == 0) {
      return false;
    }
    left--;
    article += number();
    counted = number();
    inTitle = (counted & TableWriter.IN_TITLE) != 0 ? number() : 0;
    salience = number();
    return true;
  }

  int article() {
    return article;
  }

  int count() {
    return counted >>> 4;
  }

  int inTitle() {
    return inTitle;
  }

  /** What is said of the keyword in this article, as {@link TableWriter} writes it. */
  int traits() {
    return counted & (TableWriter.FAINT | TableWriter.VAGUE | TableWriter.LISTED);
  }

  int salience() {
    return salience;
  }

  /** Its places in this article. */
  List<KeywordEntry.Place> places() {
    int begin = at;
    List<KeywordEntry.Place> places = new ArrayList<>(placeCount());
    int start = 0;
    for (int place = placeCount(); place > 0; place--) {
      start += number();
      int measured = number();
      Span span = new Span(start, start + (measured >>> 1));
      places.add(new KeywordEntry.Place(span, (measured & 1) != 0));
    }
    at = begin;
    return places;
  }

  /** A keyword that only the title has lies with its place there. */
  private int placeCount() {
    return Math.max(1, count());
  }

  private void skipPlaces() {
    for (int numbers = 2 * placeCount(); numbers > 0; at++) {
      numbers -= bytes[at] >= 0 ? 1 : 0;
    }
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
