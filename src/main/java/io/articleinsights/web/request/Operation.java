package io.articleinsights.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every operation of the API, stated once: what the API description tells of it and the query
 * parameters that it checks. Its resource method bears its id as name.
 */
public enum Operation {
  LIST_ARTICLES(
      "/articles",
      "Articles",
      "List the articles",
      "A page of the articles, in the order of their file names or another.",
      Parameters.ARTICLES_LISTED),
  GET_ARTICLE(
      "/articles/{articleId}",
      "Articles",
      "Get an article",
      "What an article is, how long it is, and where to go from here.",
      Parameters.ONE),
  GET_ARTICLE_TEXT(
      "/articles/{articleId}/text",
      "Articles",
      "Get the text of an article",
      "The very text that every span refers to: the source as decoded, unchanged, for plain text;"
          + " the extracted text for HTML and Markdown.",
      Parameters.NONE),
  GET_ARTICLE_PARAGRAPH(
      "/articles/{articleId}/paragraphs/{number}",
      "Paragraphs",
      "Get a paragraph of an article",
      "One body paragraph by its number.",
      Parameters.ONE),
  LIST_ARTICLE_PARAGRAPHS(
      "/articles/{articleId}/paragraphs",
      "Paragraphs",
      "List the paragraphs of an article",
      Texts.PARAGRAPHS,
      Parameters.PAGED),
  LIST_PARAGRAPHS(
      "/paragraphs",
      "Paragraphs",
      "List the paragraphs of all articles",
      Texts.PARAGRAPHS,
      ofLibrary(Parameters.PAGED)),
  LIST_ARTICLE_QUOTES(
      "/articles/{articleId}/quotes",
      "Quotes",
      "List the quotes of an article",
      Texts.QUOTES,
      Parameters.QUOTES),
  LIST_QUOTES(
      "/quotes",
      "Quotes",
      "List the quotes of all articles",
      Texts.QUOTES,
      ofLibrary(Parameters.QUOTES)),
  LIST_ARTICLE_SPEAKERS(
      "/articles/{articleId}/speakers",
      "Speakers",
      "List the speakers of an article",
      Texts.SPEAKERS,
      Parameters.SPEAKERS),
  LIST_SPEAKERS(
      "/speakers",
      "Speakers",
      "List the speakers of all articles",
      Texts.SPEAKERS,
      ofLibrary(Parameters.SPEAKERS)),
  LIST_ARTICLE_KEYWORDS(
      "/articles/{articleId}/keywords",
      "Keywords",
      "List the keywords of an article",
      Texts.KEYWORDS,
      Parameters.KEYWORDS),
  LIST_KEYWORDS(
      "/keywords",
      "Keywords",
      "List the keywords of all articles",
      "A page of words and phrases, ranked, each with how often it occurs, in how many articles and"
          + " in which first; places on request.",
      Parameters.LIBRARY_KEYWORDS),
  GET_KEYWORD(
      "/keywords/{keyword}",
      "Keywords",
      "Get the places of a keyword",
      "Where a keyword stands: a page of the articles that have it, those that have it most often"
          + " first, each with its places and some of its text.",
      Parameters.KEYWORD_PLACES),
  GET_ARTICLE_SUMMARY(
      "/articles/{articleId}/summary",
      "Summary",
      "Summarise an article",
      Texts.SUMMARY,
      Parameters.SUMMARY),
  GET_SUMMARY(
      "/summary",
      "Summary",
      "Summarise all articles",
      "The sentences that say most of the articles together, none of them twice, with positions and"
          + " scores. Of many articles the most central are summarised, and named.",
      Parameters.LIBRARY_SUMMARY),
  SEARCH(
      "/search",
      "Search",
      "Search all articles",
      "Paragraphs, headlines and quotes that match, the best first (BM25), each with the matched"
          + " words and some of its text. A paragraph is left out when a quote that begins in it is"
          + " found. With speaker only what that speaker said is found: their quotes, and"
          + " paragraphs in which one begins. Facets tell how all hits spread.",
      Parameters.SEARCH),
  ANALYZE(
      "/analyses",
      "Analyses",
      "Analyse a text",
      "Everything that can be said of the text that is sent, in one answer. Nothing is stored."
          + " Spans refer to the text that was sent, for HTML and Markdown to the text that the"
          + " answer carries.",
      Parameters.ANALYSIS),
  ANALYZE_IN_BULK(
      "/analyses/bulk",
      "Analyses",
      "Analyse many texts in one stream",
      "One JSON object {id?, title?, text} a line in, one analysis a line out, in the same order,"
          + " while you are still sending. A line that cannot be analysed is answered with a"
          + " problem in its place and stops nothing. The id of a line comes back in its answer.",
      Parameters.ANALYSIS);

  /** What every path begins with. */
  public static final String BASE = "/api/v1";

  private final String id;
  private final String path;
  private final String tag;
  private final String summary;
  private final String description;
  private final List<QueryParameter> parameters;

  Operation(
      String path,
      String tag,
      String summary,
      String description,
      List<QueryParameter> parameters) {
    this.id = camelCase(name());
    this.path = BASE + path;
    this.tag = tag;
    this.summary = summary;
    this.description = description;
    this.parameters = parameters;
  }

  /** The operation with an id; empty when it is none of the API's. */
  public static Optional<Operation> withId(String id) {
    return Stream.of(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** Its name in the API description, as {@code listArticles}. */
  public String id() {
    return id;
  }

  /** Its path, with the parts that stand for something in braces. */
  public String path() {
    return path;
  }

  /** Whether it reads a body. */
  public boolean sends() {
    return this == ANALYZE || this == ANALYZE_IN_BULK;
  }

  /** The methods that a path answers, for the header Allow; none where nothing is. */
  public static Set<String> methodsAt(String asked) {
    Set<String> methods = new TreeSet<>();
    for (Operation operation : values()) {
      if (operation.isAt(asked)) {
        methods.addAll(
            operation.sends() ? Set.of("OPTIONS", "POST") : Set.of("GET", "HEAD", "OPTIONS"));
      }
    }
    return methods;
  }

  private boolean isAt(String asked) {
    String[] parts = path.split("/");
    String[] given = asked.split("/");
    return parts.length == given.length
        && IntStream.range(0, parts.length)
            .allMatch(i -> parts[i].startsWith("{") || parts[i].equals(given[i]));
  }

  public String tag() {
    return tag;
  }

  /** What it does, in a few words. */
  public String summary() {
    return summary;
  }

  /** What it answers. */
  public String description() {
    return description;
  }

  /** The query parameters that it knows; any other is refused. */
  public List<QueryParameter> parameters() {
    return parameters;
  }

  /** The media type that it answers besides its first. */
  public Optional<String> alternative() {
    return switch (this) {
      case LIST_ARTICLE_QUOTES, LIST_QUOTES, LIST_ARTICLE_KEYWORDS, LIST_KEYWORDS, SEARCH ->
          Optional.of("text/csv");
      case GET_ARTICLE_SUMMARY, GET_SUMMARY -> Optional.of("text/plain");
      default -> Optional.empty();
    };
  }

  private static String camelCase(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : name.split("_")) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    id.setCharAt(0, Character.toLowerCase(id.charAt(0)));
    return id.toString();
  }

  /** The same for the whole library, to be narrowed to one article. */
  private static List<QueryParameter> ofLibrary(List<QueryParameter> ofArticle) {
    List<QueryParameter> all = new ArrayList<>();
    all.add(Parameters.ARTICLE);
    all.addAll(ofArticle);
    return List.copyOf(all);
  }

  /** What an operation on an article and the same on the library have in common. */
  private static final class Texts {

    static final String PARAGRAPHS =
        "Body paragraphs in the order of the text, each with its span, words and sentences.";
    static final String QUOTES =
        "Who said what: direct, indirect and mixed quotes in the order of the text, with cue and"
            + " speaker where the text tells them.";
    static final String SPEAKERS = "Who is quoted, with other names, role and number of quotes.";
    static final String KEYWORDS = "Words and phrases, ranked, with every place where they occur.";
    static final String SUMMARY =
        "The sentences that say most of it, in the order of the text, with positions and scores.";

    private Texts() {}
  }
}
