package io.articleinsights.article.format.html;

import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.StandingPhrases;
import io.articleinsights.text.Span;
import java.util.List;

/**
 * The body as linked data tells it: taken only where the page itself shows much less, since pages
 * tell all sorts of things there (a teaser, the text with its captions, another page's text).
 */
final class ToldBody {

  private static final int LEAST_WORDS = 50;

  /** What the page shows must be less than this share of what is told. */
  private static final double SHOWN = 0.5;

  private final List<String> paragraphs;

  ToldBody(List<String> paragraphs) {
    this.paragraphs = paragraphs.stream().filter(line -> !isFurniture(line)).toList();
  }

  private static boolean isFurniture(String line) {
    return StandingPhrases.ENGLISH.of(line, words(line)).isPresent();
  }

  /** The paragraphs to take in place of the body that was found; none when that one is better. */
  List<String> insteadOf(Body body) {
    int told = paragraphs.stream().mapToInt(ToldBody::words).sum();
    return told >= LEAST_WORDS && body.words() < SHOWN * told ? paragraphs : List.of();
  }

  private static int words(String line) {
    return Prose.words(line, new Span(0, line.length()));
  }
}
