package io.articleinsights.quote.reported;

import io.articleinsights.quote.construction.Construction;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** A way to report words without quotation marks around all of them. */
abstract class ReportedConstruction extends Construction {

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

  ReportedConstruction(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    super(label, description, example, counterexample, traits);
  }

  /** The content that is announced at a place, if this is how it is announced. */
  abstract Optional<Content> match(Announcement place);

  /** Whether what it finds may hold what was found before it. */
  boolean looksBack() {
    return false;
  }
}
