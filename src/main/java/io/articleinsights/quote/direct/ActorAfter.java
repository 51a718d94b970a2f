package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code “We won!” | Ann Lee beamed}: whoever acts right after a quoted sentence speaks. */
final class ActorAfter extends DirectConstruction {

  ActorAfter() {
    super(
        "direct-any-verb",
        "A whole quoted sentence, then whoever acts.",
        "{“We won the cup!”} Ann Lee rejoiced.",
        "The word “cup” made Ann Lee smile.",
        Trait.CLAUSAL,
        Trait.CUE_AFTER);
  }

  @Override
  Optional<AttributionCandidate> match(Gap gap) {
    int start = gap.start();
    for (int token = start; gap.whole() && token < gap.reach(); token++) {
      if (gap.words().finite(token)) {
        int verb = token;
        return gap.view()
            .subjects()
            .before(verb, start)
            .filter(subject -> subject.from() == start && acts(verb, subject, gap))
            .map(
                subject ->
                    candidate(
                        new TokenRun(verb, verb + 1),
                        gap.words().lower(verb),
                        Optional.of(subject)));
      }
    }
    return Optional.empty();
  }

  /** {@code “Who won?” | These are the questions}: what only is, or is pointed at, says nothing. */
  private static boolean acts(int verb, TokenRun subject, Gap gap) {
    boolean pointed =
        subject.to() - subject.from() == 1
            && gap.words().has(subject.from(), WordClass.DETERMINER)
            && !gap.words().has(subject.from(), WordClass.SUBJECT_PRONOUN);
    return !pointed && !gap.words().has(verb, WordClass.AUXILIARY);
  }
}
