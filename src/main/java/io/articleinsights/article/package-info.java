/**
 * From a document to an article: headline, dateline, body paragraphs and the boilerplate around
 * them, each a span of a text that is never rewritten. {@link
 * io.articleinsights.article.ArticleReader} is the front door.
 */
package io.articleinsights.article;
