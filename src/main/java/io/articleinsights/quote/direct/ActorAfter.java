package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ConstructionTrait;
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
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.CUE_AFTER);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    int start = context.start();
    for (int token = start; context.whole() && token < context.reach(); token++) {
      if (context.words().finite(token)) {
        int verb = token;
        return context
            .view()
            .subjects()
            .before(verb, start)
            .filter(subject -> subject.from() == start && acts(verb, subject, context))
            .map(
                subject ->
                    candidate(
                        new TokenRun(verb, verb + 1),
                        context.words().lower(verb),
                        Optional.of(subject)));
      }
    }
    return Optional.empty();
  }

  /** {@code “Who won?” | These are the questions}: what only is, or is pointed at, says nothing. */
  private static boolean acts(int verb, TokenRun subject, QuotationContext context) {
    boolean pointed =
        subject.to() - subject.from() == 1
            && context.words().has(subject.from(), WordClass.DETERMINER)
            && !context.words().has(subject.from(), WordClass.SUBJECT_PRONOUN);
    return !pointed && !context.words().has(verb, WordClass.AUXILIARY);
  }
}
