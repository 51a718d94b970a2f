/**
 * What an article says, in a few of its own sentences. {@link
 * io.articleinsights.summary.Summarizer} is the front door.
 */
package io.articleinsights.summary;
