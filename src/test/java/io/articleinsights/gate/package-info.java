/**
 * Accuracy as a test: thirty short articles of our own, annotated by hand, are read by the engines;
 * precision and recall of each kind of answer must not fall below a floor. The format of the
 * articles and the floors stand in {@code src/test/resources/gold}.
 */
package io.articleinsights.gate;
