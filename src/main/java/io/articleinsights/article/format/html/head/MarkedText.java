package io.articleinsights.article.format.html.head;

import io.articleinsights.article.format.Blank;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A text of linked data as paragraphs: it may be plain, a paragraph a line, or hold elements. */
final class MarkedText {

  private MarkedText() {}

  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : lines(text).split("[\\n\\r]")) {
      Blank.trim(line, 0, line.length()).ifPresent(span -> paragraphs.add(span.of(line)));
    }
    return paragraphs;
  }

  private static String lines(String text) {
    if (text.indexOf("</") < 0 && text.indexOf("<br") < 0) {
      return text;
    }
    StringBuilder lines = new StringBuilder();
    Jsoup.parseBodyFragment(text).body().traverse(new LineTaker(lines));
    return lines.toString();
  }

  /** Takes text out of elements, a line a block. */
  private record LineTaker(StringBuilder lines) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        lines.append(words.getWholeText().replace('\n', ' '));
      } else if (node.normalName().equals("br")) {
        lines.append('\n');
      } else if (node instanceof Element element && element.isBlock()) {
        lines.append('\n');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        lines.append('\n');
      }
    }
  }
}
