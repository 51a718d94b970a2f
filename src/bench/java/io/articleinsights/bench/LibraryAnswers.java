package io.articleinsights.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.library.LibraryLoader;
import io.articleinsights.library.LibrarySpeaker;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.web.LibraryViews;
import io.articleinsights.web.SearchViews;
import io.articleinsights.web.cache.CurrentLibrary;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Selection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the processor time that the answering thread takes for reads of a folder of articles,
 * their JSON included and no answer kept, and how large the answers are. It holds no waiting, so
 * that a busy machine tells much the same; {@link LibraryReads} has the times over HTTP.
 *
 * <p>What needs no article to be analysed again is asked three times in a row, and the best counts:
 * a machine that is shared takes some milliseconds away from one read in a hundred, whichever it
 * is. Other reads would find at hand, the second time, what they needed.
 */
public final class LibraryAnswers {

  private static final int TRIES = 3;

  /** What analyses articles again. */
  private static final Set<Operation> ONCE =
      Set.of(Operation.LIST_PARAGRAPHS, Operation.GET_KEYWORD, Operation.GET_SUMMARY);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LibraryViews views;
  private final SearchViews searches;
  private final List<String> words;
  private final List<String> speakers;
  private final List<String> articles;
  private final int times;
  private final String part;
  private final Random random = new Random(1);
  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

  LibraryAnswers(Library library, int times, String part) throws ReflectiveOperationException {
    CurrentLibrary served = new CurrentLibrary(library, 0);
    this.views = made(LibraryViews.class, served);
    this.searches = made(SearchViews.class, served);
    this.words = Stream.of(1, 2).flatMap(page -> words(page).stream()).toList();
    this.speakers =
        library.speakers(QuoteListing.STANDARD, false).stream().map(LibrarySpeaker::id).toList();
    this.articles = library.articles().stream().map(LibraryArticle::id).toList();
    this.times = times;
    this.part = part;
  }

  /**
   * @param args the folder, how often each read is made, and a part of the names of those wanted
   */
  public static void main(String[] args) throws Exception {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    String part = args.length > 2 ? args[2] : "";
    LibraryLoader loader = new LibraryLoader(new ArticleReader(), new ArticleAnalyzer());
    new LibraryAnswers(loader.load(Path.of(args[0])), times, part).run();
  }

  private static <T> T made(Class<T> views, CurrentLibrary served)
      throws ReflectiveOperationException {
    Constructor<T> constructor = views.getDeclaredConstructor(CurrentLibrary.class);
    constructor.setAccessible(true);
    return constructor.newInstance(served);
  }

  /** A page of the commonest words. */
  private List<String> words(int page) {
    Query query = query(Operation.LIST_KEYWORDS, Map.of("kind", "WORD", "size", 500, "page", page));
    return views.keywords(query).items().stream().map(keyword -> keyword.keyword()).toList();
  }

  private static Query query(Operation operation, Map<String, Object> given) {
    Map<String, List<String>> values =
        given.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> List.of(each.getValue().toString()),
                    (one, other) -> one,
                    LinkedHashMap::new));
    return Query.of(Operation.BASE, values, operation);
  }

  void run() throws IOException {
    System.out.println("ms of processor time                p50      p99      max   largest kB");
    search("search, two words", () -> Map.of("q", two(words.size())));
    search("search, two common words", () -> Map.of("q", two(20)));
    search("search, one word, size=200", () -> Map.of("q", word(), "size", 200));
    search("search, phrase or word", this::phrase);
    search("search, twelve words or", this::many);
    search("search, from", () -> Map.of("q", word() + " " + word(), "from", "2015-01-01"));
    search("search, newest", () -> Map.of("q", word() + " " + word(), "sort", "published"));
    search("search, speaker", () -> Map.of("q", word(), "speaker", any(speakers)));
    quotes("quotes?q=", () -> Map.of("q", word()));
    quotes("quotes?speaker=", () -> Map.of("speaker", any(speakers)));
    quotes("quotes, size=500", () -> Map.of("size", 500, "page", page(), "explain", true));
    speakers("speakers", () -> Map.of("page", page()));
    speakers("speakers, by quotes, size=500", this::quoted);
    speakers(
        "speakers, minConfidence",
        () -> Map.of("minConfidence", (30 + random.nextInt(30)) / 100.0));
    paragraphs("paragraphs", () -> Map.of("page", 1 + random.nextInt(articles.size() / 2)));
    paragraphs("paragraphs, size=500", () -> Map.of("size", 500, "page", page()));
    keywords("keywords", () -> Map.of("page", page()));
    keywords("keywords, phrases by score", this::phrases);
    keywords("keywords, size=500, places", this::keywordsWithPlaces);
    keyword("keywords/{keyword}", Map::of);
    keyword("keywords/{keyword}, size=500", () -> Map.of("size", 500, "occurrences", 20));
    summary("summary", () -> Map.of("sentences", 1 + random.nextInt(20)));
    summary("summary, 50 articles", () -> Map.of("articles", 50));
    for (String algorithm : List.of("lexrank", "textrank", "lsa", "sumbasic", "klsum")) {
      summary("summary, " + algorithm, () -> Map.of("algorithm", algorithm));
    }
    articles("articles, size=500", () -> Map.of("size", 500, "page", page()));
    articles("articles, newest", () -> Map.of("sort", "published", "order", "desc"));
    articles("articles, from", () -> Map.of("from", "2015-01-01", "source", "Reuters"));
    keywords("article's keywords", () -> Map.of("article", any(articles)));
    summary("article's summary", () -> Map.of("article", any(articles)));
  }

  private Map<String, Object> phrase() {
    return Map.of("q", '"' + word() + ' ' + word() + "\" OR " + word());
  }

  private Map<String, Object> many() {
    return Map.of(
        "q",
        Stream.generate(this::word).limit(12).collect(Collectors.joining(" OR ")),
        "size",
        200);
  }

  private Map<String, Object> quoted() {
    return Map.of("size", 500, "page", page(), "sort", "quotes");
  }

  private Map<String, Object> phrases() {
    return Map.of("kind", "PHRASE", "sort", "score", "size", 10, "page", page());
  }

  private Map<String, Object> keywordsWithPlaces() {
    return Map.of("size", 500, "occurrences", 100, "page", page());
  }

  private int page() {
    return 1 + random.nextInt(10);
  }

  private String word() {
    return word(words.size());
  }

  /** One of the commonest. */
  private String word(int most) {
    return words.get(random.nextInt(Math.min(most, words.size())));
  }

  /** Two different ones of the commonest. */
  private String two(int most) {
    String first = word(most);
    String second = word(most);
    return first.equals(second) ? two(most) : first + ' ' + second;
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private interface Read {
    Object answer(Query query);
  }

  private void search(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(name, Operation.SEARCH, given, searches::search);
  }

  private void quotes(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(name, Operation.LIST_QUOTES, given, q -> views.quotes(Selection.ofLibrary(q), q));
  }

  private void speakers(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(name, Operation.LIST_SPEAKERS, given, q -> views.speakers(Selection.ofLibrary(q), q));
  }

  private void paragraphs(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(
        name, Operation.LIST_PARAGRAPHS, given, q -> views.paragraphs(Selection.ofLibrary(q), q));
  }

  private void keywords(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(name, Operation.LIST_KEYWORDS, given, views::keywords);
  }

  private void keyword(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(name, Operation.GET_KEYWORD, given, q -> views.places(word(), q));
  }

  private void summary(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(name, Operation.GET_SUMMARY, given, q -> views.summary(Selection.ofLibrary(q), q));
  }

  private void articles(String name, Supplier<Map<String, Object>> given) throws IOException {
    measure(name, Operation.LIST_ARTICLES, given, views::articles);
  }

  private void measure(
      String name, Operation operation, Supplier<Map<String, Object>> given, Read read)
      throws IOException {
    if (!name.contains(part)) {
      return;
    }
    int tries = ONCE.contains(operation) || name.startsWith("article") ? 1 : TRIES;
    long[] nanos = new long[times];
    int largest = 0;
    for (int turn = -times / 2; turn < times; turn++) {
      Query query = query(operation, given.get());
      long best = Long.MAX_VALUE;
      for (int attempt = 0; attempt < tries; attempt++) {
        long begin = THREADS.getCurrentThreadCpuTime();
        largest = Math.max(largest, json.writeValueAsBytes(read.answer(query)).length);
        best = Math.min(best, THREADS.getCurrentThreadCpuTime() - begin);
      }
      nanos[Math.max(0, turn)] = best;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-30s %8.2f %8.2f %8.2f %12.1f%n",
        name,
        nanos[times / 2] / 1e6,
        nanos[Math.min(times - 1, times * 99 / 100)] / 1e6,
        nanos[times - 1] / 1e6,
        largest / 1e3);
  }
}
