package io.articleinsights.article.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads Markdown: takes the text of every block, without the mark-up.
 *
 * <p>It knows what prose is written with: headings of both kinds, paragraphs, lists, quotes, fenced
 * code, tables, links, references, images, emphasis, code, escapes, entities and embedded HTML. It
 * follows CommonMark where that decides what the words are, and reads every character a bounded
 * number of times whatever they are, which parsers that build the whole tree do not promise.
 */
public final class MarkdownText {

  private final DocumentBuilder builder = new DocumentBuilder();
  private final Set<String> references = new HashSet<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean titled;
  private String fence = "";
  private boolean inComment;

  public Document read(String source) {
    FrontMatter front = FrontMatter.of(source);
    String[] lines = front.body().split("\\R", -1);
    builder.append(front.settings());
    builder.endAside(BoilerplateKind.OTHER);
    if (!opensWithTitle(lines)) {
      front.title().ifPresent(this::title);
    }
    for (String line : lines) {
      collectReference(line);
    }
    for (String line : lines) {
      add(line);
    }
    end(Block.Markup.TEXT);
    return builder.build(front.metadata());
  }

  /** Whether the first line that is not blank is, or is made, a heading of the first level. */
  private static boolean opensWithTitle(String[] lines) {
    int first = 0;
    while (first < lines.length && lines[first].isBlank()) {
      first++;
    }
    return first < lines.length && isTitle(MarkdownLine.of(lines[first]))
        || first + 1 < lines.length && isUnderlined(lines[first], lines[first + 1]);
  }

  private static boolean isTitle(MarkdownLine line) {
    return line.kind() == MarkdownLine.Kind.HEADING && line.level() == 1;
  }

  private static boolean isUnderlined(String line, String next) {
    MarkdownLine rule = MarkdownLine.of(next);
    return !line.isBlank() && rule.kind() == MarkdownLine.Kind.UNDERLINE && rule.level() == 1;
  }

  private void title(String words) {
    builder.append(words);
    builder.end(markup(1));
  }

  private void collectReference(String line) {
    int end = MarkdownLine.referenceEnd(line);
    if (end > 0) {
      references.add(label(line.substring(line.indexOf('[') + 1, end)));
    }
  }

  static String label(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private void add(String line) {
    if (isCode(line) || isComment(line)) {
      return;
    }
    MarkdownLine content = MarkdownLine.of(line);
    if (content.opensItem()) {
      end(Block.Markup.TEXT);
    }
    add(content);
  }

  private void add(MarkdownLine content) {
    switch (content.kind()) {
      case BLANK, RULE -> end(Block.Markup.TEXT);
      case REFERENCE, TABLE_RULE -> {
        // Mark-up only.
      }
      case HEADING -> heading(content);
      case UNDERLINE -> underline(content);
      case TABLE_ROW -> {
        end(Block.Markup.TEXT);
        paragraph.append(content.text().replace('|', ' '));
        end(Block.Markup.TEXT);
      }
      case TEXT -> paragraph.append(content.text()).append('\n');
    }
  }

  /** The lines between two fences are taken as they are. */
  private boolean isCode(String line) {
    String mark = MarkdownLine.fence(line);
    if (fence.isEmpty()) {
      fence = mark;
      if (!mark.isEmpty()) {
        end(Block.Markup.TEXT);
      }
      return !mark.isEmpty();
    }
    if (mark.startsWith(fence)) {
      builder.end(Block.Markup.TEXT);
      fence = "";
    } else {
      builder.append(line);
      builder.append(" ");
    }
    return true;
  }

  /** A comment that fills lines of its own. */
  private boolean isComment(String line) {
    boolean opens = line.stripLeading().startsWith("<!--");
    if (!inComment && !opens) {
      return false;
    }
    if (opens) {
      end(Block.Markup.TEXT);
    }
    inComment = line.indexOf("-->") < 0;
    return true;
  }

  private void heading(MarkdownLine line) {
    end(Block.Markup.TEXT);
    paragraph.append(line.text());
    end(markup(line.level()));
  }

  /** Makes a heading of the lines before it, or is a rule when there are none. */
  private void underline(MarkdownLine line) {
    end(markup(line.level()));
  }

  private Block.Markup markup(int level) {
    boolean title = level == 1 && !titled;
    titled |= title;
    return title ? Block.Markup.TITLE : Block.Markup.TEXT;
  }

  private void end(Block.Markup markup) {
    String source = paragraph.toString();
    String words = new MarkdownInline(source, references).text();
    paragraph.setLength(0);
    if (words.isBlank() && source.startsWith("![")) {
      builder.append(new MarkdownInline(source.substring(1), references).text());
      builder.endAside(BoilerplateKind.CAPTION);
      return;
    }
    builder.append(words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false));
    builder.end(markup);
  }
}
