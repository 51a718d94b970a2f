package io.articleinsights.library;

import io.articleinsights.keyword.InverseDocumentFrequency;
import io.articleinsights.keyword.index.ArticleOrder;
import io.articleinsights.keyword.index.KeywordIndex;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.search.SearchIndex;
import io.articleinsights.text.Once;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The articles that are served: an immutable snapshot. */
public final class Library {

  private static final int VERSION_DIGITS = 16;
  private static final int MOST_CENTRAL = 50;

  private final Path location;
  private final List<LoadedFile> files;
  private final List<LibraryArticle> articles;
  private final Map<String, LibraryArticle> byId = new LinkedHashMap<>();
  private final List<Rejection> rejections;
  private final Duration loadTime;
  private final String version;
  private final LibraryIndex index;
  private final AnalysisCache analyses;

  private final Once<List<LibraryArticle>> central = new Once<>(this::mostCentral);

  private final Once<SpeakerIndex> speakers = new Once<>(() -> SpeakerIndex.of(articles()));

  private final LibraryArticle[] byNumber;

  /** For each number the place of its article in the library, and the other way round. */
  private final int[] places;

  private final int[] numbers;
  private final Map<String, LibraryArticle> byName = new HashMap<>();

  /**
   * @param files in the order of their names
   */
  Library(
      Path location,
      List<LoadedFile> files,
      LibraryIndex index,
      AnalysisCache analyses,
      List<Rejection> rejections,
      Duration loadTime) {
    this.location = Objects.requireNonNull(location);
    this.files = List.copyOf(files);
    this.index = Objects.requireNonNull(index);
    this.analyses = Objects.requireNonNull(analyses);
    this.articles = articles(files, analyses);
    for (LibraryArticle article : articles) {
      byId.put(article.id(), article);
      byName.put(article.fileName(), article);
    }
    this.places = new int[index.names().size()];
    this.numbers = new int[articles.size()];
    place(index.names());
    this.byNumber = index.names().stream().map(byName::get).toArray(LibraryArticle[]::new);
    this.rejections = List.copyOf(rejections);
    this.loadTime = Objects.requireNonNull(loadTime);
    this.version = version(files);
  }

  private void place(List<String> names) {
    Map<String, Integer> byPlace = new HashMap<>();
    for (int place = 0; place < articles.size(); place++) {
      byPlace.put(articles.get(place).fileName(), place);
    }
    for (int number = 0; number < names.size(); number++) {
      if (byPlace.containsKey(names.get(number))) {
        places[number] = byPlace.get(names.get(number));
        numbers[places[number]] = number;
      }
    }
  }

  private static List<LibraryArticle> articles(List<LoadedFile> files, AnalysisCache analyses) {
    List<String> ids = ArticleIds.of(files);
    List<LibraryArticle> articles = new ArrayList<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      LoadedFile file = files.get(i);
      articles.add(new LibraryArticle(ids.get(i), file.name(), file.stored(), analyses));
    }
    return List.copyOf(articles);
  }

  private static String version(List<LoadedFile> files) {
    Digest digest = new Digest();
    files.forEach(file -> digest.add(file.name()).add(file.digest()));
    return digest.hex().substring(0, VERSION_DIGITS);
  }

  /** What the articles were made of, in the order of their names. */
  List<LoadedFile> files() {
    return files;
  }

  /** The folder that the articles were read from. */
  public Path location() {
    return location;
  }

  /** The articles in the order of their file names. */
  public List<LibraryArticle> articles() {
    return articles;
  }

  public Optional<LibraryArticle> article(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  LibraryIndex index() {
    return index;
  }

  /** Where every word stands; articles are known to it by their file names. */
  public SearchIndex search() {
    return index.search();
  }

  /** Which articles have which keyword; articles are known to it by their numbers. */
  public KeywordIndex keywords() {
    return index.keywords();
  }

  /** The article that the index of keywords knows by a number. */
  public LibraryArticle articleByNumber(int number) {
    return byNumber[number];
  }

  /** The order of the articles for what knows them by their numbers. */
  public ArticleOrder order() {
    return new ArticleOrder(number -> places[number], place -> numbers[place]);
  }

  /** The article that was read from a file, by the file's name. */
  public LibraryArticle articleByFile(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /**
   * Who is quoted.
   *
   * @param byQuotes those with most quotes first, otherwise in the order in which the articles
   *     first quote them
   */
  public List<LibrarySpeaker> speakers(QuoteListing listing, boolean byQuotes) {
    return speakers.get().speakers(listing, byQuotes);
  }

  /**
   * Every quote of those who may be meant by an id, a name or an alias, and perhaps of a few
   * others, in the order of the articles and their texts.
   */
  public List<QuotePlace> quotesOf(String speaker) {
    return speakers.get().quotesOf(speaker);
  }

  /**
   * The articles that have most of what the library as a whole is about, in their order.
   *
   * @param most the greatest number of articles, no more than {@value #MOST_CENTRAL}
   */
  public List<LibraryArticle> central(int most) {
    return articles.size() <= most
        ? articles
        : central.get().stream()
            .limit(most)
            .sorted(Comparator.comparing(LibraryArticle::fileName))
            .toList();
  }

  /** Summaries ask for these again and again, whatever else has been asked for. */
  private List<LibraryArticle> mostCentral() {
    List<LibraryArticle> ranked = byCentrality();
    analyses.letStay(ranked.stream().map(LibraryArticle::stored).toList());
    return ranked;
  }

  private List<LibraryArticle> byCentrality() {
    return index.keywords().centrality().entrySet().stream()
        .map(each -> new Central(articleByNumber(each.getKey()), each.getValue()))
        .sorted(
            Comparator.comparingDouble(Central::weight).reversed().thenComparing(Central::fileName))
        .limit(MOST_CENTRAL)
        .map(Central::article)
        .toList();
  }

  private record Central(LibraryArticle article, double weight) {

    String fileName() {
      return article.fileName();
    }
  }

  /** Works out what nobody has asked for yet but the first who asks would have to wait for. */
  public void prepare() {
    speakers.get();
    central.get();
    analyses.prepareStaying();
  }

  /** How rare each keyword is among the articles. */
  public InverseDocumentFrequency rarity() {
    return index.keywords().inverseDocumentFrequency();
  }

  /** What was not loaded, and why, in the order of the names. */
  public List<Rejection> rejections() {
    return rejections;
  }

  public Duration loadTime() {
    return loadTime;
  }

  /**
   * Sixteen hexadecimal digits that stand for the names and bytes of all files that are served: the
   * same on every machine that serves the same files.
   */
  public String version() {
    return version;
  }
}
