package io.articleinsights.quote.reported;

import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

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
