package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import java.util.Optional;
import java.util.Set;

/** Cleans the edges of a body: the lines before its first sentence, and headings over nothing. */
final class BodyEdges {

  /** Elements that a story may open with however short their text is. */
  private static final Set<String> OPENERS = Set.of("p", "li", "blockquote", "td", "tr", "pre");

  private final Body body;
  private final Tuning tuning;
  private final BlockScore score;

  BodyEdges(Body body, Tuning tuning) {
    this.body = body;
    this.tuning = tuning;
    this.score = new BlockScore(tuning);
  }

  void trim() {
    if (body.headline().isPresent()) {
      dropTop();
    }
    dropBareHeadings();
  }

  /** Byline, date and standfirst stand between the headline and the first sentence of the story. */
  private void dropTop() {
    int i = Math.max(body.from(), body.headline().orElseThrow() + 1);
    while (i < body.end() && !(body.keeps(i) && opensStory(body.block(i)))) {
      if (body.keeps(i)) {
        int block = i;
        before(body.block(i)).ifPresent(kind -> body.leaveOut(block, kind));
      }
      i++;
    }
  }

  private boolean opensStory(PageBlock block) {
    return score.prose(block) > 0
        && !block.region().isHeading()
        && (block.endsSentence() || block.words() > tuning.of(Tunable.LONG_OPENING));
  }

  private Optional<BoilerplateKind> before(PageBlock block) {
    if (block.region().isHeading()) {
      return block.words() > tuning.of(Tunable.LONGEST_HEADING) || block.endsSentence()
          ? Optional.of(BoilerplateKind.STANDFIRST)
          : Optional.empty();
    }
    return OPENERS.contains(block.region().tag())
        ? Optional.empty()
        : Optional.of(BoilerplateKind.BYLINE);
  }

  /** A heading that no kept text follows is the heading of something that was left out. */
  private void dropBareHeadings() {
    for (int i = body.end() - 1; i >= body.from(); i--) {
      if (body.keeps(i)) {
        if (!body.block(i).region().isHeading()) {
          return;
        }
        body.leaveOut(i, BoilerplateKind.OTHER);
      }
    }
  }
}
