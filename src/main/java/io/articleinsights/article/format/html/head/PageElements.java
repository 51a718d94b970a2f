package io.articleinsights.article.format.html.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that may tell something of its article, found in one walk over the page.
 * Of each sort only so many are kept: no article needs more, and hostile pages have millions.
 */
final class PageElements implements NodeVisitor {

  private static final int MOST = 1000;
  private static final int HIGHEST = 30;

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> names = new ArrayList<>();
  private Optional<Element> headline = Optional.empty();
  private boolean password;
  private boolean body;

  private PageElements() {}

  static PageElements of(Document page) {
    PageElements elements = new PageElements();
    page.traverse(elements);
    return elements;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      add(element);
    }
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "meta" -> keep(metas, element);
      case "link", "base" -> keep(links, element);
      case "script" -> keep(scripts, element, isLinkedData(element));
      case "time" -> keep(times, element);
      case "h1" -> headline = headline.or(() -> Optional.of(element));
      case "a" -> keep(names, element, element.hasAttr("rel") || element.hasClass("fn"));
      case "input" -> password |= element.attr("type").equalsIgnoreCase("password");
      default -> keep(names, element, element.hasClass("fn"));
    }
    if (element.hasAttr("itemprop")) {
      keep(properties, element);
      body |= element.attr("itemprop").equalsIgnoreCase("articleBody");
    }
  }

  private static boolean isLinkedData(Element script) {
    return script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json");
  }

  private static void keep(List<Element> list, Element element) {
    keep(list, element, true);
  }

  private static void keep(List<Element> list, Element element, boolean wanted) {
    if (wanted && list.size() < MOST) {
      list.add(element);
    }
  }

  List<Element> metas() {
    return metas;
  }

  /** Links to other documents, and the base of all addresses. */
  List<Element> links() {
    return links;
  }

  /** Scripts of linked data. */
  List<Element> scripts() {
    return scripts;
  }

  List<Element> properties(String name) {
    return properties.stream()
        .filter(element -> element.attr("itemprop").equalsIgnoreCase(name))
        .toList();
  }

  List<Element> times() {
    return times;
  }

  /** Anchors that tell their relation, and elements that hold a name. */
  List<Element> names() {
    return names;
  }

  /** The first heading of the first level. */
  Optional<Element> headline() {
    return headline;
  }

  /** Whether the page asks for a password. */
  boolean asksForPassword() {
    return password;
  }

  /** Whether an element is marked as the body of an article. */
  boolean marksBody() {
    return body;
  }

  /** The nearest of the elements around one that fits; not looked for in endless depth. */
  static Optional<Element> around(Element element, Predicate<Element> fits) {
    Element at = element.parent();
    for (int i = 0; i < HIGHEST && at != null; i++) {
      if (fits.test(at)) {
        return Optional.of(at);
      }
      at = at.parent();
    }
    return Optional.empty();
  }
}
