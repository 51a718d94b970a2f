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

  private final List<String> paragraphs;
  private final Tuning tuning;

  ToldBody(List<String> paragraphs, Tuning tuning) {
    this.tuning = tuning;
    this.paragraphs = paragraphs.stream().filter(line -> !isFurniture(line)).toList();
  }

  private static boolean isFurniture(String line) {
    return StandingPhrases.ENGLISH.of(line, words(line)).isPresent();
  }

  /** The paragraphs to take in place of the body that was found; none when that one is better. */
  List<String> insteadOf(Body body) {
    int told = paragraphs.stream().mapToInt(ToldBody::words).sum();
    return told >= tuning.of(Tunable.LEAST_WORDS_TOLD)
            && body.words() < tuning.of(Tunable.SHOWN) * told
        ? paragraphs
        : List.of();
  }

  private static int words(String line) {
    return Prose.words(line, new Span(0, line.length()));
  }
}
