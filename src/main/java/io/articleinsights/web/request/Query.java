package io.articleinsights.web.request;

import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

  public boolean explain() {
    return flag(Parameters.EXPLAIN);
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
