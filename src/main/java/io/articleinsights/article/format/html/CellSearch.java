package io.articleinsights.article.format.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Looks for parts of a page in the cells of a table, to the first one. An inner table is one, so
 * that tables in tables are not searched again and again.
 */
final class CellSearch implements NodeFilter {

  private static final Set<String> PARTS =
      Set.of("div", "p", "table", "ul", "ol", "h1", "h2", "h3");

  private int cells;
  private boolean found;

  /** Whether the cells of a table hold words only. */
  boolean isData(Element table) {
    NodeTraversor.filter(this, table);
    return !found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    String name = node.normalName();
    if (cells > 0 && PARTS.contains(name)) {
      found = true;
      return FilterResult.STOP;
    }
    cells += name.equals("td") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    cells -= node.normalName().equals("td") ? 1 : 0;
    return FilterResult.CONTINUE;
  }
}
