package io.articleinsights.search;

import io.articleinsights.search.index.SearchForms;
import io.articleinsights.search.index.WordPositions;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a text that a query matches, by the very forms that the index knows. For one
 * thread: it keeps the forms of the words that it has met, since hits are full of the same ones.
 */
public final class Highlighter {

  private final List<QueryTerm> terms;
  private final Map<String, long[]> formsInTitle = new HashMap<>();
  private final Map<PartOfSpeech, Map<String, long[]>> formsInBody =
      new EnumMap<>(PartOfSpeech.class);

  public Highlighter(SearchQuery query) {
    this.terms = query.wanted().stream().flatMap(clause -> clause.terms().stream()).toList();
  }

  /** The matched words in parts of a body, such as a paragraph or the segments of a quote. */
  public List<Span> inBody(AnnotatedText body, List<Span> parts) {
    return parts.stream().flatMap(part -> find(body, part, false).stream()).sorted().toList();
  }

  /** The matched words of a headline, which is a text of its own. */
  public List<Span> inTitle(AnnotatedText title) {
    return find(title, new Span(0, title.text().length()), true);
  }

  private List<Span> find(AnnotatedText text, Span part, boolean title) {
    int from = text.tokenAtOrAfter(part.start());
    int to = text.tokenAtOrAfter(part.end());
    List<Integer> tokens = new ArrayList<>();
    List<long[]> forms = new ArrayList<>();
    for (int token = from; token < to; token++) {
      if (WordPositions.isWord(text, token)) {
        String word = text.tokenText(token);
        tokens.add(token);
        forms.add(title ? inTitle(word) : inBody(word, text.tag(token)));
      }
    }
    BitSet matched = new BitSet();
    terms.forEach(term -> mark(text, tokens, forms, term, matched));
    return matched.stream().mapToObj(word -> text.tokenSpan(tokens.get(word))).toList();
  }

  private long[] inTitle(String word) {
    return formsInTitle.computeIfAbsent(word, SearchForms::inTitle);
  }

  private long[] inBody(String word, PartOfSpeech tag) {
    return formsInBody
        .computeIfAbsent(tag, none -> new HashMap<>())
        .computeIfAbsent(word, unknown -> SearchForms.inText(unknown, tag));
  }

  private static void mark(
      AnnotatedText text,
      List<Integer> tokens,
      List<long[]> forms,
      QueryTerm term,
      BitSet matched) {
    for (int start = 0; start + term.length() <= tokens.size(); start++) {
      boolean oneSentence =
          term.length() == 1
              || text.sentenceOf(tokens.get(start))
                  == text.sentenceOf(tokens.get(start + term.length() - 1));
      if (oneSentence && matches(forms, start, term)) {
        matched.set(start, start + term.length());
      }
    }
  }

  private static boolean matches(List<long[]> forms, int start, QueryTerm term) {
    for (int word = 0; word < term.length(); word++) {
      if (!meet(forms.get(start + word), term.words().get(word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean meet(long[] some, long[] others) {
    for (long one : some) {
      for (long other : others) {
        if (one == other) {
          return true;
        }
      }
    }
    return false;
  }
}
