/**
 * The three formats an article comes in, plain text, HTML and Markdown, each read into the same
 * {@link io.articleinsights.article.format.Document} of blocks.
 */
package io.articleinsights.article.format;
