/**
 * From bytes to text: finds the character encoding of a source, and reads it strictly. {@link
 * io.articleinsights.article.format.encoding.TextDecoder} is the front door.
 */
package io.articleinsights.article.format.encoding;
