package io.articleinsights.article.format;

import java.util.List;

/**
 * A source whose text is laid bare: what each of the formats is turned into.
 *
 * @param blocks disjoint, in the order of the text; every character outside of them is blank
 */
public record Document(String text, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
