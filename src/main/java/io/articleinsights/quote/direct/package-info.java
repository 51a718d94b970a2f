/**
 * Words in quotation marks, turns of interviews and lines of dialogue: which of them are speech,
 * and what announces them. {@link io.articleinsights.quote.direct.DirectSpeech} is the front door.
 */
package io.articleinsights.quote.direct;
