package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.StandingPhrases;
import io.articleinsights.article.format.Wording;
import io.articleinsights.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The body as linked data tells it. Pages tell all sorts of things there (a teaser, the text with
 * its captions, another page's text), so that it is evidence for single blocks where it agrees with
 * what the page shows, and is taken in place of that only where the page shows less of the same, or
 * next to nothing.
 */
final class ToldBody {

  /** What stands in these is often not told: messages that are shown, lists, tables. */
  private static final Set<String> UNTOLD =
      Set.of("blockquote", "ul", "ol", "dl", "table", "pre", "li", "td", "tr");

  /** They are looked for so many elements up. */
  private static final int HIGHEST = 4;

  private final List<String> paragraphs;
  private final Tuning tuning;
  private final Set<Long> runs = new HashSet<>();

  ToldBody(List<String> paragraphs, Tuning tuning) {
    this.tuning = tuning;
    this.paragraphs = paragraphs.stream().filter(line -> !isBoilerplate(line)).toList();
    WordRuns.of(Wording.of(String.join(" ", this.paragraphs))).forEach(runs::add);
  }

  private static boolean isBoilerplate(String line) {
    return StandingPhrases.ENGLISH.of(line, words(line)).isPresent();
  }

  /** The paragraphs to take in place of the body that was found; none when that one is better. */
  List<String> insteadOf(Body body) {
    int told = paragraphs.stream().mapToInt(ToldBody::words).sum();
    boolean less = body.words() < tuning.of(Tunable.SHOWN) * told;
    boolean taken =
        told >= tuning.of(Tunable.LEAST_WORDS_TOLD)
            && less
            && (body.words() < tuning.of(Tunable.LEAST_WORDS_TOLD) || agrees(body));
    return taken ? paragraphs : List.of();
  }

  /** Whether most of what a body keeps is told, too. */
  private boolean agrees(Body body) {
    double told = 0;
    for (int i = body.from(); i < body.end(); i++) {
      told += body.keeps(i) ? body.block(i).words() * share(body.block(i)) : 0;
    }
    return told >= tuning.of(Tunable.AGREEMENT) * body.words();
  }

  /** The share of a block's runs of words that are told. */
  private double share(PageBlock block) {
    List<Long> own = WordRuns.of(Wording.of(block.text()));
    long told = own.stream().filter(runs::contains).count();
    return (double) told / Math.max(1, own.size());
  }

  /**
   * Sets single blocks right where page and linked data tell the same: what is not told there is
   * left out, and what is told is kept, whatever it is called.
   */
  void correct(Body body) {
    if (!runs.isEmpty() && agrees(body) && tellsAll(body)) {
      int i = body.from();
      while (i < body.end() && !body.keeps(i)) {
        i++;
      }
      // What stands before the first paragraph may be told again above it.
      for (; i < body.end(); i++) {
        correct(body, i);
      }
    }
  }

  /** Whether most of what is told is kept. */
  private boolean tellsAll(Body body) {
    StringBuilder kept = new StringBuilder();
    for (int i = body.from(); i < body.end(); i++) {
      if (body.keeps(i)) {
        kept.append(body.block(i).text()).append(' ');
      }
    }
    Set<Long> shown = new HashSet<>(WordRuns.of(Wording.of(kept.toString())));
    shown.retainAll(runs);
    return shown.size() >= tuning.of(Tunable.COVERAGE) * runs.size();
  }

  private void correct(Body body, int index) {
    PageBlock block = body.block(index);
    if (block.words() < tuning.of(Tunable.LEAST_WORDS)) {
      return;
    }
    double share = share(block);
    if (body.keeps(index) && share == 0 && isPlain(body, block.region())) {
      body.leaveOut(index, BoilerplateKind.OTHER);
    } else if (body.leftOut(index).isPresent() && share == 1 && block.endsSentence()) {
      body.keep(index);
    }
  }

  private static boolean isPlain(Body body, Region region) {
    Region at = region;
    for (int i = 0; i < HIGHEST && at.parent() != Region.NO_PARENT; i++) {
      if (UNTOLD.contains(at.tag())) {
        return false;
      }
      at = body.page().regions().get(at.parent());
    }
    return !region.isHeading();
  }

  private static int words(String line) {
    return Prose.words(line, new Span(0, line.length()));
  }
}
