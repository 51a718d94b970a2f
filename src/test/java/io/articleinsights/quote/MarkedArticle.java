package io.articleinsights.quote;

import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.SpeakerResolver;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small article for tests, in which mentions are marked with who they stand for: {@code Ann Lee
 * came. [She=Ann Lee] said no.} A bar ends a paragraph; what stands in curly marks is a quote.
 */
public final class MarkedArticle {

  private final StringBuilder text = new StringBuilder();
  private final List<Optional<Span>> mentions = new ArrayList<>();
  private final List<List<Span>> contents = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final String title;

  public MarkedArticle(String marked) {
    this("", marked);
  }

  public MarkedArticle(String title, String marked) {
    this.title = title;
    int at = 0;
    while (at < marked.length()) {
      at = marked.charAt(at) == '[' ? mention(marked, at) : plain(marked, at);
    }
    quotations();
    paragraphs();
  }

  private int mention(String marked, int at) {
    int equals = marked.indexOf('=', at);
    int close = marked.indexOf(']', at);
    int start = text.length();
    text.append(marked, at + 1, equals);
    mentions.add(Optional.of(new Span(start, text.length())));
    contents.add(List.of());
    expected.add(marked.substring(equals + 1, close));
    return close + 1;
  }

  private int plain(String marked, int at) {
    text.append(marked.charAt(at) == '|' ? '\n' : marked.charAt(at));
    return at + 1;
  }

  private void quotations() {
    int open = text.indexOf("“");
    while (open >= 0) {
      int close = text.indexOf("”", open);
      mentions.add(Optional.empty());
      contents.add(List.of(new Span(open + 1, close)));
      open = text.indexOf("“", close);
    }
  }

  private void paragraphs() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n", start);
      end = end < 0 ? text.length() : end;
      paragraphs.add(new Span(start, end));
      start = end + 1;
    }
  }

  /** The names that the article's marks ask for. */
  public List<String> expected() {
    return expected;
  }

  public List<Attribution> attributions() {
    TextAnnotator annotator = new TextAnnotator();
    AnnotatedText body = annotator.annotate(text.toString(), paragraphs);
    AnnotatedText headline = annotator.annotate(title, List.of(new Span(0, title.length())));
    return new SpeakerResolver()
        .resolve(body, headline, mentions, contents).stream().flatMap(Optional::stream).toList();
  }

  /** The names that the resolver finds. */
  public List<String> resolved() {
    return attributions().stream().map(attribution -> attribution.speaker().name()).toList();
  }
}
