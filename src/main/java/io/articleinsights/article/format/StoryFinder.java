package io.articleinsights.article.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element of a page that holds the story: the article or main element when there is one,
 * otherwise the one whose paragraphs hold most of the text.
 *
 * <p>The second way is the idea of Arc90's Readability (2009): every paragraph gives its length to
 * its parent, and half of it to its grandparent. The page is walked once, without recursion.
 */
final class StoryFinder implements NodeVisitor {

  /** An element must hold this share of the text in the page's paragraphs to be the story. */
  private static final double SHARE = 0.4;

  private final Document page;
  private final Map<Element, Double> scores = new LinkedHashMap<>();
  private final Deque<Integer> proseBefore = new ArrayDeque<>();
  private final Champion article = new Champion();
  private final Champion main = new Champion();
  private final Champion densest = new Champion();
  private int prose;
  private int paragraphs;

  StoryFinder(Document page) {
    this.page = page;
  }

  Element find() {
    Element body = page.body() == null ? page : page.body();
    body.traverse(this);
    scores.forEach(densest::offer);
    return article
        .above(SHARE * prose)
        .or(() -> main.above(SHARE * prose))
        .or(() -> densest.above(SHARE * prose))
        .orElse(body);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && paragraphs > 0) {
      prose += text.getWholeText().length();
    } else if (node instanceof Element element) {
      proseBefore.push(prose);
      paragraphs += isParagraph(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element, prose - proseBefore.pop());
    }
  }

  private void leave(Element element, double own) {
    if (isParagraph(element)) {
      paragraphs--;
      giveToParents(element, own);
    } else if (element.normalName().equals("article")) {
      article.offer(element, own);
    } else if (element.normalName().equals("main") || element.attr("role").equals("main")) {
      main.offer(element, own);
    }
  }

  private void giveToParents(Element paragraph, double length) {
    Element parent = paragraph.parent();
    if (parent != null) {
      scores.merge(parent, length, Double::sum);
      if (parent.parent() != null) {
        scores.merge(parent.parent(), length / 2, Double::sum);
      }
    }
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p");
  }

  /** The best of those who stood for a place. */
  private static final class Champion {

    private Optional<Element> element = Optional.empty();
    private double score;

    /** Of equals the first one stays, so that the order of the page decides. */
    void offer(Element candidate, double value) {
      if (value > score) {
        element = Optional.of(candidate);
        score = value;
      }
    }

    Optional<Element> above(double least) {
      return element.filter(best -> score > least);
    }
  }
}
