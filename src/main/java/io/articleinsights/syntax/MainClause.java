package io.articleinsights.syntax;

import io.articleinsights.lexicon.Calendar;
import java.util.Optional;

/**
 * Finds where the clause that reports something ends and the main clause of its sentence goes on.
 */
public final class MainClause {

  private final ClauseTokens words;

  public MainClause(ClauseTokens words) {
    this.words = words;
  }

  /** Where a content must end because the clause that reports it does. */
  public int limit(TokenRun cue, Optional<TokenRun> subject, int start, int to) {
    int from = afterColon(start, cue.from());
    boolean relative =
        subject.isPresent() && isRelative(subject.get().from(), from)
            || isInRelative(from, cue.from());
    boolean participle =
        words.gerund(cue.from()) && (cue.from() == from || isFronted(cue.from(), from));
    boolean opening =
        (participle
                || opensWithSpan(from, cue.from())
                || words.is(from, "where")
                || words.has(from, WordClass.SUBORDINATOR | WordClass.PREPOSITION)
                    && !words.is(from, "that"))
            && commas(from, cue.from()) == (relative ? 1 : 0);
    boolean conceding = subject.isPresent() && isConceding(subject.get().from() - 1, from);
    int end = opening || conceding ? mainClause(cue.to(), to) : to;
    return relative || isWithinSubject(cue.from(), from) ? mainVerb(cue.to(), end) : end;
  }

  /** {@code This is clear: | after she said it was late, they left}. */
  private int afterColon(int from, int to) {
    int start = from;
    for (int token = from; token + 1 < to; token++) {
      start = words.is(token, ":") && !words.quoted(token) ? token + 1 : start;
    }
    return start;
  }

  /** {@code It rained, and | while she said it was late, they stayed}. */
  private boolean isConceding(int token, int from) {
    return token > from
        && (words.has(token - 1, WordClass.COORDINATOR) || words.comma(token - 1))
        && (words.is(token, "while") || words.is(token, "though") || words.is(token, "although"));
  }

  /** {@code Ann Lee, later | alleging that they won, left}: the main verb is still to come. */
  public boolean isWithinSubject(int participle, int from) {
    int comma = participle - 1;
    while (comma > from && words.has(comma, WordClass.ADVERB)) {
      comma--;
    }
    boolean aside = words.gerund(participle) && comma > from + 1 && words.comma(comma);
    for (int token = from; aside && token < comma; token++) {
      aside = !words.finite(token) && !words.quoted(token) && !words.comma(token);
    }
    return aside && !words.has(from, WordClass.PREPOSITION | WordClass.SUBORDINATOR);
  }

  /** {@code Three years after | Lee said so, he left}. */
  private boolean opensWithSpan(int from, int to) {
    int token = from;
    while (token < to && token < from + 4 && isOfSpan(token)) {
      token++;
    }
    return token > from
        && token < to
        && (words.is(token, "after") || words.is(token, "before") || words.is(token, "since"));
  }

  private boolean isOfSpan(int token) {
    return words.number(token)
        || words.has(token, WordClass.DETERMINER | WordClass.ADVERB)
        || words.is(token, "just")
        || Calendar.isSpan(words.lower(token));
  }

  /** {@code Lee, | who says she was ill,} and {@code Lee, whose | husband says he was ill,}. */
  private boolean isRelative(int subject, int from) {
    int start = subject > from && words.is(subject - 1, "whose") ? subject - 1 : subject;
    boolean pronoun = words.has(start, WordClass.RELATIVE) || words.is(start, "whose");
    return pronoun && start > from && words.comma(start - 1);
  }

  /** {@code Her talk, | in which she said it was late, | is over}: no verb before the comma. */
  private boolean isInRelative(int from, int cue) {
    for (int token = from; token + 2 < cue; token++) {
      if (words.finite(token) || words.quoted(token)) {
        return false;
      }
      if (words.comma(token)) {
        return token > from
            && words.has(token + 1, WordClass.PREPOSITION)
            && (words.is(token + 2, "which") || words.is(token + 2, "whom"));
      }
    }
    return false;
  }

  private int commas(int from, int to) {
    int commas = 0;
    for (int token = from; token < to; token++) {
      commas += words.comma(token) ? 1 : 0;
    }
    return commas;
  }

  /** {@code When she said it was late, | the team left}: the comma before the main clause. */
  private int mainClause(int from, int limit) {
    for (int token = from + 1; token + 2 < limit; token++) {
      int next = words.comma(token) ? afterComma(token) : limit;
      boolean starts = next + 1 < limit && (startsSubject(next) || isPlainSubject(next, limit));
      if (starts && words.clauseWithin(next, limit)) {
        return words.quoted(token) ? next : token;
      }
    }
    return limit;
  }

  /** The token after a comma, and after the mark that closes a quotation after it. */
  private int afterComma(int comma) {
    int next = comma + 1;
    boolean closing = words.quoted(comma) && !words.word(next) && words.quoted(next);
    int after = closing ? next + 1 : next;
    return after < words.count() && !words.quoted(after) && (closing || !words.quoted(comma))
        ? after
        : words.count();
  }

  /** {@code A month after | announcing it, Lee left}: a participle after a preposition in front. */
  public boolean isFronted(int participle, int from) {
    boolean governed =
        participle > from
            && words.has(participle - 1, WordClass.PREPOSITION | WordClass.SUBORDINATOR);
    for (int token = from; governed && token < participle; token++) {
      governed = !words.finite(token) && !words.comma(token);
    }
    return governed;
  }

  private boolean startsSubject(int token) {
    return words.has(token, WordClass.SUBJECT_PRONOUN | WordClass.OPENER | WordClass.DETERMINER)
        || words.capitalised(token);
  }

  /** {@code When she said so, | angry fans left}: plain nouns and, right after them, a verb. */
  private boolean isPlainSubject(int from, int limit) {
    int token = from;
    while (token < limit && token < from + 5 && (words.noun(token) || words.adjective(token))) {
      token++;
    }
    return token > from && token < limit && words.noun(token - 1) && words.finite(token);
  }

  /** {@code Lee, who says she was ill, | is back}: the comma before the main verb, or the limit. */
  private int mainVerb(int from, int limit) {
    for (int token = from + 1; token + 1 < limit; token++) {
      if (words.comma(token) && !words.quoted(token)) {
        int verb = token + 1;
        while (verb + 1 < limit && words.has(verb, WordClass.ADVERB)) {
          verb++;
        }
        if (isMainVerb(verb, limit)) {
          return token;
        }
      }
    }
    return limit;
  }

  /** Whether a verb after a comma goes on with the main clause, not with a list of verbs. */
  private boolean isMainVerb(int verb, int limit) {
    boolean sure =
        words.has(verb, WordClass.FINITE) && !words.has(verb, WordClass.SUBJECT_PRONOUN)
            || words.reports(verb, false) && !words.gerund(verb);
    return sure
        || words.finite(verb)
            && !words.noun(verb)
            && !words.has(verb, WordClass.SUBJECT_PRONOUN)
            && !isListed(verb, limit);
  }

  private boolean isListed(int from, int limit) {
    for (int token = from; token < limit; token++) {
      if (words.is(token, "and") || words.is(token, "or")) {
        return true;
      }
    }
    return false;
  }
}
