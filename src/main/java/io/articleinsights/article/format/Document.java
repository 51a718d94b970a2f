package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A source whose text is laid bare: what each of the formats is turned into.
 *
 * @param blocks disjoint, in the order of the text; every character outside of them is blank
 * @param metadata what the source tells beside its text
 * @param doubts why it may be no article, or not the whole of one
 */
public record Document(String text, List<Block> blocks, Metadata metadata, Set<PageDoubt> doubts) {

  public Document {
    Objects.requireNonNull(text);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
    doubts = Set.copyOf(doubts);
  }

  /** A document that raises no doubts. */
  public Document(String text, List<Block> blocks, Metadata metadata) {
    this(text, blocks, metadata, Set.of());
  }
}
