package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.StandingPhrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells the boilerplate of a page: what each block is by the names of the elements around it, by
 * the section it stands in, by being repeated, and by what it says.
 *
 * <p>A name is evidence, not proof: an element that holds most of a page's prose, or the headline
 * and much of it, is no boilerplate whatever it is called.
 */
final class BoilerplateFinder {

  private final PageOutline page;
  private final RunningSum prose;
  private final OptionalInt headline;
  private final Tuning tuning;
  private final Naming[] namings;
  private final boolean[] inBody;
  private final boolean[] inHeader;
  private final boolean[] repeated;
  private final List<Optional<BoilerplateKind>> kinds = new ArrayList<>();
  private final boolean[] hidden;

  BoilerplateFinder(PageOutline page, RunningSum prose, OptionalInt headline, Tuning tuning) {
    this.page = page;
    this.prose = prose;
    this.headline = headline;
    this.tuning = tuning;
    this.namings = new Naming[page.regions().size()];
    this.inBody = new boolean[page.regions().size()];
    this.inHeader = new boolean[page.regions().size()];
    this.repeated = new boolean[page.size()];
    this.hidden = new boolean[page.size()];
    nameRegions();
    findRepeats();
    List<Optional<BoilerplateKind>> sections =
        new SectionFinder(page, prose, headline, tuning).find();
    for (int i = 0; i < page.size(); i++) {
      kinds.add(kindOf(i, sections.get(i)));
    }
  }

  /** What a block is, unless it may be a part of the story. */
  Optional<BoilerplateKind> kind(int block) {
    return kinds.get(block);
  }

  /** Whether a block is never shown. */
  boolean isHidden(int block) {
    return hidden[block];
  }

  boolean isBoilerplate(int block) {
    return hidden[block] || kinds.get(block).isPresent();
  }

  /** Whether a region, or one around it, is named as the body of an article. */
  boolean inBody(Region region) {
    return inBody[region.index()];
  }

  /** Whether a region stands in the header element that holds the headline. */
  boolean inHeader(Region region) {
    return inHeader[region.index()];
  }

  /** A name holds for all that is in an element, the outermost name first. */
  private void nameRegions() {
    boolean[] teasers = new TeaserFinder(page, tuning).find();
    boolean[] others = new OtherArticles(page, prose, tuning).find(headline);
    for (Region region : page.regions()) {
      Naming own =
          others[region.index()] ? Naming.RELATED : trusted(region, teasers[region.index()]);
      boolean outermost = region.parent() == Region.NO_PARENT;
      Naming above = outermost ? Naming.NONE : namings[region.parent()];
      namings[region.index()] = above.isBoilerplate() ? above : own;
      inBody[region.index()] = own == Naming.BODY || !outermost && inBody[region.parent()];
      inHeader[region.index()] = isHeader(region) || !outermost && inHeader[region.parent()];
    }
  }

  private boolean isHeader(Region region) {
    return region.tag().equals("header") && holdsHeadline(region);
  }

  private Naming trusted(Region region, boolean teaser) {
    double share = prose.of(region) / Math.max(1, prose.all());
    Naming naming = region.naming();
    if (naming.isBoilerplate() && isStory(region, share)) {
      naming = Naming.NONE;
    }
    boolean other = share < tuning.of(Tunable.STORY_SHARE) && !holdsHeadline(region);
    return teaser && naming == Naming.NONE && other ? Naming.RELATED : naming;
  }

  private boolean isStory(Region region, double share) {
    return share > tuning.of(Tunable.STORY_SHARE)
        || share > tuning.of(Tunable.STORY_SHARE_WITH_HEADLINE) && holdsHeadline(region);
  }

  private boolean holdsHeadline(Region region) {
    return headline.isPresent() && region.holds(headline.getAsInt());
  }

  /** Words that stand twice in a page are a caption or a teaser, or a paragraph and its copy. */
  private void findRepeats() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      PageBlock block = page.block(i);
      Integer before =
          block.words() < tuning.of(Tunable.LEAST_WORDS_OF_REPEAT)
              ? null
              : seen.put(block.text(), i);
      if (before != null) {
        boolean first = page.block(before).region().isParagraph();
        repeated[i] = first || !block.region().isParagraph();
        repeated[before] |= !first;
      }
    }
  }

  private Optional<BoilerplateKind> kindOf(int index, Optional<BoilerplateKind> section) {
    PageBlock block = page.block(index);
    Naming naming = namings[block.region().index()];
    hidden[index] = naming == Naming.HIDDEN;
    return naming
        .kind()
        .or(() -> block.naming().kind())
        .or(() -> section)
        .or(() -> repeated[index] ? Optional.of(BoilerplateKind.CAPTION) : Optional.empty())
        .or(() -> StandingPhrases.ENGLISH.of(block.text(), block.words()));
  }
}
