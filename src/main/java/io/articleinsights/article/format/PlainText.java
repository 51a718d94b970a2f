package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads plain text, which is its own text: finds the blocks, wrapped lines put together. */
public final class PlainText {

  public Document read(String source) {
    LineScanner scanner = new LineScanner(source);
    List<Line> all = scanner.scan();
    int head = MailHead.size(source, all);
    List<Line> lines = all.subList(head, all.size());
    Layout layout = new Layout(source, lines);
    List<Block> blocks = new ArrayList<>();
    all.subList(0, head).forEach(line -> blocks.add(aside(line.withMark())));
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !layout.continues(i, first)) {
        Line line = lines.get(first);
        Span span = new Span(line.start(), lines.get(i - 1).end());
        if (line.mark() < line.start()) {
          Blank.trim(source, line.mark(), line.start()).ifPresent(mark -> blocks.add(aside(mark)));
        }
        blocks.add(Block.of(span, Block.Markup.TEXT, lines.get(first).afterBlank()));
        first = i;
      }
    }
    scanner.emptyMarks().forEach(mark -> blocks.add(aside(mark)));
    blocks.sort(Comparator.comparing(Block::span));
    return new Document(source, blocks, Metadata.NONE);
  }

  private static Block aside(Span span) {
    return Block.aside(span, BoilerplateKind.OTHER);
  }
}
