package io.articleinsights.article.format;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads HTML: finds the element that holds the story and takes the text out of it. */
public final class HtmlText {

  private static final Set<String> SKIPPED =
      Set.of(
          "button",
          "canvas",
          "datalist",
          "dialog",
          "footer",
          "form",
          "head",
          "iframe",
          "input",
          "map",
          "math",
          "nav",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "audio",
          "video");

  private static final Set<String> ASIDES = Set.of("aside", "figcaption", "figure", "caption");

  public Document read(String source) {
    org.jsoup.nodes.Document page = Jsoup.parse(source);
    Element story = new StoryFinder(page).find();
    Collector collector = new Collector(story, titleBeside(page, story));
    collector.collect();
    return collector.builder.build();
  }

  /** The title of the page when the story has no heading of its own. */
  private static Optional<String> titleBeside(org.jsoup.nodes.Document page, Element story) {
    if (story.selectFirst("h1") != null) {
      return Optional.empty();
    }
    Element heading = page.selectFirst("h1");
    String title = heading != null ? heading.text() : metaTitle(page);
    return title.isBlank() ? Optional.empty() : Optional.of(title);
  }

  private static String metaTitle(org.jsoup.nodes.Document page) {
    Element meta = page.selectFirst("meta[property=og:title]");
    return meta != null && !meta.attr("content").isBlank() ? meta.attr("content") : page.title();
  }

  /** Walks the story without recursion, for pages may nest as deep as they like. */
  private static final class Collector implements NodeFilter {

    private final DocumentBuilder builder = new DocumentBuilder();
    private final Element story;
    private final Optional<String> title;
    private int aside;
    private boolean titled;

    /** Whether a line break was the last thing seen; two of them are a paragraph's end. */
    private boolean broken;

    Collector(Element story, Optional<String> title) {
      this.story = story;
      this.title = title;
    }

    void collect() {
      title.ifPresent(builder::append);
      builder.end(Block.Role.TITLE);
      titled = title.isPresent();
      NodeTraversor.filter(this, story);
      builder.end(role());
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode textNode) {
        builder.append(textNode.getWholeText());
        broken &= textNode.isBlank();
      } else if (node instanceof Element element) {
        return enter(element);
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
      if (SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        lineBreak();
      } else if (isBreak(element)) {
        builder.end(role());
      }
      aside += isAside(element) ? 1 : 0;
      return FilterResult.CONTINUE;
    }

    private void lineBreak() {
      builder.append(" ");
      if (broken) {
        builder.end(role());
      }
      broken = !broken;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        leave(element);
      }
      return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
      if (element.normalName().equals("h1") && !titled && aside == 0) {
        titled = true;
        builder.end(Block.Role.TITLE);
      } else if (isBreak(element)) {
        builder.end(role());
      }
      aside -= isAside(element) ? 1 : 0;
    }

    private Block.Role role() {
      return aside > 0 ? Block.Role.ASIDE : Block.Role.TEXT;
    }

    private static boolean isBreak(Element element) {
      String name = element.normalName();
      return element.isBlock() && !name.equals("br") || name.equals("hr");
    }

    private static boolean isAside(Element element) {
      return ASIDES.contains(element.normalName());
    }
  }
}
