package io.articleinsights.article.format.html;

import java.util.List;

/**
 * Where the story stands in a page.
 *
 * @param around the region whose blocks are worth most together: a maximum-sum search over the tree
 *     of the page, as J. Pasternak and D. Roth do over its line of tokens ("Extracting article text
 *     from the web with maximum subsequence segmentation", WWW 2009)
 * @param core the innermost region in it that holds nearly all of the prose
 */
record StoryRegions(Region around, Region core) {

  /** What a region must hold of the prose of the one around it to be the core in its place. */
  private static final double SHARE = 0.8;

  /** The same for a region that is named as a body. */
  private static final double SHARE_OF_NAMED = 0.6;

  /** The same inside of a region that is named as a body. */
  private static final double SHARE_IN_NAMED = 0.95;

  static StoryRegions find(List<Region> regions, double[] scores, Furnishing furnishing) {
    RunningSum sum = new RunningSum(scores.length, i -> scores[i]);
    RunningSum prose = new RunningSum(scores.length, i -> Math.max(0, scores[i]));
    Region around = regions.get(0);
    for (Region region : regions) {
      around = sum.of(region) >= sum.of(around) ? region : around;
    }
    return new StoryRegions(around, core(around, regions, prose, furnishing));
  }

  private static Region core(
      Region around, List<Region> regions, RunningSum prose, Furnishing furnishing) {
    Region core = around;
    for (Region region : regions.subList(around.index(), regions.size())) {
      if (core.holds(region) && !region.isText()) {
        boolean named = region.naming() == Naming.BODY;
        double needed = named ? SHARE_OF_NAMED : furnishing.inBody(core) ? SHARE_IN_NAMED : SHARE;
        core = prose.of(region) >= needed * prose.of(core) ? region : core;
      }
    }
    return core;
  }
}
