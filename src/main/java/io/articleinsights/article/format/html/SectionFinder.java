package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.StandingPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds what stands under headings such as "Related stories" and "Comments": to the end of the box
 * that opens with the heading; without a box comments go on to the end of the region around them,
 * and a list of links to the next heading or paragraph.
 */
final class SectionFinder {

  /** A bound on the work, far above any list of links between two headings. */
  private static final int MOST_LINKS = 200;

  private final PageOutline page;
  private final RunningSum prose;
  private final OptionalInt headline;
  private final Tuning tuning;
  private final List<Optional<BoilerplateKind>> found;

  SectionFinder(PageOutline page, RunningSum prose, OptionalInt headline, Tuning tuning) {
    this.page = page;
    this.prose = prose;
    this.headline = headline;
    this.tuning = tuning;
    this.found = new ArrayList<>(page.size());
  }

  /** For each block the kind of the section that it stands in. */
  List<Optional<BoilerplateKind>> find() {
    page.blocks().forEach(block -> found.add(Optional.empty()));
    for (int i = headline.orElse(-1) + 1; i < page.size(); i++) {
      if (found.get(i).isEmpty()) {
        int head = i;
        StandingPhrases.ENGLISH
            .under(page.block(i).text())
            .filter(SectionFinder::isSection)
            .ifPresent(kind -> mark(head, kind));
      }
    }
    return found;
  }

  private static boolean isSection(BoilerplateKind kind) {
    return kind == BoilerplateKind.COMMENTS || kind == BoilerplateKind.RELATED;
  }

  private void mark(int head, BoilerplateKind kind) {
    int end = end(head, kind);
    if (prose.of(head, end) <= mostProse(head, kind) * prose.all()) {
      for (int i = head; i < end; i++) {
        found.set(i, Optional.of(kind));
      }
    }
  }

  private double mostProse(int head, BoilerplateKind kind) {
    if (kind == BoilerplateKind.RELATED) {
      return tuning.of(Tunable.MOST_PROSE_OF_LINKS);
    }
    double told = headline.isPresent() ? prose.of(headline.getAsInt(), head) : 0;
    return told > tuning.of(Tunable.LEAST_STORY_BEFORE_COMMENTS)
        ? 1
        : tuning.of(Tunable.MOST_PROSE_OF_COMMENTS);
  }

  private int end(int head, BoilerplateKind kind) {
    Region own = page.block(head).region();
    Region box = own;
    while (box.parent() != Region.NO_PARENT && box.size() == 1) {
      box = page.regions().get(box.parent());
    }
    if (box.first() == head || kind == BoilerplateKind.COMMENTS && own.isHeading()) {
      return box.end();
    }
    return own.isHeading() ? endOfLinks(head + 1, box.end()) : head + 1;
  }

  private int endOfLinks(int from, int limit) {
    int end = from;
    int last = Math.min(limit, from + MOST_LINKS);
    while (end < last && isLink(page.block(end))) {
      end++;
    }
    return end;
  }

  private boolean isLink(PageBlock block) {
    return block.isMostlyLinked()
        || !block.region().isHeading() && block.words() <= tuning.of(Tunable.MOST_WORDS_OF_LINK);
  }
}
