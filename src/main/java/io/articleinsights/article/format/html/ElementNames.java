package io.articleinsights.article.format.html;

import io.articleinsights.lexicon.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads the names that one page gives to its elements: their tags, and the words of their classes
 * and ids by the word file {@code html/element-names.txt}. Pages use few names many times, so that
 * each is read once.
 */
final class ElementNames {

  static final Map<String, Naming> TABLE = read(WordFile.read("html/element-names.txt"));

  /** After these words a name tells of something that the element lacks or has beside it. */
  private static final Set<String> BESIDE =
      Set.of("has", "with", "no", "without", "is", "not", "hide", "show", "enable", "disable");

  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 200;

  private final Map<String, Naming> table;
  private final Map<String, Naming> known = new HashMap<>();

  ElementNames() {
    this(TABLE);
  }

  /**
   * @param table what the words of a name say
   */
  ElementNames(Map<String, Naming> table) {
    this.table = table;
  }

  private static Map<String, Naming> read(WordFile file) {
    Map<String, Naming> table = new HashMap<>();
    for (String list : file.names()) {
      Naming naming = Naming.valueOf(list);
      file.words(list).forEach(name -> table.put(name, naming));
    }
    return Map.copyOf(table);
  }

  Naming of(Element element) {
    if (element.attributesSize() == 0) {
      return byTag(element.normalName(), Naming.NONE);
    }
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
      return Naming.BODY;
    }
    Naming named = known.computeIfAbsent(element.className(), this::ofNames);
    if (named == Naming.NONE) {
      named = known.computeIfAbsent(element.id(), this::ofNames);
    }
    return byTag(element.normalName(), named);
  }

  private static Naming byTag(String tag, Naming named) {
    return switch (tag) {
      case "nav" -> Naming.NAVIGATION;
      case "figcaption", "caption" -> Naming.CAPTION;
      case "footer" -> named.boilerplateOr(Naming.NAVIGATION);
      case "aside" -> named.boilerplateOr(Naming.RELATED);
      case "figure" -> named.boilerplateOr(Naming.CAPTION);
      case "form" -> named.boilerplateOr(Naming.PROMOTION);
      case "amp-ad", "amp-embed", "amp-sticky-ad" -> Naming.PROMOTION;
      case "amp-sidebar" -> Naming.NAVIGATION;
      case "amp-consent", "amp-user-notification" -> Naming.LEGAL;
      case "amp-social-share" -> Naming.SHARING;
      case "html", "body" -> Naming.NONE;
      default -> named;
    };
  }

  /** What several names say together: a body goes before everything else, then the first find. */
  private Naming ofNames(String names) {
    Naming found = Naming.NONE;
    for (String name : names.length() > 10 * LONGEST ? new String[0] : names.split("\\s+")) {
      Naming naming = ofName(name);
      if (naming == Naming.BODY) {
        return naming;
      }
      found = found == Naming.NONE ? naming : found;
    }
    return found;
  }

  /** The last words that the table knows decide: "article-body-caption" is a caption. */
  private Naming ofName(String name) {
    List<String> words = name.length() > LONGEST ? List.of() : words(name);
    for (int end = words.size(); end > 0; end--) {
      for (int start = Math.max(0, end - MOST_WORDS); start < end; start++) {
        Naming naming = table.get(String.join("", words.subList(start, end)));
        if (naming != null) {
          return start > 0 && BESIDE.contains(words.get(start - 1)) ? Naming.NONE : naming;
        }
      }
    }
    return Naming.NONE;
  }

  /** The words of a name in small letters: "entryContent" and "entry-content" are two. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (word.length() > 0 && (!letter || isHump(name, i))) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isHump(String name, int at) {
    return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
  }
}
