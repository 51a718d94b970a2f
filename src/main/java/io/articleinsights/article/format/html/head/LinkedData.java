package io.articleinsights.article.format.html.head;

import io.articleinsights.article.format.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The linked data (JSON-LD 1.1, in the words of schema.org) of a page's scripts. */
final class LinkedData {

  /** The ways from a page to its article; lists of other articles are not among them. */
  private static final List<String> WAYS = List.of("@graph", "mainEntity", "mainEntityOfPage");

  private static final Set<String> ARTICLES =
      Set.of(
          "advertisercontentarticle",
          "analysisnewsarticle",
          "article",
          "askpublicnewsarticle",
          "backgroundnewsarticle",
          "blogposting",
          "liveblogposting",
          "newsarticle",
          "opinionnewsarticle",
          "report",
          "reportagenewsarticle",
          "reviewnewsarticle",
          "satiricalarticle",
          "scholarlyarticle",
          "socialmediaposting",
          "techarticle");

  private static final int MOST_NODES = 1000;

  private final Map<String, Json.Node> byId = new HashMap<>();
  private final List<Json.Node> articles = new ArrayList<>();
  private int nodes;

  private LinkedData() {}

  static LinkedData of(PageElements page) {
    LinkedData data = new LinkedData();
    for (Element script : page.scripts()) {
      JsonReader.read(bare(script.data())).ifPresent(data::walk);
    }
    return data;
  }

  /** Without the comments that hid scripts from the browsers of old, and a stray semicolon. */
  private static String bare(String script) {
    int start = 0;
    int end = script.length();
    while (start < end && "{[".indexOf(script.charAt(start)) < 0) {
      start++;
    }
    while (end > start && "]}".indexOf(script.charAt(end - 1)) < 0) {
      end--;
    }
    String wrapped = script.substring(start, end);
    return wrapped.startsWith("[CDATA[") ? bare(wrapped.substring(1, cdataEnd(wrapped))) : wrapped;
  }

  private static int cdataEnd(String wrapped) {
    int end = wrapped.lastIndexOf("]]");
    return Math.max(1, end < 0 ? wrapped.length() : end);
  }

  private void walk(Json value) {
    for (Json item : value.asList()) {
      if (item instanceof Json.Node node && nodes++ < MOST_NODES) {
        node.text("@id").ifPresent(id -> byId.putIfAbsent(id, node));
        if (types(node).stream().anyMatch(ARTICLES::contains)) {
          articles.add(node);
        }
        WAYS.forEach(way -> node.get(way).ifPresent(this::walk));
      }
    }
  }

  /** Its types in small letters, without the address of the vocabulary. */
  static List<String> types(Json.Node node) {
    List<String> types = new ArrayList<>();
    for (Json type : node.get("@type").map(Json::asList).orElse(List.of())) {
      type.asText()
          .map(name -> name.substring(name.lastIndexOf('/') + 1))
          .ifPresent(name -> types.add(name.toLowerCase(java.util.Locale.ROOT)));
    }
    return types;
  }

  /**
   * The article that the page is about: the only one, or among several the one that bears the
   * page's address or title.
   *
   * @param title the page's, blank when it has none
   * @param address the page's own
   */
  Optional<LinkedArticle> article(String title, Optional<String> address) {
    List<LinkedArticle> all = articles.stream().map(node -> new LinkedArticle(node, byId)).toList();
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    }
    return all.stream()
        .filter(article -> address.isPresent() && article.addresses().contains(address.get()))
        .findFirst()
        .or(() -> all.stream().filter(article -> isTitled(article, title)).findFirst());
  }

  private static boolean isTitled(LinkedArticle article, String title) {
    String headline = article.headline().map(Wording::of).orElse("");
    return !headline.isEmpty() && Wording.of(title).contains(headline);
  }
}
