/**
 * Words as data: word tables, inflection, stop words and the lists of names, titles and cues. It
 * knows nothing of texts; every other room looks words up here.
 */
package io.articleinsights.lexicon;
