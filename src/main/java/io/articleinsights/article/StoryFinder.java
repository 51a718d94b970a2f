package io.articleinsights.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the story: the article or main element when there is one,
 * otherwise the one whose paragraphs hold most of the text.
 *
 * <p>The second way is the idea of Arc90's Readability (2009): every paragraph gives its length to
 * its parent, and half of it to its grandparent.
 */
final class StoryFinder {

  /** An element that calls itself the article must hold this share of the page's paragraphs. */
  private static final double SHARE = 0.4;

  private final Document page;

  StoryFinder(Document page) {
    this.page = page;
  }

  Element find() {
    Element body = page.body() == null ? page : page.body();
    int all = proseOf(body);
    for (String query : new String[] {"article", "main", "[role=main]"}) {
      Element best = longest(query);
      if (best != null && proseOf(best) > SHARE * all) {
        return best;
      }
    }
    return densest(body, all);
  }

  private Element longest(String query) {
    Element best = null;
    int most = -1;
    for (Element element : page.select(query)) {
      int prose = proseOf(element);
      if (prose > most) {
        most = prose;
        best = element;
      }
    }
    return best;
  }

  private static int proseOf(Element element) {
    int length = 0;
    for (Element paragraph : element.getElementsByTag("p")) {
      length += paragraph.text().length();
    }
    return length;
  }

  private Element densest(Element body, int all) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    Element best = body;
    double most = SHARE * all;
    for (Element paragraph : body.getElementsByTag("p")) {
      double length = paragraph.text().length();
      Element at = paragraph.parent();
      for (double share = 1; at != null && share > 0.4; share /= 2, at = at.parent()) {
        double score = scores.merge(at, share * length, Double::sum);
        if (score > most) {
          most = score;
          best = at;
        }
      }
    }
    return best;
  }
}
