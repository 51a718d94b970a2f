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

  static StoryRegions find(
      List<Region> regions, double[] scores, BoilerplateFinder boilerplate, Tuning tuning) {
    RunningSum sum = new RunningSum(scores.length, i -> scores[i]);
    RunningSum prose = new RunningSum(scores.length, i -> Math.max(0, scores[i]));
    Region around = regions.get(0);
    for (Region region : regions) {
      around = sum.of(region) >= sum.of(around) ? region : around;
    }
    return new StoryRegions(
        around, core(regions.subList(around.index(), regions.size()), prose, boilerplate, tuning));
  }

  private static Region core(
      List<Region> regions, RunningSum prose, BoilerplateFinder boilerplate, Tuning tuning) {
    Region core = regions.get(0);
    for (Region region : regions) {
      if (core.holds(region) && !region.isText()) {
        double needed = tuning.of(share(region, boilerplate.inBody(core)));
        core = prose.of(region) >= needed * prose.of(core) ? region : core;
      }
    }
    return core;
  }

  private static Tunable share(Region region, boolean inNamed) {
    if (region.naming() == Naming.BODY) {
      return Tunable.CORE_SHARE_OF_NAMED;
    }
    return inNamed ? Tunable.CORE_SHARE_IN_NAMED : Tunable.CORE_SHARE;
  }
}
