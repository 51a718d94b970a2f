package io.articleinsights.article.format.html;

import java.util.List;

/** The blocks of a page and the elements that they stand in, both in the order of the page. */
record PageOutline(List<PageBlock> blocks, List<Region> regions) {

  PageOutline {
    blocks = List.copyOf(blocks);
    regions = List.copyOf(regions);
  }

  PageBlock block(int index) {
    return blocks.get(index);
  }

  int size() {
    return blocks.size();
  }
}
