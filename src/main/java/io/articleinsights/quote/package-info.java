/**
 * Who said what: direct, reported and mixed speech, the cue that announces it and the speaker it is
 * ascribed to. {@link io.articleinsights.quote.QuoteExtractor} is the front door.
 */
package io.articleinsights.quote;
