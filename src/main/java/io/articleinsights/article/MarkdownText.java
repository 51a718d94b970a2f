package io.articleinsights.article;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Reads Markdown (CommonMark): takes the text of every block, without the mark-up. */
final class MarkdownText {

  private static final Parser PARSER = Parser.builder().build();

  private final DocumentBuilder builder = new DocumentBuilder();
  private boolean titled;

  Document read(String source) {
    walk(PARSER.parse(FrontMatter.strip(source)));
    return builder.build();
  }

  /** Walks the tree without recursion, for block quotes may nest as deep as they like. */
  private void walk(Node root) {
    Node node = root;
    while (node != null) {
      enter(node);
      if (node.getFirstChild() != null && !(node instanceof Image)) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node != null && node != root && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      node = node == null || node == root ? null : node.getNext();
    }
  }

  private void enter(Node node) {
    if (node instanceof Text words) {
      builder.append(words.getLiteral());
    } else if (node instanceof Code code) {
      builder.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      builder.append(" ");
    } else if (node instanceof FencedCodeBlock code) {
      block(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      block(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      block(Jsoup.parseBodyFragment(html.getLiteral()).body().text());
    }
  }

  private void leave(Node node) {
    if (node instanceof Heading heading && heading.getLevel() == 1 && !titled) {
      titled = true;
      builder.end(Block.Role.TITLE);
    } else if (node instanceof Heading || node instanceof Paragraph) {
      builder.end(Block.Role.TEXT);
    }
  }

  private void block(String text) {
    builder.append(text);
    builder.end(Block.Role.TEXT);
  }
}
