package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/**
 * A place where words may be reported: a token of a sentence, with what was read before it and, if
 * a verb of saying stands there, that cue.
 *
 * @param view the article
 * @param token the token where the cue starts
 * @param from the first token of the sentence
 * @param to the token after its last one
 * @param progress what was read of the sentence so far
 * @param verb the verb of saying; empty when the token is none
 */
record Announcement(
    ReportedView view, int token, int from, int to, Progress progress, Optional<Verb> verb) {

  /**
   * How far a sentence was read.
   *
   * @param covered the token after everything that was found so far
   * @param said the token after the last clause that was said
   * @param speaker who spoke last; a verb without a subject is theirs
   */
  record Progress(int covered, int said, Optional<TokenRun> speaker) {

    static Progress start(int from) {
      return new Progress(from, from, Optional.empty());
    }

    Progress spokenBy(Optional<TokenRun> other) {
      return other.isPresent() ? new Progress(covered, said, other) : this;
    }

    /** After a find; a clause that was said ends where another may start. */
    Progress past(int end, boolean clause) {
      int reached = Math.max(covered, end);
      return new Progress(reached, clause ? reached : said, speaker);
    }
  }

  /**
   * What is known of a verb of saying.
   *
   * @param run its tokens
   * @param form the entry of the lexicon
   * @param own the noun phrase before it that is its subject
   * @param speaker who speaks: its subject, or one it shares; empty in the passive
   * @param limit the token that its content cannot pass
   * @param active whether somebody says it; in the passive it is said
   * @param chained whether a comma joins it to the content before: {@code said no, called for help}
   */
  record Verb(
      TokenRun run,
      CueForm form,
      Optional<TokenRun> own,
      Optional<TokenRun> speaker,
      int limit,
      boolean active,
      boolean chained) {}

  ClauseTokens words() {
    return view.words();
  }

  /** Whether nothing that was read so far holds the cue. */
  boolean isFree() {
    return token >= progress.covered();
  }
}
