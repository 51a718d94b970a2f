package io.articleinsights.gate;

import io.articleinsights.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of a text a quote holds: letters, digits, currency, percent and brackets; marks
 * and spaces do not count, so that it is no error to leave a comma in or out.
 */
final class Content {

  private static final String SIGNS = "%$£€()";

  private final BitSet places;

  private Content(BitSet places) {
    this.places = places;
  }

  static Content of(String text, List<Span> segments) {
    BitSet places = new BitSet();
    for (Span segment : segments) {
      for (int at = segment.start(); at < segment.end(); at++) {
        if (Character.isLetterOrDigit(text.charAt(at)) || SIGNS.indexOf(text.charAt(at)) >= 0) {
          places.set(at);
        }
      }
    }
    return new Content(places);
  }

  /** What both hold, as a share of what either holds. */
  double overlap(Content other) {
    int both = common(other);
    int either = places.cardinality() + other.places.cardinality() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /** Whether the other holds most of this. */
  boolean isMostlyIn(Content other) {
    return 2 * common(other) > places.cardinality();
  }

  boolean sameAs(Content other) {
    return places.equals(other.places);
  }

  private int common(Content other) {
    BitSet both = (BitSet) places.clone();
    both.and(other.places);
    return both.cardinality();
  }
}
