package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.quote.construction.SpokenQuotations;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.WordClass;

/** Finds who is told, and where what they are told starts. */
final class Hearers {

  private static final int REACH = 18;
  private static final int NONE = Syntax.NO_TOKEN;

  private final ClauseTokens words;
  private final SpokenQuotations spoken;
  private final ClauseStart starts;
  private final PhraseEnd phrases;

  Hearers(ReadArticle article, SpokenQuotations spoken, ClauseStart starts, PhraseEnd phrases) {
    this.words = article.words();
    this.spoken = spoken;
    this.starts = starts;
    this.phrases = phrases;
  }

  /** Where what is told starts, {@code told | reporters in Ohio | that they won}, or negative. */
  int contentAfter(int start, int limit) {
    int that = starts.thatAt(start, limit);
    if (that >= 0) {
      return tellsOf(start, that) ? NONE : that + 1;
    }
    if (words.has(start, WordClass.QUESTION)) {
      return NONE;
    }
    int title = titleEnd(start, limit);
    if (title > start) {
      return quotedWithin(title, limit);
    }
    int end = hearerEnd(start, limit);
    int next = end > start ? afterAside(starts.afterAdverbs(end, limit), limit) : limit;
    if (next >= limit) {
      return NONE;
    }
    boolean told = words.has(next, WordClass.QUESTION) || words.is(next, "to");
    boolean not = told && words.is(next - 1, "not");
    int clause = told ? not ? next - 1 : next : starts.clauseAt(next, limit);
    return holdsMatter(start, clause) ? NONE : clause;
  }

  /** {@code told CNN | of the camp that he saw}: the clause is about what he told of. */
  private boolean tellsOf(int start, int that) {
    int of = start + 1;
    return of + 1 < that
        && words.capitalised(start)
        && words.is(of, "of")
        && words.has(of + 1, WordClass.DETERMINER)
        && words.noun(that - 1);
  }

  /** {@code told fans | of her time in Ulm}: what was told of, and no group of somebody. */
  private boolean holdsMatter(int start, int end) {
    boolean matter = false;
    for (int token = start + 1; token < end; token++) {
      boolean of = words.is(token, "of") || words.is(token, "about");
      if (matter && (words.genitive(token) || words.is(token, "on"))) {
        return true;
      }
      matter |= of;
    }
    return false;
  }

  /** {@code told fans | before he left that | they won}: when it was told is not what was told. */
  private int afterAside(int from, int limit) {
    if (from >= limit || !opensAside(from)) {
      return from;
    }
    for (int token = from + 2; token + 1 < Math.min(limit, from + REACH); token++) {
      if (words.is(token, "that") && words.clause(token + 1, limit)) {
        return token + 1;
      }
      if (words.comma(token) || words.breaks(token) || words.quoted(token)) {
        return from;
      }
    }
    return from;
  }

  /** {@code before | he left}: a clause that tells when. */
  private boolean opensAside(int token) {
    boolean when = words.is(token, "before") || words.is(token, "after") || words.is(token, "as");
    return when && token + 1 < words.count() && words.has(token + 1, WordClass.SUBJECT_PRONOUN);
  }

  /** {@code asked the mayor | whether he knew}: where an indirect question starts, or negative. */
  int questionAfter(int start, int limit) {
    int end = start;
    while (end < limit && end - start < REACH && !asks(end) && hearerPart(end, start)) {
      end++;
    }
    return end > start && end < limit && asks(end) ? end : NONE;
  }

  private boolean asks(int token) {
    return words.is(token, "whether")
        || words.is(token, "if")
        || words.is(token, "why")
        || words.is(token, "how")
        || words.is(token, "what");
  }

  /** The token after who is told; the start when nobody is. */
  private int hearerEnd(int start, int limit) {
    int end = start;
    while (end < limit && end - start < REACH && hearerPart(end, start)) {
      end++;
      if (words.has(end - 1, WordClass.HEARER)) {
        break;
      }
    }
    return end;
  }

  /** {@code told CBS’ “Nightly News” | in May}: after the title of a programme, or the start. */
  private int titleEnd(int start, int limit) {
    for (int token = start + 1; token < Math.min(limit, start + 4); token++) {
      if (words.quoted(token)) {
        boolean title = words.genitive(token - 1) && !spoken.isSpeech(words.quotation(token));
        return title ? phrases.quotationEnd(token, limit) : start;
      }
    }
    return start;
  }

  /** Where the next quotation within reach starts; negative when there is none. */
  private int quotedWithin(int from, int limit) {
    for (int token = from; token < Math.min(limit, from + REACH); token++) {
      if (words.quoted(token)) {
        return spoken.isSpeech(words.quotation(token)) ? -1 : token;
      }
      if (words.finite(token)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hearerPart(int token, int start) {
    if (words.comma(token) || words.breaks(token) || words.ends(token) || words.quoted(token)) {
      return false;
    }
    if (words.has(token, WordClass.OBJECT_PRONOUN | WordClass.HEARER)) {
      return token == start || words.has(token, WordClass.HEARER);
    }
    if (opensAside(token) || isInfinitive(token) || token > start && opensClause(token)) {
      return false;
    }
    boolean pronoun = words.has(token, WordClass.SUBJECT_PRONOUN);
    return !pronoun && (words.capitalised(token) || !words.verb(token));
  }

  /** {@code told fans | the mayor had left}: another noun phrase. */
  private boolean opensClause(int token) {
    return words.has(token, WordClass.DETERMINER)
        && !words.has(token - 1, WordClass.PREPOSITION | WordClass.DETERMINER);
  }

  /** {@code told jurors | to go}, but not {@code told friends of hers to the north}. */
  private boolean isInfinitive(int to) {
    int verb = to + 1;
    return words.is(to, "to")
        && verb < words.count()
        && words.verb(verb)
        && !words.has(to - 1, WordClass.QUESTION)
        && !words.capitalised(verb)
        && !words.has(verb, WordClass.DETERMINER | WordClass.OBJECT_PRONOUN);
  }

  /** Whether what follows a cue that may have a hearer fits what the cue takes. */
  boolean contentFollows(int start, int limit, CueForm cue) {
    if (start >= limit) {
      return false;
    }
    boolean clausal = cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT);
    return contentAfter(start, limit) >= 0
        || clausal && starts.thatAt(start, limit) >= 0
        || cue.takes(CueFrame.QUESTION) && words.has(start, WordClass.QUESTION)
        || cue.takes(CueFrame.CLAUSE) && starts.clauseAt(start, limit) >= 0
        || cue.takes(CueFrame.OBJECT) && starts.startsNounPhrase(start);
  }
}
