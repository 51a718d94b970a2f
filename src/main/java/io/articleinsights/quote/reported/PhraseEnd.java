package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.quote.construction.ContentWords;
import io.articleinsights.quote.construction.QuotationShapes;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.WordClass;

/** Finds where a content ends within its sentence that is a phrase or ends in quoted words. */
final class PhraseEnd {

  private static final int OCCASION_REACH = 6;

  private final ClauseTokens words;
  private final Syntax syntax;
  private final QuotationShapes shapes;

  PhraseEnd(ReadArticle article) {
    this.words = article.words();
    this.syntax = article.syntax();
    this.shapes = article.shapes();
  }

  /** Where quoted words that end in a comma, or with a sentence, end the content as well. */
  int quotedEnd(int start, int end) {
    for (int token = start + 1; token + 1 < end; token++) {
      boolean closing = words.quoted(token) && words.quotation(token + 1) != words.quotation(token);
      if (closing && shapes.endsContent(token) && leaves(token + 1)) {
        return opensWithAside(start, token + 1, end) ? end : token + 1;
      }
    }
    return end;
  }

  /** {@code said that | while there are “a few,” most left}: the main clause is still to come. */
  private boolean opensWithAside(int start, int main, int end) {
    return words.has(start, WordClass.SUBORDINATOR)
        && !words.has(start, WordClass.PREPOSITION)
        && !words.gerund(main)
        && words.clause(main, end);
  }

  private boolean leaves(int token) {
    return words.gerund(token) || words.capitalised(token) && !words.quoted(token);
  }

  /** A phrase, unlike a clause, ends where a comma starts another predicate. */
  int phraseEnd(int start, int limit) {
    int open = words.is(start, "as") ? start + 1 : start;
    if (open < limit && words.quoted(open)) {
      int end = quotationEnd(open, limit);
      if (end < limit && named(end)) {
        return end;
      }
    }
    int token = start + 1;
    while (token + 1 < limit && !endsPhrase(token, start, limit)) {
      token++;
    }
    if (token + 1 >= limit) {
      return limit;
    }
    return words.quoted(token) ? token + 1 : token;
  }

  /** Whether a phrase ends before a token, or after it when it is a closing mark. */
  private boolean endsPhrase(int token, int start, int limit) {
    int next = token + 1;
    if (words.quoted(token)) {
      return !words.quoted(next)
          && (joinsDeed(next, start, limit)
              || leavesQuoted(next)
              || startsClause(next, limit)
              || tellsWhere(start, next, limit));
    }
    return tellsWhere(start, token, limit)
        || words.comma(token)
            && !words.quoted(next)
            && (leavesPhrase(next, limit) && !isListed(next, start, limit) || comments(next, limit))
        || words.breaks(token)
        || joinsCue(token, start);
  }

  /** {@code accused him of lying, | stealing, and fraud}: a list of verbs in -ing. */
  private boolean isListed(int gerund, int start, int limit) {
    if (!words.gerund(gerund)) {
      return false;
    }
    boolean first = false;
    for (int token = start; token + 1 < gerund; token++) {
      first |= words.is(token, "of") && words.gerund(token + 1);
    }
    boolean more = false;
    for (int token = gerund + 1; first && token < limit && !words.breaks(token); token++) {
      more |= words.comma(token) && token + 1 < limit && words.is(token + 1, "and");
    }
    return more;
  }

  /** {@code called for a vote, | a step which he opposes}: what the writer adds. */
  private boolean comments(int article, int limit) {
    boolean noun =
        (words.is(article, "a") || words.is(article, "an"))
            && article + 2 < limit
            && words.noun(article + 1);
    return noun && (words.is(article + 2, "which") || words.is(article + 2, "that"));
  }

  /** {@code called him “a fool” | and left}: what else whoever says it does. */
  private boolean joinsDeed(int and, int start, int limit) {
    int verb = and + 1;
    if (!words.is(and, "and") || verb >= limit || start == 0) {
      return false;
    }
    return words.gerund(start - 1) ? words.gerund(verb) : words.finite(verb) && !words.noun(verb);
  }

  /** {@code called him “a fool,” | and he left}: a clause of its own. */
  private boolean startsClause(int and, int limit) {
    return words.has(and, WordClass.COORDINATOR)
        && and + 2 < limit
        && words.has(and + 1, WordClass.SUBJECT_PRONOUN)
        && words.clause(and + 1, limit);
  }

  /** {@code repeated that offer | in a long interview}: where it was said. */
  private boolean tellsWhere(int start, int token, int limit) {
    return opensOccasion(token, limit) && isPlain(start, token) && !isRequest(token, limit);
  }

  /** {@code urged her staff at a rally in May | to stay}. */
  private boolean isRequest(int from, int limit) {
    for (int token = from + 2; token < Math.min(limit - 1, from + 2 * OCCASION_REACH); token++) {
      if (words.is(token, "to") && !words.comma(token - 1) && words.verb(token + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensOccasion(int token, int limit) {
    boolean where = words.is(token, "in") || words.is(token, "on");
    boolean opens = ContentWords.BEFORE_PLACES.contains(words.lower(token));
    int noun = token + 1;
    if (!opens || noun >= limit || where && words.is(noun, "the")) {
      return false;
    }
    int last = Math.min(limit, token + reach(noun));
    while (noun < last && !ContentWords.OCCASIONS.contains(words.lower(noun))) {
      boolean ends = !words.word(noun) && !words.genitive(noun) || words.quoted(noun);
      if (ends || words.has(noun, WordClass.PREPOSITION | WordClass.COORDINATOR)) {
        return false;
      }
      noun++;
    }
    return noun < last && !isMore(noun + 1, limit);
  }

  /** How far an occasion may be from its preposition. */
  private int reach(int noun) {
    if (words.has(noun, WordClass.DETERMINER | WordClass.OWNER)) {
      return OCCASION_REACH;
    }
    return words.capitalised(noun) ? 3 : 2;
  }

  /** {@code in an interview | room}: the noun is no occasion but a part of another. */
  private boolean isMore(int token, int limit) {
    boolean noun = token < limit && words.noun(token) && !words.has(token, WordClass.TIME);
    return noun || token < limit && (words.is(token, "as") || words.is(token, "for"));
  }

  /** Whether no verb stands between two tokens, to which the occasion could belong. */
  private boolean isPlain(int from, int to) {
    for (int token = from; token < to; token++) {
      boolean verb = words.verb(token) || words.gerund(token) || words.is(token, "to");
      if (verb && !words.quoted(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code demanded effort | and asked for help}, {@code calling him a fool | and saying no}:
   * another verb of the same speaker.
   */
  private boolean joinsCue(int token, int start) {
    boolean gerunds = start > 0 && words.gerund(start - 1) && !words.gerund(start);
    int next = token + 1;
    CueForm cue = words.has(token, WordClass.COORDINATOR) ? words.cue(next) : null;
    return cue != null
        && !words.capitalised(next)
        && !words.noun(next)
        && (words.finite(next) && cue.inflection() == CueForm.Inflection.PAST
            || gerunds && cue.gerund() && !cue.attitude() && syntax.tag(next) == Tag.VBG);
  }

  /**
   * {@code accused her of theft | and left town}: where another verb is joined to the cue, which
   * tells what else its subject does.
   */
  int predicateEnd(int cue, int start, int limit) {
    for (int token = start + 1; token + 1 < limit; token++) {
      if (tellsWhat(token)) {
        return token;
      }
      boolean but = words.is(token, "but") && words.clause(token + 1, limit);
      if (isJoint(token) && (but || joinsVerb(cue, token, limit))) {
        return words.comma(token - 1) && !words.quoted(token - 1) ? token - 1 : token;
      }
    }
    return limit;
  }

  /** {@code called him a hero | before explaining why}: what else is said, and when. */
  private boolean tellsWhat(int token) {
    boolean when =
        words.is(token, "before") || words.is(token, "after") || words.is(token, "while");
    return when && !words.quoted(token) && words.reports(token + 1, true);
  }

  private boolean isJoint(int token) {
    return !words.quoted(token) && (words.is(token, "and") || words.is(token, "but"));
  }

  /** Whether the grammar joins a verb of the cue's form to the cue right after a conjunction. */
  private boolean joinsVerb(int cue, int joint, int limit) {
    for (int token = joint + 1; token < limit; token++) {
      boolean joined = syntax.relation(token) == Relation.CONJ && syntax.head(token) == cue;
      if (joined && Math.abs(syntax.start(token) - joint) <= 1) {
        boolean gerund = words.gerund(cue);
        return gerund ? syntax.tag(token) == Tag.VBG : isPredicate(token);
      }
    }
    return false;
  }

  /** A finite verb, or one that stands after its auxiliary. */
  private boolean isPredicate(int verb) {
    return syntax.tag(verb).isFinite() || syntax.hasChild(verb, Relation.AUX);
  }

  int quotationEnd(int start, int limit) {
    int end = start;
    while (end < limit && words.quotation(end) == words.quotation(start)) {
      end++;
    }
    return end;
  }

  /** {@code called it “a mess” | in May}: after the name something else follows. */
  private boolean named(int token) {
    return words.has(token, WordClass.PREPOSITION | WordClass.SUBORDINATOR | WordClass.RELATIVE)
            && !words.is(token, "of")
            && !words.is(token, "for")
        || words.comma(token)
        || words.capitalised(token)
        || words.has(token, WordClass.FINITE);
  }

  /** {@code hailed his side’s “spirit” | after the win}. */
  private boolean leavesQuoted(int token) {
    return words.has(token, WordClass.SUBORDINATOR)
        && !words.is(token, "than")
        && !words.is(token, "that");
  }

  private boolean leavesPhrase(int token, int limit) {
    if (words.is(token, "which") || words.is(token, "not")) {
      return false;
    }
    if (words.has(
            token,
            WordClass.SUBORDINATOR
                | WordClass.RELATIVE
                | WordClass.SUBJECT_PRONOUN
                | WordClass.FINITE
                | WordClass.AUXILIARY
                | WordClass.ADVERB)
        || words.gerund(token) && !words.is(token, "including")) {
      return true;
    }
    return words.has(token, WordClass.COORDINATOR)
        ? words.clause(token + 1, Math.min(limit, token + 6))
        : words.finite(token);
  }
}
