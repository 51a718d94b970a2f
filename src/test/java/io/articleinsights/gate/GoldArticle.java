package io.articleinsights.gate;

import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;

/** An annotated article; spans refer to its text. */
record GoldArticle(
    String name,
    String text,
    Optional<Span> title,
    List<Span> paragraphs,
    List<Span> sentences,
    List<GoldQuote> quotes,
    List<GoldKeyword> keywords) {}
