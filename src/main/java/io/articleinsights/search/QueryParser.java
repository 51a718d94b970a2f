package io.articleinsights.search;

import io.articleinsights.search.index.SearchForms;
import io.articleinsights.search.index.WordPositions;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.List;

/** Reads a query from left to right, once. */
final class QueryParser {

  /** More words than anyone types, few enough that no query is dear. */
  static final int MOST_WORDS = 32;

  private static final String QUOTATION_MARKS = "\"“”„«»";
  private static final String MINUSES = "-−–";
  private static final String OR = "OR";

  private final TextAnnotator annotator = new TextAnnotator();
  private final String query;
  private final List<QueryClause> clauses = new ArrayList<>();
  private int at;
  private int words;

  QueryParser(String query) {
    this.query = query;
  }

  SearchQuery parse() {
    for (skipBlanks(); at < query.length(); skipBlanks()) {
      clauses.add(clause());
    }
    if (clauses.stream().allMatch(QueryClause::excluded)) {
      throw new QuerySyntaxException(
          0, clauses.isEmpty() ? "it holds no word" : "it only says what must not occur");
    }
    return new SearchQuery(clauses);
  }

  private QueryClause clause() {
    boolean excluded = is(MINUSES);
    int start = at;
    at += excluded ? 1 : 0;
    if (excluded && (at == query.length() || Character.isWhitespace(query.charAt(at)))) {
      throw new QuerySyntaxException(start, "a minus stands before no word");
    }
    if (!excluded && isOr()) {
      throw new QuerySyntaxException(at, "OR stands after no word");
    }
    List<QueryTerm> terms = new ArrayList<>(List.of(term()));
    for (skipBlanks(); !excluded && isOr(); skipBlanks()) {
      terms.add(alternative());
    }
    return new QueryClause(excluded, terms);
  }

  private QueryTerm alternative() {
    int or = at;
    at += OR.length();
    skipBlanks();
    if (at == query.length() || isOr()) {
      throw new QuerySyntaxException(or, "OR stands before no word");
    }
    if (is(MINUSES)) {
      throw new QuerySyntaxException(at, "OR cannot be followed by a minus");
    }
    return term();
  }

  private QueryTerm term() {
    int start = at;
    if (!is(QUOTATION_MARKS)) {
      while (at < query.length() && !isBlank() && !is(QUOTATION_MARKS)) {
        at++;
      }
      return term(start, start, at);
    }
    at++;
    while (at < query.length() && !is(QUOTATION_MARKS)) {
      at++;
    }
    if (at == query.length()) {
      throw new QuerySyntaxException(start, "a quotation mark is not closed");
    }
    return term(start, start + 1, at++);
  }

  private QueryTerm term(int place, int from, int to) {
    AnnotatedText text =
        annotator.annotate(query.substring(from, to), List.of(new Span(0, to - from)));
    List<long[]> forms = new ArrayList<>();
    for (int token = 0; token < text.tokenCount(); token++) {
      if (WordPositions.isWord(text, token)) {
        forms.add(SearchForms.inQuery(text.tokenText(token)));
      }
    }
    if (forms.isEmpty()) {
      throw new QuerySyntaxException(place, "there is no word here");
    }
    words += forms.size();
    if (words > MOST_WORDS) {
      throw new QuerySyntaxException(place, "it has more than " + MOST_WORDS + " words");
    }
    return new QueryTerm(forms);
  }

  private void skipBlanks() {
    while (at < query.length() && isBlank()) {
      at++;
    }
  }

  private boolean isBlank() {
    return Character.isWhitespace(query.charAt(at)) || Character.isSpaceChar(query.charAt(at));
  }

  private boolean is(String marks) {
    return at < query.length() && marks.indexOf(query.charAt(at)) >= 0;
  }

  private boolean isOr() {
    int end = at + OR.length();
    return query.startsWith(OR, at)
        && (end == query.length() || Character.isWhitespace(query.charAt(end)));
  }
}
