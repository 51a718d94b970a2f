/**
 * Finds the article in a web page. {@link io.articleinsights.article.format.html.HtmlReader} is the
 * front door; {@link io.articleinsights.article.format.html.BodyFinder} explains how it is done.
 */
package io.articleinsights.article.format.html;
