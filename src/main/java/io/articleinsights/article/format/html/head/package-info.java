/**
 * Reads what a web page tells of its article beside the text: linked data in scripts, properties
 * for social networks, meta elements and properties of elements. {@link
 * io.articleinsights.article.format.html.head.PageHead} is the front door.
 */
package io.articleinsights.article.format.html.head;
