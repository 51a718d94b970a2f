package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import java.util.Optional;
import java.util.OptionalInt;

/** What of a part of a page is the article's body, block by block. */
final class Body {

  private final PageOutline page;
  private final OptionalInt headline;
  private final int from;
  private final int end;
  private final boolean[] kept;
  private final BoilerplateKind[] leftOut;

  /**
   * @param headline the block that is the headline
   * @param from the first block of the part
   * @param end the block after its last
   */
  Body(PageOutline page, OptionalInt headline, int from, int end) {
    this.page = page;
    this.headline = headline;
    this.from = from;
    this.end = end;
    this.kept = new boolean[end - from];
    this.leftOut = new BoilerplateKind[end - from];
  }

  void keep(int block) {
    kept[block - from] = true;
  }

  void leaveOut(int block, BoilerplateKind kind) {
    kept[block - from] = false;
    leftOut[block - from] = kind;
  }

  boolean keeps(int block) {
    return kept[block - from];
  }

  /** What a block is that is left out; empty when it is kept, or never shown. */
  Optional<BoilerplateKind> leftOut(int block) {
    return keeps(block) ? Optional.empty() : Optional.ofNullable(leftOut[block - from]);
  }

  /** Leaves out what was kept: it belongs to a list of other articles. */
  void leaveOutAll() {
    for (int i = from; i < end; i++) {
      if (keeps(i)) {
        leaveOut(i, BoilerplateKind.RELATED);
      }
    }
  }

  PageOutline page() {
    return page;
  }

  PageBlock block(int index) {
    return page.block(index);
  }

  OptionalInt headline() {
    return headline;
  }

  /** Throws when there is none. */
  String headlineText() {
    return page.block(headline.orElseThrow()).text();
  }

  int from() {
    return from;
  }

  int end() {
    return end;
  }

  /** The number of words in the blocks that are kept. */
  int words() {
    int words = 0;
    for (int i = from; i < end; i++) {
      words += keeps(i) ? block(i).words() : 0;
    }
    return words;
  }
}
