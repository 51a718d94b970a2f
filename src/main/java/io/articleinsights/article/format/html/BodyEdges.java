package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import java.util.Optional;
import java.util.Set;

/** Cleans the edges of a body: the lines before its first sentence, and headings over nothing. */
final class BodyEdges {

  /** Elements that a story may open with however short their text is. */
  private static final Set<String> OPENERS = Set.of("p", "li", "blockquote", "td", "tr", "pre");

  private static final int LONG = 20;
  private static final int LONGEST_HEADING = 12;

  private BodyEdges() {}

  static void trim(Body body) {
    if (body.headline().isPresent()) {
      dropTop(body);
    }
    dropBareHeadings(body);
  }

  /** Byline, date and standfirst stand between the headline and the first sentence of the story. */
  private static void dropTop(Body body) {
    int i = Math.max(body.from(), body.headline().orElseThrow() + 1);
    while (i < body.end() && !(body.keeps(i) && opensStory(body.block(i)))) {
      if (body.keeps(i)) {
        int block = i;
        before(body.block(i)).ifPresent(kind -> body.leaveOut(block, kind));
      }
      i++;
    }
  }

  private static boolean opensStory(PageBlock block) {
    return BlockScore.prose(block) > 0
        && !block.region().isHeading()
        && (block.endsSentence() || block.words() > LONG);
  }

  private static Optional<BoilerplateKind> before(PageBlock block) {
    if (block.region().isHeading()) {
      return block.words() > LONGEST_HEADING || block.endsSentence()
          ? Optional.of(BoilerplateKind.STANDFIRST)
          : Optional.empty();
    }
    return OPENERS.contains(block.region().tag())
        ? Optional.empty()
        : Optional.of(BoilerplateKind.BYLINE);
  }

  /** A heading that no kept text follows is the heading of something that was left out. */
  private static void dropBareHeadings(Body body) {
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
