package io.articleinsights.article.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds teasers for other articles by what repeats in a page: at least three neighbours of one make
 * (the same tag and classes), most of which are a linked title with a few words.
 */
final class TeaserFinder {

  private static final int LEAST_NEIGHBOURS = 3;
  private static final double SHARE = 0.6;
  private static final int MOST_BLOCKS = 8;
  private static final int MOST_WORDS = 120;
  private static final int LEAST_WORDS_OF_TITLE = 3;
  private static final int MOST_WORDS_BEFORE_TITLE = 8;
  private static final double LINKED = 0.8;

  private final PageOutline page;

  TeaserFinder(PageOutline page) {
    this.page = page;
  }

  /** For each region whether it is a teaser. */
  boolean[] find() {
    boolean[] teasers = new boolean[page.regions().size()];
    for (List<Region> neighbours : neighbours()) {
      long likely = neighbours.stream().filter(this::isTeaser).count();
      if (likely >= LEAST_NEIGHBOURS && likely >= SHARE * neighbours.size()) {
        neighbours.forEach(region -> teasers[region.index()] = true);
      }
    }
    return teasers;
  }

  private Iterable<List<Region>> neighbours() {
    Map<Make, List<Region>> groups = new HashMap<>();
    for (Region region : page.regions()) {
      if (region.size() > 0 && !region.isParagraph() && !region.isHeading()) {
        Make make = new Make(region.parent(), region.tag(), region.classes());
        groups.computeIfAbsent(make, none -> new ArrayList<>()).add(region);
      }
    }
    return groups.values();
  }

  private boolean isTeaser(Region region) {
    if (region.size() > MOST_BLOCKS) {
      return false;
    }
    int words = 0;
    boolean titled = false;
    for (int i = region.first(); i < region.end(); i++) {
      PageBlock block = page.block(i);
      titled |= block.linked() > LINKED && block.words() >= LEAST_WORDS_OF_TITLE;
      if (!titled && block.words() > MOST_WORDS_BEFORE_TITLE) {
        return false;
      }
      words += block.words();
    }
    return titled && words < MOST_WORDS;
  }

  private record Make(int parent, String tag, String classes) {}
}
