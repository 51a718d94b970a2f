package io.articleinsights.article.format.html;

import io.articleinsights.article.format.PageDoubt;
import io.articleinsights.article.format.html.head.PageHead;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Weighs what speaks against a page being an article, or showing all of it. */
final class PageDoubts {

  private final PageHead head;
  private final Body body;
  private final Tuning tuning;
  private final int words;

  PageDoubts(PageHead head, Body body, Tuning tuning) {
    this.head = head;
    this.body = body;
    this.tuning = tuning;
    this.words = body.words();
  }

  /**
   * Whether the page lists articles and is none: its titles with links outweigh its prose, and
   * nothing in it says that it is an article.
   */
  boolean isIndex() {
    return words < tuning.of(Tunable.LONG_STORY) && !head.article() && titles() > words;
  }

  /** The words of the titles that lead elsewhere; 0 when they are few. */
  private int titles() {
    int titles = 0;
    int sum = 0;
    for (PageBlock block : body.page().blocks()) {
      if (block.isMostlyLinked()
          && block.words() >= tuning.of(Tunable.LEAST_WORDS_OF_LISTED_TITLE)) {
        titles++;
        sum += block.words();
      }
    }
    return titles < tuning.of(Tunable.LEAST_TITLES) ? 0 : sum;
  }

  /**
   * @param told the paragraphs that were taken from linked data; none when the page's own were
   */
  Set<PageDoubt> all(List<String> told) {
    Set<PageDoubt> doubts = EnumSet.noneOf(PageDoubt.class);
    if (told.isEmpty()) {
      add(doubts, PageDoubt.INDEX_PAGE, isIndex());
      add(doubts, PageDoubt.LOGIN_WALL, isWalled());
      add(doubts, PageDoubt.LINK_HEAVY, linked() > tuning.of(Tunable.LINK_HEAVY));
    }
    return doubts;
  }

  private static void add(Set<PageDoubt> doubts, PageDoubt doubt, boolean holds) {
    if (holds) {
      doubts.add(doubt);
    }
  }

  private boolean isWalled() {
    return words < tuning.of(Tunable.LOCKED_STORY) && head.locked()
        || words < tuning.of(Tunable.STORY_WITH_LOGIN) && head.login();
  }

  /** The share of the story's words that stand in links. */
  private double linked() {
    double linked = 0;
    for (int i = body.from(); i < body.end(); i++) {
      linked += body.keeps(i) ? body.block(i).words() * body.block(i).linked() : 0;
    }
    return linked / Math.max(1, words);
  }
}
