/** The text that a client sends: its media type, charset and size. */
package io.articleinsights.web.body;
