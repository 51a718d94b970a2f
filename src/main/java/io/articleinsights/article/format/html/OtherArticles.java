package io.articleinsights.article.format.html;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds the other articles of a page that goes on with the next ones: elements made like the one
 * around the headline and its story, beside it, that open with a heading of the headline's level.
 */
final class OtherArticles {

  /** The heading of an article stands among its first blocks. */
  private static final int BLOCKS_BEFORE_HEADING = 5;

  private final PageOutline page;
  private final RunningSum prose;
  private final Tuning tuning;

  OtherArticles(PageOutline page, RunningSum prose, Tuning tuning) {
    this.page = page;
    this.prose = prose;
    this.tuning = tuning;
  }

  /** For each region whether it is another article. */
  boolean[] find(OptionalInt headline) {
    boolean[] others = new boolean[page.regions().size()];
    if (headline.isPresent() && page.block(headline.getAsInt()).region().isHeading()) {
      Region heading = page.block(headline.getAsInt()).region();
      Map<Integer, Region> around = around(heading);
      for (Region region : page.regions()) {
        Region own = around.get(region.parent());
        others[region.index()] = own != null && isTwin(region, own) && opens(region, heading.tag());
      }
    }
    return others;
  }

  /** The elements around the headline that hold a story, too, by what they stand in. */
  private Map<Integer, Region> around(Region heading) {
    Map<Integer, Region> around = new HashMap<>();
    int at = heading.parent();
    while (at != Region.NO_PARENT) {
      Region region = page.regions().get(at);
      boolean named = region.tag().equals("article") || isMadeFor(heading, region);
      if (named && isStory(region)) {
        around.put(region.parent(), region);
      }
      at = region.parent();
    }
    return around;
  }

  /** Elements without a class, or with headings of sections, are made for anything. */
  private static boolean isMadeFor(Region heading, Region region) {
    return heading.tag().equals("h1") && !region.classes().isEmpty();
  }

  private boolean isStory(Region region) {
    return prose.of(region) >= tuning.of(Tunable.LEAST_STORY_BESIDE_OTHERS);
  }

  private boolean isTwin(Region region, Region own) {
    return region != own
        && region.first() >= own.end()
        && region.tag().equals(own.tag())
        && (region.classes().equals(own.classes()) || region.tag().equals("article"))
        && isStory(region);
  }

  private boolean opens(Region region, String heading) {
    int last = Math.min(region.end(), region.first() + BLOCKS_BEFORE_HEADING);
    for (int i = region.first(); i < last; i++) {
      if (page.block(i).region().tag().equals(heading)) {
        return true;
      }
    }
    return false;
  }
}
