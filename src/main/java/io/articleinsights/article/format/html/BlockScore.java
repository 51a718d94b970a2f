package io.articleinsights.article.format.html;

/**
 * What a block is worth as a part of a story, in words.
 *
 * <p>Prose counts with its length, links and scraps count against the region that they stand in.
 * The measures are those of C. Kohlschütter, P. Fankhauser, W. Nejdl: "Boilerplate detection using
 * shallow text features" (WSDM 2010): the number of words and the density of links. The weights
 * were chosen by hand.
 */
final class BlockScore {

  private static final int LEAST_WORDS = 8;
  private static final int LONG = 30;

  /** A short run of words that ends like no sentence may be prose, or a label. */
  private static final double UNENDED = 0.25;

  private static final double SCRAP = -2;
  private static final double LINKED_HEADING = -5;
  private static final double LINK = -3;
  private static final double LINK_WORD = -0.5;

  private BlockScore() {}

  /** The words of a block that is prose, those in links left out; otherwise 0. */
  static double prose(PageBlock block) {
    return block.words() >= LEAST_WORDS && !block.isMostlyLinked()
        ? block.words() * (1 - block.linked())
        : 0;
  }

  static double of(PageBlock block) {
    double prose = prose(block);
    if (prose > 0) {
      return block.endsSentence() || block.words() > LONG ? prose : prose * UNENDED;
    }
    if (block.region().isHeading()) {
      return block.isMostlyLinked() ? LINKED_HEADING : 0;
    }
    return block.isMostlyLinked() ? LINK + LINK_WORD * block.words() : SCRAP;
  }
}
