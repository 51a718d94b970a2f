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

  private final PageOutline page;
  private final Tuning tuning;

  TeaserFinder(PageOutline page, Tuning tuning) {
    this.page = page;
    this.tuning = tuning;
  }

  /** For each region whether it is a teaser. */
  boolean[] find() {
    boolean[] teasers = new boolean[page.regions().size()];
    for (List<Region> neighbours : neighbours()) {
      long likely = neighbours.stream().filter(this::isTeaser).count();
      if (likely >= tuning.of(Tunable.LEAST_NEIGHBOURS)
          && likely >= tuning.of(Tunable.TEASER_SHARE) * neighbours.size()) {
        neighbours.forEach(region -> teasers[region.index()] = true);
      }
    }
    return teasers;
  }

  private Iterable<List<Region>> neighbours() {
    int[] children = children();
    Map<Make, List<Region>> groups = new HashMap<>();
    for (Region region : page.regions()) {
      if (mayBeTeaser(region) && children[region.parent()] >= tuning.of(Tunable.LEAST_NEIGHBOURS)) {
        Make make = new Make(region.parent(), region.tag(), region.classes());
        groups.computeIfAbsent(make, none -> new ArrayList<>()).add(region);
      }
    }
    return groups.values();
  }

  /** For each region how many there are right in it that may be a teaser. */
  private int[] children() {
    int[] children = new int[page.regions().size()];
    for (Region region : page.regions()) {
      if (mayBeTeaser(region)) {
        children[region.parent()]++;
      }
    }
    return children;
  }

  private static boolean mayBeTeaser(Region region) {
    return region.size() > 0
        && region.parent() != Region.NO_PARENT
        && !region.isParagraph()
        && !region.isHeading();
  }

  private boolean isTeaser(Region region) {
    if (region.size() > tuning.of(Tunable.MOST_BLOCKS_OF_TEASER)) {
      return false;
    }
    int words = 0;
    boolean titled = false;
    for (int i = region.first(); i < region.end(); i++) {
      PageBlock block = page.block(i);
      titled |= isTitle(block);
      if (!titled && block.words() > tuning.of(Tunable.MOST_WORDS_BEFORE_TITLE)) {
        return false;
      }
      words += block.words();
    }
    return titled && words < tuning.of(Tunable.MOST_WORDS_OF_TEASER);
  }

  private boolean isTitle(PageBlock block) {
    return block.linked() > tuning.of(Tunable.LINKED_TITLE)
        && block.words() >= tuning.of(Tunable.LEAST_WORDS_OF_TITLE);
  }

  private record Make(int parent, String tag, String classes) {}
}
