package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import java.util.OptionalInt;

/**
 * Finds the blocks of a page that are the article's body.
 *
 * <p>How it is done, and with what evidence:
 *
 * <ol>
 *   <li>{@link Outliner} cuts the page into blocks of text and keeps the tree of elements around
 *       them.
 *   <li>{@link HeadlineFinder} finds the headline; the story stands after it.
 *   <li>{@link BoilerplateFinder} names boilerplate: by the words of classes, ids and tags ({@link
 *       ElementNames}), by teasers that repeat ({@link TeaserFinder}), by the headings of sections
 *       ({@link SectionFinder}), by text that stands twice, and by standing phrases. All of this is
 *       evidence: no name outweighs most of the page's prose.
 *   <li>{@link BlockScore} weighs each block by its length and its links, as Kohlschütter et al.
 *       (2010) do; blocks in an element that is named as a body count more, and those far down the
 *       page less.
 *   <li>{@link StoryRegions} chooses the element whose blocks are worth most together, and its
 *       core.
 *   <li>Here the blocks of that element are kept or dropped: strictly before and after the core,
 *       mildly in it. That one chooses an element first and cleans it then is Readability's way
 *       (Arc90, 2009).
 * </ol>
 *
 * <p>A page without a paragraph of any length gives all of its sentences. No code or list of the
 * systems named here was used. Every step is linear in the size of the page.
 */
final class BodyFinder {

  /** Between headline and story stand so many blocks of byline, dates and buttons; not tuned. */
  private static final int BLOCKS_OF_BYLINE = 30;

  private final PageOutline page;
  private final Tuning tuning;
  private final BlockScore score;
  private final OptionalInt headline;
  private final BoilerplateFinder boilerplate;
  private final StoryRegions story;

  BodyFinder(PageOutline page, String title, Tuning tuning) {
    this.page = page;
    this.tuning = tuning;
    this.score = new BlockScore(tuning);
    RunningSum prose = new RunningSum(page.size(), i -> score.prose(page.block(i)));
    this.headline = headline(title, prose);
    this.boilerplate = new BoilerplateFinder(page, prose, headline, tuning);
    this.story = StoryRegions.find(page.regions(), scores(), boilerplate, tuning);
  }

  private OptionalInt headline(String title, RunningSum prose) {
    OptionalInt found = new HeadlineFinder(page, title, tuning).find();
    boolean late =
        found.isPresent()
            && prose.of(0, found.getAsInt())
                > tuning.of(Tunable.MOST_PROSE_BEFORE_HEADLINE) * prose.all();
    return late ? OptionalInt.empty() : found;
  }

  private double[] scores() {
    int from = headline.orElse(-1) + 1;
    double decay =
        headline.isPresent() ? tuning.of(Tunable.DECAY) / Math.max(1, page.size() - from) : 0;
    double[] scores = new double[page.size()];
    for (int i = from; i < page.size(); i++) {
      PageBlock block = page.block(i);
      if (!boilerplate.isBoilerplate(i)) {
        double named = boilerplate.inBody(block.region()) ? tuning.of(Tunable.NAMED) : 1;
        scores[i] = score.of(block) * named * (1 - decay * (i - from));
      }
    }
    return scores;
  }

  Body find() {
    Region around = story.around();
    int top = top(around);
    Body body = new Body(page, headline, top, around.end());
    for (int i = top; i < around.end(); i++) {
      if (around.holds(i) && isKept(i)) {
        body.keep(i);
      } else if (!boilerplate.isHidden(i)) {
        body.leaveOut(i, boilerplate.kind(i).orElse(kindOfPlace(i)));
      }
    }
    new BodyEdges(body, tuning).trim();
    return body.words() == 0 ? ofShortSentences() : body;
  }

  /** The block after the headline, when it stands little before the story: the byline is there. */
  private int top(Region around) {
    int after = headline.orElse(around.first()) + 1;
    boolean near = after < around.first() && around.first() - after <= BLOCKS_OF_BYLINE;
    return near ? after : around.first();
  }

  /** A page without a paragraph of any length may still say something: all of its sentences. */
  private Body ofShortSentences() {
    Body body = new Body(page, headline, 0, page.size());
    for (int i = headline.orElse(-1) + 1; i < page.size(); i++) {
      PageBlock block = page.block(i);
      if (block.endsSentence() && !block.isMostlyLinked() && !boilerplate.isBoilerplate(i)) {
        body.keep(i);
      }
    }
    return body;
  }

  /** What is left out for its place alone. */
  private BoilerplateKind kindOfPlace(int block) {
    if (boilerplate.inHeader(page.block(block).region())) {
      return page.block(block).words() < tuning.of(Tunable.LEAST_WORDS)
          ? BoilerplateKind.BYLINE
          : BoilerplateKind.STANDFIRST;
    }
    return page.block(block).isMostlyLinked() ? BoilerplateKind.RELATED : BoilerplateKind.OTHER;
  }

  private boolean isKept(int index) {
    if (boilerplate.isBoilerplate(index) || index <= headline.orElse(-1)) {
      return false;
    }
    PageBlock block = page.block(index);
    if (boilerplate.inHeader(block.region()) && !boilerplate.inHeader(story.core())) {
      return false;
    }
    if (story.core().holds(index)) {
      return block.linked()
          < tuning.of(block.endsSentence() ? Tunable.MOST_LINKED_OF_SENTENCE : Tunable.MOST_LINKED);
    }
    if (score.prose(block) == 0 || !block.endsSentence()) {
      return false;
    }
    return index < story.core().first() ? isLead(block) : isAfterword(block);
  }

  private boolean isLead(PageBlock block) {
    return block.words() >= tuning.of(Tunable.LEAST_WORDS_BEFORE_CORE)
        && !block.region().isHeading();
  }

  private boolean isAfterword(PageBlock block) {
    return block.words() >= tuning.of(Tunable.LEAST_WORDS_AFTER_CORE)
        && block.region().isParagraph()
        && (boilerplate.inBody(block.region()) || !boilerplate.inBody(story.core()));
  }
}
