/**
 * The shapes that say what is known of an article beside its text, and where that was read from.
 */
package io.articleinsights.web.view.article;
