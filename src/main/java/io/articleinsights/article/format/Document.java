package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import java.util.List;
import java.util.Objects;

/**
 * A source whose text is laid bare: what each of the formats is turned into.
 *
 * @param blocks disjoint, in the order of the text; every character outside of them is blank
 * @param metadata what the source tells beside its text
 */
public record Document(String text, List<Block> blocks, Metadata metadata) {

  public Document {
    Objects.requireNonNull(text);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
  }
}
