package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.quote.construction.ContentWords;
import io.articleinsights.quote.construction.QuotationShapes;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.quote.construction.SpokenQuotations;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** Finds where a reported content starts and ends within its sentence. */
final class ContentEnd {

  /** After these no new verb group starts. */
  private static final int BEFORE_NO_VERB =
      WordClass.AUXILIARY | WordClass.ADVERB | WordClass.DETERMINER;

  /** So many words are looked at for somebody else's verb of saying. */
  private static final int SAYING_REACH = 12;

  private final ClauseTokens words;
  private final Syntax syntax;
  private final QuotationShapes shapes;
  private final SpokenQuotations spoken;
  private final ClauseStart starts;
  private final Hearers hearers;

  ContentEnd(ReadArticle article, SpokenQuotations spoken, ClauseStart starts, Hearers hearers) {
    this.words = article.words();
    this.syntax = article.syntax();
    this.shapes = article.shapes();
    this.spoken = spoken;
    this.starts = starts;
    this.hearers = hearers;
  }

  /** Whether a token opens quotation marks around the name of a work. */
  boolean isWork(int token) {
    return words.quoted(token) && shapes.isWork(words.quotation(token));
  }

  /** Whether a token opens quotation marks around words with capitals, as a name has. */
  boolean isWorkOrName(int token) {
    return token < words.count() && words.quoted(token) && shapes.titled(words.quotation(token));
  }

  /** Whether what follows a cue is no content: the sentence's end or an adjunct. */
  boolean nothingAfter(int from, int limit, CueForm cue) {
    int next = starts.afterTime(starts.afterAdverbs(from, limit), limit);
    if (next >= limit || words.ends(next) || words.comma(next) || words.breaks(next)) {
      return true;
    }
    if (cue.takes(CueFrame.HEARER)) {
      return !hearers.contentFollows(starts.afterAdverbs(from, limit), limit, cue);
    }
    return (words.has(
                next,
                WordClass.PREPOSITION
                    | WordClass.COORDINATOR
                    | WordClass.SUBORDINATOR
                    | WordClass.RELATIVE)
            || words.gerund(next))
        && starts.thatAt(next, limit) < 0;
  }

  /** What goes on after a cue in commas: {@code If they win, she said, | they will party}. */
  Optional<TokenRun> resumed(int from, int limit) {
    int comma = adjunctEnd(from, limit);
    int start = comma + 1;
    boolean possible =
        start + 2 < limit
            && words.comma(comma)
            && !words.quoted(start)
            && !words.gerund(start)
            && !words.has(start, WordClass.RELATIVE);
    if (!possible || words.is(start, "but") || words.is(start, "according")) {
      return Optional.empty();
    }
    boolean joint = words.has(start, WordClass.COORDINATOR) && words.finite(start + 1);
    boolean clause =
        words.clause(start, limit)
            && !words.finite(start)
            && !joint
            && !isAnothersSaying(start, limit);
    return clause ? Optional.of(new TokenRun(start, end(start, limit))) : Optional.empty();
  }

  /** {@code They left, she said, | and the mayor said it rained}: somebody else speaks. */
  private boolean isAnothersSaying(int and, int limit) {
    if (!words.has(and, WordClass.COORDINATOR)) {
      return false;
    }
    for (int token = and + 2; token < limit && token < and + SAYING_REACH; token++) {
      if (words.finite(token)) {
        CueForm cue = words.cue(token);
        return cue != null && announces(cue);
      }
      if (words.comma(token) || words.has(token, WordClass.SUBJECT_PRONOUN)) {
        return false;
      }
    }
    return false;
  }

  /** The comma after {@code she said | on Monday}, or where no adjunct goes on. */
  private int adjunctEnd(int from, int limit) {
    int comma = from;
    while (comma < limit && comma - from < 10 && !words.comma(comma) && !words.finite(comma)) {
      comma++;
    }
    return comma;
  }

  /** What goes on after a cue in commas, a verb too: {@code Her team, she said, | would win}. */
  Optional<TokenRun> resumedPredicate(int from, int limit) {
    Optional<TokenRun> clause = resumed(from, limit);
    if (clause.isPresent()) {
      return clause;
    }
    int comma = adjunctEnd(from, limit);
    int start = comma + 1;
    boolean predicate =
        start + 1 < limit
            && words.comma(comma)
            && (words.quoted(start)
                ? !spoken.isSpeech(words.quotation(start))
                : words.finite(start) || words.is(start, "that"));
    return predicate ? Optional.of(new TokenRun(start, end(start, limit))) : Optional.empty();
  }

  /** What a verb before the cue leaves open: {@code It was, she said, | the worst day}. */
  Optional<TokenRun> resumedComplement(int from, int limit) {
    int comma = adjunctEnd(from, limit);
    int start = comma + 1;
    boolean complement = start < limit && words.comma(comma) && !words.quoted(start);
    return complement ? Optional.of(new TokenRun(start, end(start, limit))) : Optional.empty();
  }

  /** After leading conjunctions and marks. */
  int start(int from, int limit) {
    int start = from;
    while (start < limit
        && (!words.word(start) && (!words.quoted(start) || isClosing(start))
            || start == from && words.has(start, WordClass.COORDINATOR))) {
      start++;
    }
    return afterConnective(start, limit);
  }

  /** {@code However, | they won, she said}: the writer joins it to what came before. */
  private int afterConnective(int start, int limit) {
    int comma = start + 1;
    if (comma + 1 < limit && words.comma(comma) && !words.quoted(start)) {
      return ContentWords.CONNECTIVES.contains(words.lower(start)) ? comma + 1 : start;
    }
    comma++;
    boolean two =
        comma + 1 < limit
            && words.comma(comma)
            && !words.quoted(start)
            && ContentWords.CONNECTIVES.contains(words.lower(start) + " " + words.lower(start + 1));
    return two ? comma + 1 : start;
  }

  /** The mark that ends a quotation, where it opens a sentence: {@code ” They won, she said}. */
  private boolean isClosing(int token) {
    return token + 1 < words.count() && words.quotation(token + 1) != words.quotation(token);
  }

  /** Where a content ends: before the next cue of the same speaker or the sentence's end. */
  int end(int start, int limit) {
    int end = endInSentence(start, limit);
    if (end < limit || end == start || !words.quoted(end - 1)) {
      return end;
    }
    int quotation = words.quotation(end - 1);
    while (end < words.count() && words.quotation(end) == quotation) {
      end++;
    }
    return end;
  }

  private int endInSentence(int start, int limit) {
    for (int token = start; token < limit; token++) {
      boolean speech = words.quoted(token) && spoken.isSpeech(words.quotation(token));
      if (speech && token > start) {
        return token;
      }
      if (!words.quoted(token) && token > start && stops(token, start, limit)) {
        return token;
      }
    }
    return limit;
  }

  /** Whether the content ends before a token: somebody says something else from here on. */
  private boolean stops(int token, int start, int limit) {
    int next = token + 1;
    if (next >= limit) {
      return false;
    }
    boolean joint = words.has(next, WordClass.COORDINATOR);
    if (words.comma(token)) {
      return joint
          ? stopsAtJoint(next, start, limit)
          : stopsAtComma(start, next, limit) || !opensAside(start, token) && othersSay(next, limit);
    }
    if (isAsked(token, limit) || isMeanwhile(token, limit) || isWriters(token, limit)) {
      return true;
    }
    return isJoint(token)
        ? stopsAtVerb(next, start, limit)
            || words.quoted(token - 1) && (otherSpeaks(token, limit) || turnsBack(token))
        : stopsAtMark(token, limit) || words.is(token, "according") && words.is(next, "to");
  }

  /** {@code said no | compared to 38 percent who said yes}, {@code said “no,” | for instance}. */
  private boolean isWriters(int token, int limit) {
    int next = token + 1;
    boolean compared =
        words.is(token, "compared") && (words.is(next, "to") || words.is(next, "with"));
    boolean quoted = words.quoted(token - 1) && words.comma(token - 2);
    return compared && othersCompared(next, limit)
        || quoted && (isPart(token, limit) || isExample(token, limit));
  }

  /** {@code said no | when asked about it}, but not {@code said he left when asked to}. */
  private boolean isAsked(int when, int limit) {
    return when + 2 < limit
        && words.is(when, "when")
        && words.is(when + 1, "asked")
        && !words.is(when + 2, "to")
        && !words.has(when - 1, WordClass.COORDINATOR);
  }

  /** {@code said they were “lost,” | but he praised them}: the writer goes on. */
  private boolean turnsBack(int but) {
    return words.is(but, "but")
        && words.comma(but - 2)
        && (words.is(but + 1, "he") || words.is(but + 1, "she"));
  }

  private boolean isJoint(int token) {
    return words.is(token, "and") || words.is(token, "but");
  }

  /** A semicolon before a clause, a dash after quoted words. */
  private boolean stopsAtMark(int token, int limit) {
    int next = token + 1;
    if (words.dash(token) && words.has(next, WordClass.COORDINATOR) && next + 1 < limit) {
      return words.reports(next + 1, true);
    }
    return words.is(token, ";")
        ? !words.is(next, "that") && words.clause(next, limit)
        : words.dash(token) && words.quoted(token - 1) && words.has(next, WordClass.OPENER);
  }

  /** {@code said it was late, | although it was noon}: the writer sets something against it. */
  private boolean concedes(int token) {
    return words.is(token, "though") && !words.quoted(token + 1)
        || words.is(token, "however") && !words.comma(token + 1)
        || words.is(token, "although");
  }

  /** {@code said he was “glad,” | while showing a map}: how it is said, not what. */
  private boolean isMeanwhile(int token, int limit) {
    return (words.is(token, "while") || words.is(token, "when"))
        && words.quoted(token - 1)
        && (words.comma(token - 1) || words.comma(token - 2))
        && token + 1 < limit
        && syntax.tag(token + 1) == Tag.VBG;
  }

  private boolean stopsAtComma(int start, int next, int limit) {
    int verb = words.has(next, WordClass.ADVERB) && next + 1 < limit ? next + 1 : next;
    return words.is(next, "according")
        || ContentWords.PARTICIPLES.contains(words.lower(next))
        || verb > next && words.reports(verb, true)
        || isExample(next, limit)
        || isDisputed(next, limit)
        || concedes(next)
        || otherShareSays(next, limit)
        || isOwnVerb(start, next, verb)
        || words.reports(next, true)
        || !isApposed(start, next) && chains(next, limit)
        || cueAfterSubject(next, limit);
  }

  /**
   * {@code Lee, though he said it was late, | soon left}: the verb of the clause that the cue is
   * set in.
   */
  private boolean isOwnVerb(int start, int next, int verb) {
    return verb > next
        && words.finite(verb)
        && !words.has(verb, WordClass.FINITE | WordClass.AUXILIARY)
        && !words.noun(verb)
        && syntax.tag(verb) == Tag.VBD
        && !words.comma(start, next - 1)
        && syntax.head(verb) < start;
  }

  /** {@code said he would “run,” | for instance}: the writer’s words. */
  private boolean isExample(int token, int limit) {
    boolean example = token + 1 < limit && words.is(token, "for");
    return example
        && (words.is(token + 1, "instance") || words.is(token + 1, "example"))
        && (token + 2 >= limit || words.comma(token + 2));
  }

  /** {@code said they were “losing,” | part of a verbal lashing}: what the writer calls it. */
  private boolean isPart(int token, int limit) {
    return words.is(token, "part") && token + 1 < limit && words.is(token + 1, "of");
  }

  /**
   * {@code …, even | allies asked why}, {@code …, while 60 percent said no}: somebody else says
   * something else.
   */
  private boolean othersSay(int from, int limit) {
    int start = words.is(from, "while") || words.is(from, "even") ? from + 1 : from;
    boolean opens = words.noun(from) || words.number(from) || words.has(from, WordClass.DETERMINER);
    if (start == from && !opens) {
      return false;
    }
    int verb = verbNear(start, Math.min(limit - 1, start + 6));
    boolean share = words.is(from, "while") && words.number(start) && isPercent(start + 1, limit);
    return verb > start
        && (share || isSaying(verb))
        && (words.is(from, "while") || isClauseAt(verb + 1, limit));
  }

  /** {@code said no, | 27 percent of those who came said yes}. */
  private boolean otherShareSays(int from, int limit) {
    if (!words.number(from) || !isPercent(from + 1, limit)) {
      return false;
    }
    for (int token = from + 2; token < Math.min(limit, from + SAYING_REACH); token++) {
      if (words.comma(token) || words.quoted(token)) {
        return false;
      }
      if (words.finite(token) && !words.has(token - 1, WordClass.RELATIVE)) {
        return isSaying(token);
      }
    }
    return false;
  }

  /** {@code said no | compared to 38 percent who said yes}. */
  private boolean othersCompared(int to, int limit) {
    for (int token = to + 1; token + 1 < limit; token++) {
      if (words.is(token, "who") && words.finite(token + 1)) {
        return isSaying(token + 1);
      }
    }
    return false;
  }

  private boolean isPercent(int token, int limit) {
    return token < limit && (words.is(token, "percent") || words.is(token, "%"));
  }

  /** The finite verb of a short subject, -1 where something parts the two. */
  private int verbNear(int start, int limit) {
    for (int token = start; token < limit; token++) {
      if (words.quoted(token) || words.comma(token) || words.breaks(token) || joins(token)) {
        return -1;
      }
      if (token > start && words.finite(token) && !words.noun(token)) {
        return token;
      }
    }
    return -1;
  }

  /** {@code said that | while it rained, figures showed that …}: the comma ends the aside. */
  private boolean opensAside(int start, int comma) {
    return words.has(start, WordClass.SUBORDINATOR | WordClass.PREPOSITION)
        && !words.has(start, WordClass.DETERMINER)
        && !words.comma(start, comma);
  }

  private boolean joins(int token) {
    return words.has(token, WordClass.COORDINATOR | WordClass.RELATIVE | WordClass.SUBJECT_PRONOUN);
  }

  /** A finite verb that announces a clause, {@code critics say} too. */
  private boolean isSaying(int verb) {
    CueForm cue = words.cue(verb);
    return cue != null
        && !cue.attitude()
        && !cue.gerund()
        && (cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.HEARER));
  }

  /** {@code said it was late, | a claim that the mayor denies}: what the writer says of it. */
  private boolean isDisputed(int article, int limit) {
    int last = Math.min(limit - 1, article + 5);
    int noun = article + 1;
    boolean one = words.is(article, "a") || words.is(article, "an");
    while (one && noun < last && !ContentWords.CLAIMS.contains(words.lower(noun))) {
      one = !words.comma(noun) && !words.quoted(noun);
      noun++;
    }
    return one
        && noun < last
        && (words.is(noun + 1, "that")
            || words.is(noun + 1, "which")
            || words.is(noun, "reference") && words.is(noun + 1, "to"));
  }

  /** {@code said he would pay, | but he gave no details}: the writer tells what was not said. */
  private boolean isWithheld(int but, int limit) {
    int verb = but + 2;
    boolean person = verb + 2 < limit && words.is(but, "but");
    if (!person || !words.has(but + 1, WordClass.SUBJECT_PRONOUN)) {
      return false;
    }
    boolean no = words.is(verb + 1, "no") && ContentWords.GIVING.contains(words.lower(verb));
    boolean not = words.is(verb, "did") && !words.is(verb + 1, "so");
    int withheld = words.is(verb + 1, "n’t") || words.is(verb + 1, "not") ? verb + 2 : verb + 1;
    return no
        || not && withheld < limit && ContentWords.WITHHELD.contains(words.lower(withheld))
        || words.is(verb, "declined")
        || words.is(verb, "refused");
  }

  private boolean isClauseAt(int token, int limit) {
    return words.is(token, "that")
        || words.has(token, WordClass.QUESTION)
        || words.clauseWithin(token, limit);
  }

  /** {@code …, and he added}, {@code …, but the mayor denied it}, {@code …, and called for}. */
  private boolean stopsAtJoint(int coordinator, int start, int limit) {
    int next = coordinator + 1;
    return isGerundBeside(next, start, limit)
        || isWithheld(coordinator, limit)
        || pronounAndCue(next, limit)
        || otherSpeaks(coordinator, limit)
        || chains(next, limit);
  }

  /** {@code for telling us they won, and | taking the cup}: joined to the cue. */
  private boolean isGerundBeside(int verb, int start, int limit) {
    return isSayingBeside(verb, start, limit)
        || verb < limit
            && words.gerund(verb)
            && syntax.tag(verb) == Tag.VBG
            && syntax.relation(verb) == Relation.CONJ
            && syntax.head(verb) < start
            && words.gerund(syntax.head(verb));
  }

  /** {@code said that it matters and | called on them}: what is said is told in the present. */
  private boolean isPastAfterPresent(int start, int verb) {
    boolean past = syntax.tag(verb) == Tag.VBD && words.lower(verb).endsWith("ed");
    if (!past || words.cue(verb) == null) {
      return false;
    }
    boolean present = false;
    for (int token = start; token < verb; token++) {
      Tag tag = syntax.tag(token);
      if (tag == Tag.VBD || tag == Tag.VBN) {
        return false;
      }
      present |= tag == Tag.VBZ || tag == Tag.VBP;
    }
    return present;
  }

  /** {@code saying that it rained and | suggesting that they go}. */
  private boolean isSayingBeside(int verb, int start, int limit) {
    int cue = start > 0 && words.is(start - 1, "that") ? start - 2 : start - 1;
    return verb + 1 < limit
        && words.gerund(verb)
        && words.is(verb + 1, "that")
        && words.cue(verb) != null
        && cue >= 0
        && words.gerund(cue)
        && words.cue(cue) != null;
  }

  /** {@code … and he added}, {@code … and added}. */
  private boolean stopsAtVerb(int next, int start, int limit) {
    boolean beside = isGerundBeside(next, start, limit) || isPastAfterPresent(start, next);
    if (pronounAndCue(next, limit) || beside) {
      return true;
    }
    int verb = words.has(next, WordClass.ADVERB) && next + 1 < limit ? next + 1 : next;
    boolean describes = words.is(verb, "alleged") && verb + 1 < limit && words.noun(verb + 1);
    if (describes || isDeed(verb, limit)) {
      return false;
    }
    return words.reports(verb, false)
        ? shiftsTense(start, verb) || !isInside(verb, start, limit)
        : isBeside(verb, start, limit);
  }

  /** {@code reported that a paper, the Post, | said so}: a name in commas, and then its verb. */
  private boolean isApposed(int start, int verb) {
    return words.comma(start, verb - 1) && !words.clause(start, verb);
  }

  /** {@code had no pain and | showed no sign of it}: a thing that is shown, not that it is so. */
  private boolean isDeed(int verb, int limit) {
    CueForm cue = words.cue(verb);
    return cue != null
        && CueLexicon.ENGLISH.claims(cue.lemma())
        && verb + 1 < limit
        && words.is(verb + 1, "no");
  }

  /** {@code stressed that …, | called for …}: another verb of the same speaker. */
  private boolean chains(int token, int limit) {
    boolean says = token + 1 < limit && isPastCue(token) && !words.capitalised(token);
    return says
        && (syntax.tag(token) == Tag.VBD || syntax.tag(token) == Tag.VBN)
        && !words.is(token + 1, "by")
        && !words.comma(token + 1)
        && !isDeedListed(token, limit);
  }

  /**
   * {@code it set goals, | clarified rules, and made demands}: a list of deeds, none of them said.
   */
  private boolean isDeedListed(int from, int limit) {
    for (int token = from + 2; token + 1 < limit; token++) {
      boolean last =
          words.is(token, "and")
              && (words.comma(token - 1) || !words.word(token - 1) && words.comma(token - 2));
      if (last && words.finite(token + 1)) {
        return words.cue(token + 1) == null;
      }
    }
    return false;
  }

  private boolean isPastCue(int token) {
    CueForm cue = words.cue(token);
    return cue != null && !cue.attitude() && cue.inflection() == CueForm.Inflection.PAST;
  }

  /** {@code …, but | the mayor denied it}: somebody else takes the floor. */
  private boolean otherSpeaks(int coordinator, int limit) {
    if (coordinator + 2 < limit && words.is(coordinator + 1, "others")) {
      return words.cue(coordinator + 2) != null && words.finite(coordinator + 2);
    }
    int last = Math.min(limit, coordinator + 7);
    for (int token = coordinator + 1; token < last; token++) {
      if (token > coordinator + 1 && !words.noun(token) && words.finite(token)) {
        return says(token, words.is(coordinator, "but"));
      }
      if (words.quoted(token) || words.comma(token)) {
        return false;
      }
    }
    return false;
  }

  private boolean says(int verb, boolean but) {
    CueForm cue = words.capitalised(verb) ? null : words.cue(verb);
    return cue != null && !cue.attitude() && (but || announces(cue));
  }

  /** Whether speech and clauses alike follow it: {@code said}. */
  private static boolean announces(CueForm cue) {
    return cue.takes(CueFrame.DIRECT) && cue.takes(CueFrame.CLAUSE);
  }

  /** {@code said it was late and | appealed for help}: joined to the cue, not to its content. */
  private boolean isBeside(int verb, int start, int limit) {
    return verb < limit
        && isPastCue(verb)
        && !words.noun(verb)
        && (shiftsTense(start, verb)
            || syntax.relation(verb) == Relation.CONJ && syntax.head(verb) < start);
  }

  /** {@code said costs had risen and | blamed the weather}: what was said is of another tense. */
  private boolean shiftsTense(int start, int verb) {
    for (int token = start; token < verb; token++) {
      if (words.finite(token) || words.has(token, WordClass.MODAL)) {
        return words.is(token, "had") && words.finite(token + 1)
            || words.has(token, WordClass.MODAL) && !words.capitalised(token);
      }
    }
    return false;
  }

  /** {@code said McGill appeared and | agreed to a deal}: what the one spoken of did. */
  private boolean isInside(int verb, int start, int limit) {
    boolean clause =
        verb + 1 < limit && (words.is(verb + 1, "that") || words.clauseWithin(verb + 1, limit));
    return !clause && syntax.relation(verb) == Relation.CONJ && syntax.head(verb) >= start;
  }

  /** {@code …, but | he suggested}: the writer takes the floor again. */
  private boolean pronounAndCue(int from, int limit) {
    boolean person =
        from < limit && (words.is(from, "he") || words.is(from, "she") || words.is(from, "they"));
    int verb = from + 1;
    while (person && verb < limit && words.has(verb, WordClass.ADVERB)) {
      verb++;
    }
    return person && verb < limit && words.reports(verb, false);
  }

  /** Where the clause after a noun ends: before the main verb when none was there yet. */
  int nounClauseEnd(int start, int limit, boolean mainVerbSeen) {
    int end = end(start, limit);
    int verbs = 0;
    for (int token = start; token < end && !mainVerbSeen; token++) {
      boolean verb = words.finite(token) && !words.quoted(token);
      boolean group = verb && token > start && words.has(token - 1, BEFORE_NO_VERB);
      if (verb && !group && ++verbs == 2) {
        return token;
      }
    }
    return end;
  }

  /** {@code …, he said.} at the end of a content that another cue opened. */
  private boolean cueAfterSubject(int token, int limit) {
    if (!words.has(token, WordClass.SUBJECT_PRONOUN) && !words.capitalised(token)) {
      return false;
    }
    for (int verb = token + 1; verb < Math.min(limit, token + 5); verb++) {
      CueForm cue = words.cue(verb);
      if (cue != null && cue.takes(CueFrame.DIRECT) && words.reports(verb, false)) {
        return nothingAfter(verb + 1, limit, cue);
      }
      if (!words.capitalised(verb)) {
        return false;
      }
    }
    return false;
  }

  /** Without the marks and blanks at either end; quotation marks, brackets and signs stay. */
  TokenRun trimmed(TokenRun run) {
    int end = run.to();
    while (end > run.from()
        && !words.word(end - 1)
        && !words.quoted(end - 1)
        && !words.belongs(end - 1, run.from())) {
      end--;
    }
    int start = run.from();
    while (start < end
        && !words.word(start)
        && !words.quoted(start)
        && !words.opensAmount(start, end)) {
      start++;
    }
    return new TokenRun(start, end);
  }
}
