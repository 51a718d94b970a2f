package io.articleinsights.web.request;

import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.search.QuerySyntaxException;
import io.articleinsights.search.SearchQuery;
import io.articleinsights.search.UnitKind;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The query of a request, checked as a whole: a value that is read is a value that is allowed. */
public final class Query {

  private final String path;
  private final Map<String, List<String>> given;

  private Query(String path, Map<String, List<String>> given) {
    this.path = path;
    this.given = given;
  }

  /**
   * Reads and checks the query.
   *
   * @throws RequestProblem 400 that names every parameter that is unknown, repeated or out of range
   */
  public static Query of(UriInfo uri, Operation operation) {
    return of(uri.getPath(), uri.getQueryParameters(), operation);
  }

  /** The same where no resource is reached. */
  public static Query of(String path, Map<String, List<String>> given, Operation operation) {
    List<QueryParameter> known = operation.parameters();
    List<Violation> violations = new ArrayList<>();
    given.forEach(
        (name, values) ->
            complaint(name, values, known)
                .ifPresent(message -> violations.add(new Violation(Shown.of(name), message))));
    known.stream()
        .filter(parameter -> parameter.required() && !given.containsKey(parameter.name()))
        .forEach(missing -> violations.add(new Violation(missing.name(), "must be given")));
    if (!violations.isEmpty()) {
      throw RequestProblem.invalid(violations);
    }
    return new Query(path, given);
  }

  private static Optional<String> complaint(
      String name, List<String> values, List<QueryParameter> known) {
    Optional<QueryParameter> parameter =
        known.stream().filter(one -> one.name().equals(name)).findFirst();
    if (parameter.isEmpty()) {
      return Optional.of("is unknown here; known are " + names(known));
    }
    if (values.size() > 1) {
      return Optional.of("must be given once, was given " + values.size() + " times");
    }
    return parameter.get().complaint(values.get(0));
  }

  private static String names(List<QueryParameter> known) {
    return known.isEmpty()
        ? "none"
        : known.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
  }

  public String path() {
    return path;
  }

  /** The parameters as they were given, each once. */
  public Map<String, String> given() {
    return given.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
  }

  Optional<String> text(QueryParameter parameter) {
    return Optional.ofNullable(given.get(parameter.name())).map(values -> values.get(0));
  }

  Optional<String> choice(QueryParameter.Choice parameter) {
    return text(parameter).flatMap(parameter::match).or(parameter::standard);
  }

  int whole(QueryParameter.Whole parameter) {
    return text(parameter).map(Integer::valueOf).or(parameter::standard).orElseThrow();
  }

  boolean flag(QueryParameter.Flag parameter) {
    return text(parameter).map(Boolean::valueOf).orElse(parameter.standard());
  }

  /** The place that articles report from. */
  public Optional<String> place() {
    return text(Parameters.PLACE);
  }

  /** Who wrote articles. */
  public Optional<String> author() {
    return text(Parameters.AUTHOR);
  }

  public ArticleSort articleSort() {
    return ArticleSort.valueOf(
        choice(Parameters.ARTICLE_SORT).orElseThrow().toUpperCase(Locale.ROOT));
  }

  /** Whether a list runs from last to first. */
  public boolean descending() {
    return choice(Parameters.ORDER).orElseThrow().equals("desc");
  }

  public OffsetUnit offsets() {
    return OffsetUnit.of(choice(Parameters.OFFSETS).orElseThrow());
  }

  public KeywordRequest keywords() {
    return new KeywordRequest(
        choice(Parameters.KIND).map(KeywordKind::valueOf),
        Parameters.sort(choice(Parameters.SORT).orElseThrow()),
        whole(Parameters.MIN_COUNT),
        whole(Parameters.LIMIT),
        flag(Parameters.STEM));
  }

  /** The keywords of a library, all of them; pages cut them. */
  public KeywordRequest libraryKeywords() {
    return new KeywordRequest(
        choice(Parameters.KIND).map(KeywordKind::valueOf),
        Parameters.sort(choice(Parameters.SORT).orElseThrow()),
        whole(Parameters.MIN_COUNT),
        keywordPaging().size(),
        flag(Parameters.STEM));
  }

  /** Which part of a library's keywords is wanted; the size may be given as a limit. */
  public Paging keywordPaging() {
    Optional<Integer> limit = text(Parameters.LIBRARY_LIMIT).map(Integer::valueOf);
    if (limit.isPresent() && text(Parameters.LIBRARY_SIZE).isPresent()) {
      throw RequestProblem.invalid(
          List.of(new Violation("limit", "is another name of size; give one of the two")));
    }
    return new Paging(
        whole(Parameters.PAGE), limit.orElseGet(() -> whole(Parameters.LIBRARY_SIZE)));
  }

  /** How many places are wanted of each keyword; empty when nobody says. */
  public OptionalInt occurrences() {
    return text(Parameters.OCCURRENCES)
        .map(number -> OptionalInt.of(Integer.parseInt(number)))
        .orElse(OptionalInt.empty());
  }

  /** How many places are wanted of each article. */
  public int places() {
    return whole(Parameters.PLACES);
  }

  /** A number of words alone leaves the number of sentences open. */
  public SummaryRequest summary() {
    OptionalInt maxWords =
        text(Parameters.MAX_WORDS)
            .map(words -> OptionalInt.of(Integer.parseInt(words)))
            .orElse(OptionalInt.empty());
    boolean open = maxWords.isPresent() && text(Parameters.SENTENCES).isEmpty();
    return new SummaryRequest(
        Parameters.algorithm(choice(Parameters.ALGORITHM).orElseThrow()),
        open ? SummaryRequest.MOST_SENTENCES : whole(Parameters.SENTENCES),
        maxWords);
  }

  /** How many articles are summarised together. */
  public int articles() {
    return whole(Parameters.ARTICLES);
  }

  public boolean explain() {
    return flag(Parameters.EXPLAIN);
  }

  /** What is searched for; empty when nothing is. */
  public Optional<SearchQuery> searched() {
    return text(Parameters.Q).map(Query::parsed);
  }

  private static SearchQuery parsed(String query) {
    try {
      return SearchQuery.parse(query);
    } catch (QuerySyntaxException broken) {
      throw RequestProblem.invalid(
          List.of(
              Violation.at(
                  broken.position(),
                  Parameters.Q.name(),
                  "breaks at character " + (broken.position() + 1) + ": " + broken.getMessage())));
    }
  }

  /** The kinds of units to search. */
  public Set<UnitKind> units() {
    Set<String> named =
        text(Parameters.IN).map(Parameters.IN::match).orElse(Set.copyOf(Parameters.IN.values()));
    return named.stream().map(Query::unit).collect(Collectors.toSet());
  }

  private static UnitKind unit(String name) {
    return switch (name) {
      case "titles" -> UnitKind.TITLE;
      case "quotes" -> UnitKind.QUOTE;
      default -> UnitKind.PARAGRAPH;
    };
  }

  /** The parts of an analysis that are wanted; all of them when nobody says. */
  public Included included() {
    return Included.of(
        text(Parameters.INCLUDE).map(Parameters.INCLUDE::match).orElse(Set.copyOf(Included.NAMES)));
  }

  /** The first day on which articles may be published. */
  public Optional<LocalDate> from() {
    return text(Parameters.FROM).flatMap(Parameters.FROM::read);
  }

  /** The last day on which articles may be published. */
  public Optional<LocalDate> to() {
    return text(Parameters.TO).flatMap(Parameters.TO::read);
  }

  /** Whether speakers with most quotes come first. */
  public boolean byQuotes() {
    return choice(Parameters.SPEAKER_ORDER).orElseThrow().equals("quotes");
  }

  /** Whether hits are ranked by how well they match, not by date. */
  public boolean byRelevance() {
    return choice(Parameters.HIT_ORDER).orElseThrow().equals("relevance");
  }

  /** The agency, paper or site that articles must be of. */
  public Optional<String> source() {
    return text(Parameters.SOURCE);
  }

  public Optional<String> speaker() {
    return text(Parameters.SPEAKER);
  }

  public QuoteFilter quotes() {
    return new QuoteFilter(choice(Parameters.TYPE), text(Parameters.SPEAKER), listing());
  }

  /** Which quotes are listed and counted. */
  public QuoteListing listing() {
    return new QuoteListing(
        flag(Parameters.ATTITUDES),
        text(Parameters.MIN_CONFIDENCE)
            .map(Double::valueOf)
            .orElse(QuoteListing.STANDARD_CONFIDENCE));
  }
}
