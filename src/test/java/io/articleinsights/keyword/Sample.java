package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A little article of paragraphs, and its keywords. */
record Sample(AnnotatedText body, Keywords keywords) {

  static Sample of(String... paragraphs) {
    return titled("", paragraphs);
  }

  static Sample titled(String title, String... paragraphs) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      spans.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append('\n');
    }
    TextAnnotator annotator = new TextAnnotator();
    AnnotatedText body = annotator.annotate(text.toString(), spans);
    AnnotatedText headline = annotator.annotate(title, List.of(new Span(0, title.length())));
    return new Sample(body, new KeywordExtractor().extract(body, headline));
  }

  static KeywordRequest everything() {
    return request(KeywordSort.SCORE, true);
  }

  static KeywordRequest request(KeywordSort sort, boolean stem) {
    return new KeywordRequest(Optional.empty(), sort, 1, Integer.MAX_VALUE, stem);
  }

  List<Keyword> all() {
    return keywords.select(everything()).keywords();
  }

  /** Every word, also those that only occur inside of phrases. */
  List<Keyword> words() {
    return keywords
        .select(
            new KeywordRequest(
                Optional.of(KeywordKind.WORD), KeywordSort.COUNT, 1, Integer.MAX_VALUE, true))
        .keywords();
  }

  boolean has(String keyword) {
    return all().stream().anyMatch(one -> one.keyword().equals(keyword));
  }

  Keyword keyword(String keyword) {
    return all().stream()
        .filter(one -> one.keyword().equals(keyword))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    keyword + " is not in " + all().stream().map(Keyword::keyword).toList()));
  }
}
