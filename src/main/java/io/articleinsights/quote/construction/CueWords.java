package io.articleinsights.quote.construction;

import io.articleinsights.text.Span;

/**
 * The words that announce a quote.
 *
 * @param span where they stand
 * @param lemma their dictionary form
 * @param negated whether it was not said
 * @param modal whether it is only possible or to come
 */
public record CueWords(Span span, String lemma, boolean negated, boolean modal) {}
