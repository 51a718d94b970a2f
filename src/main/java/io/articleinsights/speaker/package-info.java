/**
 * Who is meant: the people and bodies of an article, what is said of each, and to which of them a
 * mention belongs. {@link io.articleinsights.speaker.SpeakerResolver} is the front door. Nothing
 * here knows what a quote is.
 */
package io.articleinsights.speaker;
