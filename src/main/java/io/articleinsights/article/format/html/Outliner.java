package io.articleinsights.article.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page once, without recursion, and writes down its blocks and regions. */
final class Outliner implements NodeFilter {

  /** Elements whose content is no text for readers. */
  private static final Set<String> SKIPPED =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "dialog",
          "head",
          "iframe",
          "input",
          "label",
          "map",
          "math",
          "noscript",
          "object",
          "option",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private final ElementNames names;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Region> open = new ArrayDeque<>();
  private final BlockText text = new BlockText();

  /** How many links are open. */
  private int links;

  /** What the outermost inline element with a name is, and how many elements deep it is. */
  private Naming inline = Naming.NONE;

  private int inlineDepth;

  /** Whether a line break was the last thing seen; two of them are a paragraph's end. */
  private boolean broken;

  /** How many tables of data are open. */
  private int dataTables;

  private Outliner(ElementNames names) {
    this.names = names;
  }

  static PageOutline outline(Element body, ElementNames names) {
    Outliner outliner = new Outliner(names);
    NodeTraversor.filter(outliner, body);
    return new PageOutline(outliner.blocks, outliner.regions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode characters) {
      append(characters);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  /** A line that ended a sentence before a break was a paragraph, too. */
  private void append(TextNode node) {
    if (broken && !node.isBlank()) {
      if (text.endsSentence()) {
        endBlock();
      }
      broken = false;
    }
    text.append(node.getWholeText(), links > 0, inline);
  }

  private FilterResult enter(Element element) {
    if (SKIPPED.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (isBreak(element)) {
      openRegion(element);
    } else {
      return enterInline(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || isStopgap(element)) {
      return true;
    }
    String style = element.attr("style");
    return style.length() > 10
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** What an AMP page shows until a component has come, or when it does not come. */
  private static boolean isStopgap(Element element) {
    return (element.hasAttr("placeholder") || element.hasAttr("fallback"))
        && element.parent() != null
        && element.parent().normalName().startsWith("amp-");
  }

  private void lineBreak() {
    text.space();
    if (broken) {
      endBlock();
    }
    broken = !broken;
  }

  private void openRegion(Element element) {
    endBlock();
    String tag = element.normalName();
    dataTables += tag.equals("table") && (dataTables > 0 || isData(element)) ? 1 : 0;
    Naming naming = isHidden(element) ? Naming.HIDDEN : names.of(element);
    Region region =
        new Region(regions.size(), open.peek(), tag, element.className(), naming, blocks.size());
    regions.add(region);
    open.push(region);
  }

  /** A table whose cells hold words only, not the parts of a page. */
  private static boolean isData(Element table) {
    return new CellSearch().isData(table);
  }

  private FilterResult enterInline(Element element) {
    if (dataTables > 0 && element.isBlock()) {
      text.space();
    }
    Naming naming = inline == Naming.NONE ? names.of(element) : Naming.NONE;
    if (naming == Naming.HIDDEN || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    links += element.normalName().equals("a") ? 1 : 0;
    inline = naming.isBoilerplate() ? naming : inline;
    inlineDepth += inline == Naming.NONE ? 0 : 1;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      if (isBreak(element)) {
        closeRegion(element);
      } else {
        leaveInline(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void closeRegion(Element element) {
    endBlock();
    open.pop().close(blocks.size());
    dataTables -= element.normalName().equals("table") && dataTables > 0 ? 1 : 0;
  }

  private void leaveInline(Element element) {
    links -= element.normalName().equals("a") ? 1 : 0;
    if (inline != Naming.NONE && --inlineDepth == 0) {
      inline = Naming.NONE;
    }
  }

  /** A cell of a table of data is no block of its own: its row is. */
  private boolean isBreak(Element element) {
    String tag = element.normalName();
    return element.isBlock() && !(dataTables > 0 && (tag.equals("td") || tag.equals("th")));
  }

  private void endBlock() {
    if (!open.isEmpty()) {
      text.take(open.peek()).ifPresent(blocks::add);
    }
    broken = false;
  }
}
