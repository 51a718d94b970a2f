package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;

/** Tells a subject from the small words and verbs that stand before one. */
final class SubjectEdges {

  private final ClauseTokens words;

  SubjectEdges(ClauseTokens words) {
    this.words = words;
  }

  /** What only tells where: {@code officials there}. */
  boolean isPlace(int token) {
    return words.is(token, "there")
        || words.is(token, "here")
        || words.is(token, "online")
        || words.is(token, "last")
        || words.is(token, "abroad")
        || words.is(token, "elsewhere");
  }

  /** {@code The bank | just | said}: an adverb at the end belongs to the verb. */
  TokenRun withoutAdverb(TokenRun run) {
    int end = run.to();
    while (end > run.from() + 1
        && words.has(end - 1, WordClass.ADVERB)
        && !words.capitalised(end - 1)) {
      end--;
    }
    return end == run.to() ? run : new TokenRun(run.from(), end);
  }

  /**
   * {@code hours after | the mayor}, {@code until | the mayor}, {@code than | the mayor said},
   * {@code no wonder | the mayor said}.
   */
  TokenRun afterConjunction(TokenRun run) {
    boolean wonder =
        run.to() > run.from() + 2
            && words.is(run.from(), "no")
            && words.is(run.from() + 1, "wonder");
    int start = wonder ? run.from() + 2 : run.from();
    for (int token = run.from(); token + 1 < run.to(); token++) {
      if (conjoins(token, run)) {
        start = token + 1;
      }
    }
    return start == run.from() ? run : new TokenRun(start, run.to());
  }

  private boolean conjoins(int token, TokenRun run) {
    if (words.is(token, "as")) {
      return token == run.from();
    }
    if (words.capitalised(token) && token > run.from()) {
      return false;
    }
    if (words.has(token, WordClass.PREPOSITION)) {
      boolean clause =
          words.is(token, "until")
              || words.is(token, "than") && token > run.from() && !isAmount(token);
      return words.has(token, WordClass.SUBORDINATOR)
          && (clause || token > run.from() && isSpan(run.from(), token));
    }
    return words.has(token, WordClass.SUBORDINATOR)
        || words.has(token, WordClass.QUESTION) && !words.has(token, WordClass.DETERMINER)
        || words.is(token, "that") && opensClause(token, run.from());
  }

  /** {@code more than | half of them}. */
  private boolean isAmount(int than) {
    return words.is(than - 1, "more")
        || words.is(than - 1, "less")
        || words.is(than - 1, "fewer")
        || words.is(than - 1, "rather")
        || words.is(than - 1, "other");
  }

  /** {@code that | 78 percent said}, but not {@code one of that group}. */
  private boolean opensClause(int that, int from) {
    return that == from
        ? words.number(that + 1)
        : words.gerund(that - 1) && words.cue(that - 1) != null;
  }

  /** {@code three years, the day}: how long after, or when. */
  private boolean isSpan(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!words.has(token, WordClass.TIME | WordClass.ADVERB | WordClass.DETERMINER)
          && !words.number(token)
          && !words.has(token, WordClass.PREPOSITION)
          && !Calendar.isSpan(words.lower(token))
          && !words.is(token, "last")
          && !words.is(token, "next")) {
        return false;
      }
    }
    return true;
  }

  /** {@code be harder | hitting the town | said}: a verb with what it governs is no subject. */
  boolean isPredicate(TokenRun run) {
    int first = run.from();
    if (first > 0 && words.gerund(first) && words.has(first - 1, WordClass.AUXILIARY)) {
      return true;
    }
    if (words.has(first, WordClass.AUXILIARY) && !words.has(first, WordClass.MODAL)) {
      return !words.capitalised(first);
    }
    int next = first + 1;
    return words.gerund(first)
        && next < run.to()
        && (words.has(next, WordClass.DETERMINER | WordClass.OBJECT_PRONOUN)
            || words.has(next, WordClass.PREPOSITION | WordClass.RELATIVE)
            || words.capitalised(next) && !words.capitalised(first));
  }
}
