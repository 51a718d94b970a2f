package io.articleinsights.quote.reported;

import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/**
 * What a construction found.
 *
 * @param run the tokens of the content
 * @param resumed where it goes on after the cue: {@code If they win, she said, | they will party}
 * @param cue the tokens of the cue
 * @param lemma its dictionary form
 * @param speaker who speaks
 */
record Content(
    TokenRun run,
    Optional<TokenRun> resumed,
    TokenRun cue,
    String lemma,
    Optional<TokenRun> speaker) {

  /** A content in one piece that a verb announces. */
  static Content of(TokenRun run, Announcement.Verb verb) {
    return new Content(run, Optional.empty(), verb.run(), verb.form().lemma(), verb.speaker());
  }
}
