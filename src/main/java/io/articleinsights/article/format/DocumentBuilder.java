package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects the text of a marked-up source block by block, white space folded, blocks set apart. */
public final class DocumentBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int blockStart = -1;
  private boolean gap;

  /** Adds characters to the block at hand; any run of blanks becomes one space. */
  public void append(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Blank.is(c)) {
        gap = true;
      } else {
        append(c);
      }
    }
  }

  private void append(char c) {
    if (blockStart < 0) {
      open();
    } else if (gap) {
      text.append(' ');
    }
    gap = false;
    text.append(c);
  }

  private void open() {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    blockStart = text.length();
  }

  /** Ends the block at hand, if there is one. */
  public void end(Block.Markup markup) {
    end(span -> Block.of(span, markup, true));
  }

  /** Ends the block at hand as one beside the article. */
  public void endAside(BoilerplateKind kind) {
    end(span -> Block.aside(span, kind));
  }

  private void end(Function<Span, Block> block) {
    if (blockStart >= 0) {
      blocks.add(block.apply(new Span(blockStart, text.length())));
    }
    blockStart = -1;
    gap = false;
  }

  /**
   * @param metadata what the source tells beside its text
   */
  public Document build(Metadata metadata) {
    return build(metadata, Set.of());
  }

  /**
   * @param doubts why it may be no article, or not the whole of one
   */
  public Document build(Metadata metadata, Set<PageDoubt> doubts) {
    return new Document(text.toString(), blocks, metadata, doubts);
  }
}
