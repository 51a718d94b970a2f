package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text, which is its own text: finds the blocks, wrapped lines put together. */
public final class PlainText {

  public Document read(String source) {
    List<Line> lines = new LineScanner(source).scan();
    Layout layout = new Layout(source, lines);
    List<Block> blocks = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !layout.continues(i, first)) {
        Span span = new Span(lines.get(first).start(), lines.get(i - 1).end());
        blocks.add(Block.of(span, Block.Role.TEXT, lines.get(first).afterBlank()));
        first = i;
      }
    }
    return new Document(source, blocks, Metadata.NONE);
  }
}
