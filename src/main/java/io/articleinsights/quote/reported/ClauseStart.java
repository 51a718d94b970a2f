package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.quote.construction.ContentWords;
import io.articleinsights.quote.construction.SpokenQuotations;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.WordClass;
import java.util.Set;

/** Finds where the clause after a cue starts. */
final class ClauseStart {

  private static final int ADJUNCT_REACH = 18;

  /** A clause after them tells when, and alone it says nothing else. */
  private static final Set<String> TEMPORAL = Set.of("when", "after", "before", "as", "while");

  private final ClauseTokens words;
  private final SubjectReader subjects;
  private final SpokenQuotations spoken;

  ClauseStart(ClauseTokens words, SubjectReader subjects, SpokenQuotations spoken) {
    this.words = words;
    this.subjects = subjects;
    this.spoken = spoken;
  }

  /** The place of <i>that</i>, right here or after an adjunct; -1 when there is none. */
  int thatAt(int start, int limit) {
    if (start < limit && words.dash(start)) {
      return afterDashes(start, limit);
    }
    int last = Math.min(limit, start + ADJUNCT_REACH);
    for (int token = start; token < last; token++) {
      if (words.is(token, "that")) {
        return demonstrative(token, limit, start) ? -1 : token;
      }
      if (token > start && words.dash(token)) {
        return afterDashes(token, limit);
      }
      boolean question =
          token == start
              && (words.has(token, WordClass.QUESTION) || isGoverning(token) || isAll(token));
      boolean gerund = token > start && words.reports(token, true);
      if (question || gerund || startsClause(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code said | little, smiling}: and so there is no content. */
  private boolean isAll(int token) {
    boolean none = words.is(token, "little") || words.is(token, "nothing");
    return none && token + 1 < words.count() && words.comma(token + 1);
  }

  /** {@code said — in a letter, no less — | that they won}; -1 when no such clause follows. */
  private int afterDashes(int dash, int limit) {
    int last = Math.min(limit - 1, dash + ADJUNCT_REACH);
    for (int token = dash + 1; token < last && !words.quoted(token); token++) {
      if (words.dash(token)) {
        return words.is(token + 1, "that") ? token + 1 : -1;
      }
    }
    return -1;
  }

  /** {@code said | cutting that output was hard}: the gerund governs what is pointed at. */
  private boolean isGoverning(int gerund) {
    return words.gerund(gerund)
        && !words.capitalised(gerund)
        && gerund + 2 < words.count()
        && words.is(gerund + 1, "that")
        && words.noun(gerund + 2);
  }

  /** Whether a token cannot stand in a mere adjunct before <i>that</i>. */
  private boolean startsClause(int token) {
    return words.quoted(token)
        || words.breaks(token)
        || words.has(token, WordClass.SUBJECT_PRONOUN)
        || words.finite(token) && !words.capitalised(token) && !isSent(token);
  }

  /** {@code said in a statement | emailed to us that they won}: no clause, only more of it. */
  private boolean isSent(int token) {
    return words.noun(token - 1) && subjects.isDescribing(token);
  }

  private boolean demonstrative(int that, int limit, int start) {
    return that + 1 >= limit
        || words.ends(that + 1)
        || words.genitive(that + 1)
        || that == start && pointsAt(that + 1, limit)
        || that == start
            && words.has(that + 1, WordClass.FINITE)
            && !words.has(that + 1, WordClass.SUBJECT_PRONOUN)
        || that > start && words.finite(that + 1) && !words.has(that + 1, WordClass.ADVERB);
  }

  /** {@code repeated that | offer in May, smiling}: one thing, and no verb before the comma. */
  private boolean pointsAt(int noun, int limit) {
    int comma = noun;
    while (comma < limit && !words.comma(comma)) {
      comma++;
    }
    return noun < limit
        && words.noun(noun)
        && !words.capitalised(noun)
        && !words.lower(noun).endsWith("s")
        && comma > noun + 1
        && !words.clause(noun, comma);
  }

  /** Where a clause without <i>that</i> starts; -1 when none follows. */
  int clauseAt(int from, int limit) {
    int start = afterTime(from, limit);
    if (start >= limit || words.ends(start) || isAll(start)) {
      return -1;
    }
    if (words.comma(start)) {
      return afterAside(start, limit);
    }
    if (words.quoted(start)) {
      return spoken.isSpeech(words.quotation(start)) ? -1 : start;
    }
    if (words.has(start, WordClass.SUBJECT_PRONOUN)) {
      return start;
    }
    boolean adjunct =
        words.has(start, WordClass.PREPOSITION)
            && !words.has(start, WordClass.DETERMINER)
            && !words.roughly(start);
    if (adjunct) {
      return afterAdjunct(start, limit);
    }
    return opensClause(start, limit) && words.clauseWithin(start, limit) ? start : -1;
  }

  /** {@code repeated | them on the air}: what is no subject opens no clause. */
  private boolean isObject(int token) {
    return words.has(token, WordClass.OBJECT_PRONOUN) && !words.is(token, "her");
  }

  /** {@code complained | when he left}, but not {@code said when it rained, they would leave}. */
  private boolean tellsWhen(int token, int limit) {
    return TEMPORAL.contains(words.lower(token)) && !words.comma(token, limit);
  }

  /** {@code said | being ill was hard}, but not {@code said | and left}. */
  private boolean opensClause(int token, int limit) {
    return !tellsWhen(token, limit)
            && !isObject(token)
            && !words.has(token, WordClass.COORDINATOR | WordClass.RELATIVE | WordClass.AUXILIARY)
        || words.is(token, "that") && !pointsAt(token + 1, limit)
        || words.is(token, "being")
        || words.is(token, "having");
  }

  /** {@code said, however, they won}. */
  private int afterAside(int comma, int limit) {
    int second = comma + 1;
    while (second < limit && second - comma < 12 && !words.comma(second)) {
      second++;
    }
    boolean closed = second + 1 < limit && words.comma(second);
    return closed && words.has(second + 1, WordClass.SUBJECT_PRONOUN) ? second + 1 : -1;
  }

  private int afterAdjunct(int start, int limit) {
    boolean conditional =
        words.has(start, WordClass.SUBORDINATOR)
            && words.clause(start, limit)
            && !tellsWhen(start, limit);
    if (conditional) {
      return start;
    }
    for (int token = start + 1; token < Math.min(limit, start + 12); token++) {
      if (words.comma(token)) {
        return afterPlace(start, token, limit);
      }
      if (words.ends(token) || words.finite(token)) {
        return -1;
      }
      if (words.has(token, WordClass.SUBJECT_PRONOUN)) {
        return isGoverned(token, start) ? -1 : token;
      }
      int clause = clauseNear(token, limit);
      if (clause >= 0) {
        return clause;
      }
    }
    return -1;
  }

  /** {@code said of | it, said when | he left}: a pronoun that opens no clause of its own. */
  private boolean isGoverned(int pronoun, int start) {
    boolean object = words.is(pronoun, "it") || words.is(pronoun, "you");
    return opensAside(pronoun - 1) || object && pronoun == start + 1;
  }

  /** Where the content starts whose adjunct ends at a comma; -1 when no clause follows. */
  private int afterPlace(int start, int comma, int limit) {
    if (!isClauseAfterPlace(start, comma, limit)) {
      return -1;
    }
    return isOccasion(start, comma) ? comma + 1 : start;
  }

  /** {@code said in | most places, money is power}: where it is so belongs to what is said. */
  private boolean isClauseAfterPlace(int start, int comma, int limit) {
    int first = words.body().firstToken(words.body().sentenceOf(start));
    for (int token = first; token < comma; token++) {
      if (words.quoted(token) || words.comma(token) || words.breaks(token)) {
        return false;
      }
    }
    int next = comma + 1;
    boolean place = ContentWords.BEFORE_PLACES.contains(words.lower(start));
    return place
        && next + 1 < limit
        && opensWithSubject(next)
        && !words.has(next + 1, WordClass.TIME)
        && words.clauseWithin(next, limit);
  }

  private boolean opensWithSubject(int token) {
    return words.has(token, WordClass.SUBJECT_PRONOUN | WordClass.OPENER)
        || words.noun(token) && words.finite(token + 1);
  }

  /** {@code noted in an op-ed, | the mayor has won}. */
  private boolean isOccasion(int from, int to) {
    for (int token = from; token < to; token++) {
      if (ContentWords.OCCASIONS.contains(words.lower(token))) {
        return true;
      }
    }
    return false;
  }

  /** Where a clause starts at a token of an adjunct, or right after it; -1 when none does. */
  private int clauseNear(int token, int limit) {
    if (opensSubject(token) && words.clauseWithin(token, limit)) {
      return token;
    }
    boolean time = words.has(token, WordClass.TIME) && !words.is(token - 1, "of");
    return time && isClauseAfter(token, limit) ? token + 1 : -1;
  }

  /** {@code said in a talk with Elm News | the mayor won}: an article after a noun. */
  private boolean opensSubject(int token) {
    return words.has(token, WordClass.OPENER)
        && words.noun(token - 1)
        && !words.has(token - 1, WordClass.PREPOSITION | WordClass.TIME);
  }

  /** {@code said with more care than | they had shown}, {@code said in May when | he left}. */
  private boolean opensAside(int token) {
    return words.is(token, "than") || words.has(token, WordClass.SUBORDINATOR | WordClass.RELATIVE);
  }

  private boolean isClauseAfter(int token, int limit) {
    int next = token + 1;
    return next < limit
        && !words.comma(next)
        && !words.has(next, WordClass.TIME)
        && !words.has(next, WordClass.PREPOSITION)
        && words.clauseWithin(next, limit);
  }

  int afterTime(int from, int limit) {
    if (from + 2 < limit && Calendar.isSpan(words.lower(from + 1)) && words.is(from + 2, "ago")) {
      return from + 3;
    }
    int start = from;
    boolean day =
        start < limit
            && words.has(start, WordClass.TIME)
            && !(start + 1 < limit && words.genitive(start + 1));
    boolean lastWeek =
        start + 1 < limit
            && (words.is(start, "last") || words.is(start, "this") || words.is(start, "earlier"))
            && words.has(start + 1, WordClass.TIME | WordClass.DETERMINER);
    if (lastWeek) {
      start += 1;
    }
    while (start < limit
        && (day || lastWeek)
        && (words.has(start, WordClass.TIME) || words.number(start))) {
      start++;
    }
    return start;
  }

  /** {@code said on paper | only two came}: before the adverbs that belong to the clause itself. */
  int withAdverbs(int from, int clause) {
    int start = clause;
    while (start > from && ContentWords.ADVERBS.contains(words.lower(start - 1))) {
      start--;
    }
    return start;
  }

  int afterAdverbs(int from, int limit) {
    int start = from;
    while (start < limit
        && words.has(start, WordClass.ADVERB)
        && !words.has(start, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN)
        && !words.has(start, WordClass.TIME)) {
      start++;
    }
    return start;
  }

  /** Whether a noun phrase or quoted words start at a token. */
  boolean startsNounPhrase(int token) {
    return words.quoted(token)
        || words.has(token, WordClass.DETERMINER | WordClass.OBJECT_PRONOUN)
        || words.word(token)
            && !words.has(
                token,
                WordClass.PREPOSITION
                    | WordClass.COORDINATOR
                    | WordClass.SUBORDINATOR
                    | WordClass.AUXILIARY
                    | WordClass.ADVERB
                    | WordClass.RELATIVE);
  }
}
