/**
 * Rendered answers: an answer depends only on the library and the request, so its bytes are made
 * once, kept with the library they belong to, and written from the event loop ever after.
 */
package io.articleinsights.web.cache;
