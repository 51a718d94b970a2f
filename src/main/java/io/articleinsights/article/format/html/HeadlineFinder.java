package io.articleinsights.article.format.html;

import io.articleinsights.article.format.Wording;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the block that is the article's headline: the one that reads as the page's title does,
 * headings before other blocks; failing that the only first-level heading.
 */
final class HeadlineFinder {

  /** The name of a paper has fewer words than a headline. */
  private static final int LEAST_WORDS = 3;

  private final PageOutline page;
  private final String title;
  private final Tuning tuning;

  /**
   * @param title the title that the page's head tells, blank when it tells none
   */
  HeadlineFinder(PageOutline page, String title, Tuning tuning) {
    this.page = page;
    this.title = Wording.of(title);
    this.tuning = tuning;
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
      if (likeness > best && likeness >= tuning.of(Tunable.LEAST_LIKENESS)) {
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
    double linked = block.isMostlyLinked() ? tuning.of(Tunable.LINKED_TITLE_LINE) : 0;
    return textValue(text, block.region()) + tagValue(block.region()) + linked;
  }

  private double textValue(String text, Region region) {
    if (text.equals(title)) {
      return tuning.of(Tunable.EQUAL_TITLE);
    }
    return isPart(text, region) ? tuning.of(Tunable.PART_OF_TITLE) : 0;
  }

  /** "Headline" of "Headline | The Daily Paper" or the other way round. */
  private boolean isPart(String text, Region region) {
    boolean enough =
        text.length() > tuning.of(Tunable.LEAST_LETTERS)
            || text.length() > tuning.of(Tunable.LEAST_LETTERS_OF_HEADING) && region.isHeading();
    return enough
        && (title.startsWith(text)
            || text.startsWith(title)
            || title.endsWith(text) && 2 * text.length() > title.length());
  }

  private double tagValue(Region region) {
    if (region.tag().equals("h1")) {
      return tuning.of(Tunable.FIRST_HEADING);
    }
    boolean inHeading =
        region.parent() != Region.NO_PARENT && page.regions().get(region.parent()).isHeading();
    return region.isHeading() || inHeading ? tuning.of(Tunable.HEADING) : 0;
  }
}
