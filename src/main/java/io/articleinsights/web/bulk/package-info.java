/** Many texts in one request: lines in, lines out, streamed in order. */
package io.articleinsights.web.bulk;
