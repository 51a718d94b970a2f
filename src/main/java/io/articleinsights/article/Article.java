package io.articleinsights.article;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article: its text, never rewritten, and what each part of it is.
 *
 * @param text the text as decoded; for HTML and Markdown the text that was extracted
 * @param headline empty when the text has none
 * @param dateline empty when the text has none
 * @param paragraphs the body in the order of the text, dateline left out
 * @param boilerplate what is not the article: boilerplate, repeated headlines
 * @param metadata what else is known of it
 * @param quality how much it looks like a whole article
 */
public record Article(
    String text,
    Optional<Headline> headline,
    Optional<Dateline> dateline,
    List<Span> paragraphs,
    List<Boilerplate> boilerplate,
    Metadata metadata,
    Quality quality) {

  public Article {
    Objects.requireNonNull(text);
    Objects.requireNonNull(headline);
    Objects.requireNonNull(dateline);
    Objects.requireNonNull(metadata);
    Objects.requireNonNull(quality);
    paragraphs = List.copyOf(paragraphs);
    boilerplate = List.copyOf(boilerplate);
  }
}
