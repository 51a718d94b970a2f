package io.articleinsights.article.format.html;

import io.articleinsights.article.format.Wording;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the block that is the article's headline: the one that reads as the page's title does,
 * headings before other blocks; failing that the only first-level heading.
 */
final class HeadlineFinder {

  private static final int LEAST_LETTERS = 15;
  private static final int LEAST_LETTERS_OF_HEADING = 7;
  private static final int LEAST_WORDS = 3;

  /** What a likeness to the title is worth, and what the tag adds. */
  private static final double EQUAL = 3;

  private static final double PART = 2;
  private static final double FIRST_HEADING = 1.5;
  private static final double HEADING = 1;
  private static final double LINKED = -1;
  private static final double LEAST = 2;

  private final PageOutline page;
  private final String title;

  /**
   * @param title the title that the page's head tells, blank when it tells none
   */
  HeadlineFinder(PageOutline page, String title) {
    this.page = page;
    this.title = Wording.of(title);
  }

  OptionalInt find() {
    OptionalInt likest = title.isEmpty() ? OptionalInt.empty() : likestTitle();
    return likest.isPresent() ? likest : onlyFirstHeading();
  }

  /** Titles for search machines may have other words than the headline. */
  private OptionalInt onlyFirstHeading() {
    int[] headings =
        IntStream.range(0, page.size())
            .filter(i -> page.block(i).region().tag().equals("h1"))
            .limit(2)
            .toArray();
    return headings.length == 1 && isHeadline(page.block(headings[0]))
        ? OptionalInt.of(headings[0])
        : OptionalInt.empty();
  }

  /** The name of a paper is shorter, or leads to its front page; a page without a title is none. */
  private boolean isHeadline(PageBlock block) {
    return (title.isEmpty() || block.words() >= LEAST_WORDS) && !block.isMostlyLinked();
  }

  private OptionalInt likestTitle() {
    int found = -1;
    double best = 0;
    for (int i = 0; i < page.size(); i++) {
      double likeness = likeness(page.block(i));
      if (likeness > best && likeness >= LEAST) {
        best = likeness;
        found = i;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private double likeness(PageBlock block) {
    if (block.text().length() > 2 * title.length() + 100) {
      return 0;
    }
    String text = Wording.of(block.text());
    double likeness = text.equals(title) ? EQUAL : isPart(text, block.region()) ? PART : 0;
    return likeness + tagValue(block.region()) + (block.isMostlyLinked() ? LINKED : 0);
  }

  /** "Headline" of "Headline | The Daily Paper" or the other way round. */
  private boolean isPart(String text, Region region) {
    boolean enough =
        text.length() > LEAST_LETTERS
            || text.length() > LEAST_LETTERS_OF_HEADING && region.isHeading();
    return enough
        && (title.startsWith(text)
            || text.startsWith(title)
            || title.endsWith(text) && 2 * text.length() > title.length());
  }

  private double tagValue(Region region) {
    if (region.tag().equals("h1")) {
      return FIRST_HEADING;
    }
    boolean inHeading =
        region.parent() != Region.NO_PARENT && page.regions().get(region.parent()).isHeading();
    return region.isHeading() || inHeading ? HEADING : 0;
  }
}
