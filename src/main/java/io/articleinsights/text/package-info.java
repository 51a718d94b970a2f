/**
 * Text and what can be said of it without knowing what it is about: spans, paragraphs, sentences,
 * tokens and their parts of speech. {@link io.articleinsights.text.TextAnnotator} is the front
 * door; every other package reads the {@link io.articleinsights.text.AnnotatedText} it makes.
 */
package io.articleinsights.text;
