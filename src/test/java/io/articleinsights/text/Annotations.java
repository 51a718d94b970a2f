package io.articleinsights.text;

import java.util.ArrayList;
import java.util.List;

/** Annotates one paragraph and reads off what a test wants to see. */
final class Annotations {

  private final AnnotatedText annotated;

  private Annotations(AnnotatedText annotated) {
    this.annotated = annotated;
  }

  static Annotations of(String text) {
    return new Annotations(new TextAnnotator().annotate(text, List.of(new Span(0, text.length()))));
  }

  List<String> sentences() {
    return annotated.sentenceSpans().stream().map(span -> span.of(annotated.text())).toList();
  }

  List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    for (int token = 0; token < annotated.tokenCount(); token++) {
      tokens.add(annotated.tokenText(token));
    }
    return tokens;
  }

  TokenKind kindOf(String word) {
    return annotated.kind(tokens().indexOf(word));
  }

  PartOfSpeech tagOf(String word) {
    return annotated.tag(tokens().indexOf(word));
  }
}
