package io.articleinsights.article.format.html;

/**
 * What a block is worth as a part of a story, in words: prose counts with its length, links and
 * scraps count against the region that they stand in.
 */
final class BlockScore {

  private final Tuning tuning;

  BlockScore(Tuning tuning) {
    this.tuning = tuning;
  }

  /** The words of a block that is prose, those in links left out; otherwise 0. */
  double prose(PageBlock block) {
    return block.words() >= tuning.of(Tunable.LEAST_WORDS) && !block.isMostlyLinked()
        ? block.words() * (1 - block.linked())
        : 0;
  }

  double of(PageBlock block) {
    double prose = prose(block);
    if (prose > 0) {
      return block.endsSentence() || block.words() > tuning.of(Tunable.LONG)
          ? prose
          : prose * tuning.of(Tunable.UNENDED);
    }
    if (block.region().isHeading()) {
      return block.isMostlyLinked() ? tuning.of(Tunable.LINKED_HEADING) : 0;
    }
    return block.isMostlyLinked()
        ? tuning.of(Tunable.LINK) + tuning.of(Tunable.LINK_WORD) * block.words()
        : tuning.of(Tunable.SCRAP);
  }
}
