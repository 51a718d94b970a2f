package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Front door of this package: counts and ranks the words and phrases of an article.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class KeywordExtractor {

  /**
   * @param body the article's paragraphs
   * @param title its headline, a text of its own; without tokens when there is none
   */
  public Keywords extract(AnnotatedText body, AnnotatedText title) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (int token = 0; token < body.tokenCount(); token++) {
      if (body.kind(token) == TokenKind.WORD && body.tokenSpan(token).length() > 4) {
        places
            .computeIfAbsent(
                body.tokenText(token).toLowerCase(Locale.ROOT), word -> new ArrayList<>())
            .add(body.tokenSpan(token));
      }
    }
    List<Keyword> keywords = new ArrayList<>();
    places.forEach(
        (word, spans) ->
            keywords.add(
                new Keyword(
                    word,
                    KeywordKind.WORD,
                    1 - 1.0 / (1 + spans.size()),
                    0,
                    List.of(word),
                    spans)));
    return new Keywords(keywords);
  }
}
