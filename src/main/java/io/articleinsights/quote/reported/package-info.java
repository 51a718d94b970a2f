/**
 * What is reported in the writer's words. {@link
 * io.articleinsights.quote.reported.ReportedConstructions} is the row of constructions, {@link
 * io.articleinsights.quote.reported.ReportedSpeech} tries them on each cue.
 */
package io.articleinsights.quote.reported;
