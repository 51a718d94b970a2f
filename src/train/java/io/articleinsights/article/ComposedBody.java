package io.articleinsights.article;

import io.articleinsights.article.format.Document;
import io.articleinsights.text.Span;
import java.util.Optional;
import java.util.stream.Collectors;

/** The body of an article as the service answers it, for programs that tune how it is found. */
public final class ComposedBody {

  private ComposedBody() {}

  /** The paragraphs, a line each. */
  public static String of(Document document) {
    Article article = new Composition(document).compose(Optional.empty());
    return article.paragraphs().stream()
        .map((Span paragraph) -> paragraph.of(article.text()))
        .collect(Collectors.joining("\n"));
  }
}
