package io.articleinsights.syntax;

import java.util.Optional;

/** Finds the noun phrase that speaks, left or right of a cue, by commas and small words. */
public final class SubjectFinder {

  private static final int REACH = 40;

  /** No chain of commas has more parts that matter. */
  private static final int MOST_PARTS = 6;

  /** So many words between an article and its noun are looked at. */
  private static final int MOST_MODIFIERS = 4;

  private static final int STOPPERS =
      WordClass.SUBORDINATOR | WordClass.RELATIVE | WordClass.SUBJECT_PRONOUN;

  private static final int ENDS_PHRASE =
      WordClass.PREPOSITION
          | WordClass.RELATIVE
          | WordClass.COORDINATOR
          | WordClass.SUBORDINATOR
          | WordClass.ADVERB;

  private final ClauseTokens words;

  public SubjectFinder(ClauseTokens words) {
    this.words = words;
  }

  /** The subject of a verb. */
  public Optional<TokenRun> before(int verb, int from) {
    int last = verbGroupStart(verb, from) - 1;
    last = beforeDashes(beforeParenthesis(last, from), from);
    boolean joint =
        last > from
            && (words.is(last, "as") && words.gerund(verb)
                || words.is(last, "though") && !words.comma(last - 1));
    if (joint) {
      last--;
    }
    if (last < from || words.quoted(last)) {
      return Optional.empty();
    }
    if (words.has(last, WordClass.RELATIVE) && !words.is(last, "that")) {
      return Optional.of(new TokenRun(last, last + 1));
    }
    if (isSeveral(last, from)) {
      return Optional.of(new TokenRun(last, last + 1));
    }
    if (words.comma(last)) {
      return beforeApposition(last, from);
    }
    return phraseEndingAt(last, from);
  }

  /** {@code a game | many | call the best}: they open a clause about the noun before them. */
  private boolean isSeveral(int token, int from) {
    boolean several = words.is(token, "many") || words.is(token, "some");
    return several && token > from && words.noun(token - 1);
  }

  /** {@code Ann Lee (D-Ohio) said}: what stands in parentheses is passed over. */
  private int beforeParenthesis(int last, int from) {
    if (last < from || !words.is(last, ")")) {
      return last;
    }
    for (int token = last; token >= Math.max(from, last - 12); token--) {
      if (words.is(token, "(")) {
        return token - 1;
      }
    }
    return last;
  }

  /** {@code Farmers — and some others — say}: so is what stands between two dashes. */
  private int beforeDashes(int last, int from) {
    if (last <= from || !words.dash(last)) {
      return last;
    }
    for (int token = last - 1; token > Math.max(from, last - REACH); token--) {
      if (words.dash(token)) {
        return token - 1;
      }
      if (words.quoted(token) || words.breaks(token)) {
        return last;
      }
    }
    return last;
  }

  /** The first token of a verb group: auxiliaries, adverbs, a governing verb and its "to". */
  public int verbGroupStart(int verb, int from) {
    int start = skipLight(verb, from);
    if (start - 2 >= from
        && words.is(start - 1, "to")
        && words.word(start - 2)
        && !words.quoted(start - 2)) {
      start = skipLight(start - 2, from);
    }
    return start;
  }

  private int skipLight(int verb, int from) {
    int start = verb;
    while (start > from
        && !words.quoted(start - 1)
        && !isNameBefore(start, verb, from)
        && (words.has(start - 1, WordClass.AUXILIARY | WordClass.ADVERB | WordClass.NEGATION)
            || isClitic(start - 1, from))) {
      start--;
    }
    return start;
  }

  /** {@code She | ’s | saying no}: short for <i>is</i> or <i>has</i>. */
  private boolean isClitic(int mark, int from) {
    return mark > from && words.genitive(mark) && words.has(mark - 1, WordClass.SUBJECT_PRONOUN);
  }

  /** {@code Moody’s | said}: names of firms end so, and after a name <i>has</i> is seldom short. */
  private boolean isNameBefore(int start, int verb, int from) {
    return start == verb
        && start - 1 > from
        && words.nameInGenitive(start - 1)
        && !words.gerund(verb);
  }

  /** {@code Ann Lee, 22, of Flint, Mich., | said}: the head of a chain of commas. */
  private Optional<TokenRun> beforeApposition(int comma, int from) {
    int low = Math.max(from, comma - REACH);
    int end = beforeParenthesis(comma - 1, low) + 1;
    Optional<TokenRun> head = Optional.empty();
    for (int part = 0; part < MOST_PARTS && end > low; part++) {
      int start = partStart(end, low);
      int first = isSubordinate(start, end) ? start + 1 : afterMoment(start, end);
      if (part > 0 && first < end && headlike(first, end)) {
        Optional<TokenRun> phrase = phraseEndingAt(end - 1, first);
        head = phrase.isPresent() ? phrase : head;
      }
      if (endsChain(start, end, low, part)) {
        break;
      }
      end = beforeParenthesis(start - 2, low) + 1;
    }
    return head;
  }

  /** {@code as | Ann Lee, the mayor, said}, but not {@code as a result of it}. */
  private boolean isSubordinate(int start, int end) {
    return start < end
        && words.is(start, "as")
        && !words.is(start + 1, "a")
        && !words.is(start + 1, "an")
        && !words.is(start + 1, "part");
  }

  /** {@code At one point | Ann Lee}: the comma after when it was is often forgotten. */
  private int afterMoment(int start, int end) {
    int name = end;
    while (name > start && words.capitalised(name - 1)) {
      name--;
    }
    int moment = name - 1;
    boolean when = moment > start && (words.is(moment, "point") || words.is(moment, "time"));
    return when && name < end && words.has(start, WordClass.PREPOSITION) ? name : start;
  }

  private boolean endsChain(int start, int end, int low, int part) {
    boolean more = start > low && words.comma(start - 1);
    return !more || part > 0 && (isClause(start, end) || isAfterAdjunct(start, low));
  }

  /** {@code It was told by Lee, in May, | and the coach, | Ann Hill, | said}: another subject. */
  private boolean isAfterAdjunct(int and, int low) {
    return words.has(and, WordClass.COORDINATOR)
        && words.has(partStart(and - 1, low), WordClass.PREPOSITION);
  }

  /** Where the part of a chain that ends before a token starts: after a comma or a barrier. */
  private int partStart(int end, int low) {
    int start = end;
    while (start > low && !words.comma(start - 1) && !barrier(start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether a part is a clause of its own, no aside such as {@code who left}. */
  private boolean isClause(int start, int end) {
    return start < end && !asideStart(start) && words.clause(start, end);
  }

  private boolean asideStart(int token) {
    return words.has(token, WordClass.RELATIVE);
  }

  private boolean headlike(int start, int end) {
    return !isTime(start, end)
        && !isDated(start, end)
        && !words.has(start, WordClass.PREPOSITION | WordClass.RELATIVE | WordClass.SUBORDINATOR)
        && !words.number(start)
        && !(end - start == 1 && words.has(start, WordClass.ADVERB))
        && (!words.gerund(start) || isTrade(start, end))
        && !words.clause(start, end);
  }

  /** {@code Wednesday on the radio}: when and where something was said. */
  private boolean isDated(int start, int end) {
    return end - start > 1
        && words.has(start, WordClass.TIME)
        && words.capitalised(start)
        && words.has(start + 1, WordClass.PREPOSITION);
  }

  /** {@code Marketing expert Ann Lee}: a noun in -ing before what its bearer is. */
  private boolean isTrade(int start, int end) {
    return end - start > 2 && words.noun(start + 1) && words.capitalised(end - 1);
  }

  /** {@code this week}, {@code just last week}. */
  private boolean isTime(int start, int end) {
    for (int token = start; token < end; token++) {
      boolean which =
          words.is(token, "last")
              || words.is(token, "next")
              || words.is(token, "late")
              || words.is(token, "early");
      boolean time = words.has(token, WordClass.TIME | WordClass.DETERMINER | WordClass.ADVERB);
      if (!time && !(which && token + 1 < end)) {
        return false;
      }
    }
    return true;
  }

  private boolean barrier(int token) {
    return words.breaks(token) || words.quoted(token);
  }

  /** The noun phrase whose last token is given. */
  Optional<TokenRun> phraseEndingAt(int last, int from) {
    if (last < from || !mayEndPhrase(last)) {
      return Optional.empty();
    }
    int start = phraseStart(last, from);
    if (start <= last && start > from && adjunctOf(start)) {
      return Optional.of(new TokenRun(start - 1, start));
    }
    start = trimmed(afterObject(start, last, from), last);
    return isEmpty(start, last) ? Optional.empty() : Optional.of(new TokenRun(start, last + 1));
  }

  /** A word, the full stop of an abbreviation, or a genitive's mark. */
  private boolean mayEndPhrase(int last) {
    boolean joint =
        words.has(last, WordClass.PREPOSITION | WordClass.SUBORDINATOR)
            && !words.has(last, WordClass.DETERMINER | WordClass.RELATIVE)
            && !words.capitalised(last)
            && !words.noun(last);
    return words.word(last) && !joint || words.is(last, ".") || words.genitive(last);
  }

  private int phraseStart(int last, int from) {
    int low = Math.max(from, last - REACH);
    int start = last + 1;
    while (start > low && inPhrase(start - 1, start, last)) {
      start--;
      if (words.has(start, WordClass.SUBJECT_PRONOUN)) {
        break;
      }
    }
    return start;
  }

  /** Whether nothing is left of a phrase, or only what stands before a noun. */
  private boolean isEmpty(int start, int last) {
    return start > last
        || words.has(last, WordClass.COORDINATOR | WordClass.OPENER)
        || words.is(last, "time")
        || start == last && words.has(last, WordClass.PREPOSITION);
  }

  /** {@code who | in May, he | on Monday}: the pronoun before an adjunct is the subject. */
  private boolean adjunctOf(int start) {
    boolean adjunct =
        words.has(start, WordClass.PREPOSITION) && !words.has(start, WordClass.DETERMINER);
    boolean who = words.is(start - 1, "who") || words.is(start - 1, "which");
    return adjunct && (who || words.is(start - 1, "he") || words.is(start - 1, "she"));
  }

  /** {@code shook the country and | state media labeled}: what a verb governs is no subject. */
  private int afterObject(int start, int last, int from) {
    if (start <= from || !words.finite(start - 1) || words.cue(start - 1) != null) {
      return start;
    }
    for (int token = start + 1; token < last; token++) {
      if (words.is(token, "and")) {
        return token + 1;
      }
    }
    return start;
  }

  /** Whose a noun is: {@code Ann Lee’s | claim, her own claim}. */
  public Optional<TokenRun> owner(int noun, int from) {
    for (int token = noun - 1; token >= Math.max(from, noun - 4); token--) {
      if (words.genitive(token)) {
        return token > from
            ? phraseEndingAt(token - 1, from).map(this::withoutParticiple).map(this::afterReply)
            : Optional.empty();
      }
      if (words.has(token, WordClass.OWNER)) {
        return Optional.of(new TokenRun(token, token + 1));
      }
      if (words.verb(token) || words.has(token, WordClass.PREPOSITION | WordClass.OPENER)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code in reply to | Ann Lee}’s claim. */
  private TokenRun afterReply(TokenRun run) {
    int to = run.from() + 1;
    boolean reply =
        run.from() > 0 && words.is(run.from() - 1, "in") && to + 1 < run.to() && words.is(to, "to");
    return reply ? new TokenRun(to + 1, run.to()) : run;
  }

  /** {@code contradicting | Ann Lee}’s claim: a participle governs whose claim it is. */
  private TokenRun withoutParticiple(TokenRun run) {
    int next = run.from() + 1;
    boolean governs =
        next < run.to()
            && words.gerund(run.from())
            && words.capitalised(next)
            && !words.capitalised(run.from());
    return governs ? new TokenRun(next, run.to()) : run;
  }

  private boolean inPhrase(int token, int next, int last) {
    if (words.quoted(token) || words.comma(token) || words.breaks(token)) {
      return false;
    }
    if (words.has(token, WordClass.SUBJECT_PRONOUN)) {
      return token == last;
    }
    if (words.has(token, WordClass.COORDINATOR)) {
      return words.is(token, "and") && next <= last && (!words.verb(next) || isTitle(next, last));
    }
    if (words.has(token, STOPPERS)
        && !words.has(token, WordClass.PREPOSITION)
        && !words.has(token, WordClass.DETERMINER)) {
      return false;
    }
    if (token == last && words.nameInGenitive(token)) {
      return true;
    }
    return !opensClause(token, next, last) && (!words.finite(token) || modifier(token, next, last));
  }

  /** {@code Ann Lee and | state Speaker Ed Fry}: what may be a verb stands before a name. */
  private boolean isTitle(int token, int last) {
    return token + 1 < last
        && words.capitalised(token + 1)
        && words.capitalised(token + 2)
        && !words.capitalised(token)
        && words.is(token, "state");
  }

  /** {@code it is possible | that the boys said}, {@code between | what he said}. */
  private boolean opensClause(int token, int next, int last) {
    return words.is(token, "what") || next <= last && token < last && isThat(token, last);
  }

  /** {@code the elected officials}: a participle between a determiner and a noun. */
  private boolean modifier(int token, int next, int last) {
    return next <= last
        && token > 0
        && words.has(token - 1, WordClass.DETERMINER)
        && !words.has(token, WordClass.FINITE | WordClass.AUXILIARY);
  }

  /** Without the conjunctions, adjuncts, days and marks that stand before a phrase. */
  private int trimmed(int from, int last) {
    int start = afterAdjuncts(from, last);
    while (start > from && start < last && isDay(start)) {
      start++;
    }
    boolean mark = start < last && !words.word(start) && !words.genitive(start);
    return mark || isThat(start, last) ? start + 1 : start;
  }

  private int afterAdjuncts(int from, int last) {
    int start = from;
    while (start < last && standsBefore(start)) {
      boolean adjunct = words.has(start, WordClass.PREPOSITION);
      start++;
      if (adjunct) {
        start = lastPhraseStart(start, last);
      }
    }
    return start;
  }

  private boolean standsBefore(int token) {
    boolean joint =
        words.has(token, WordClass.COORDINATOR | WordClass.PREPOSITION | WordClass.ADVERB);
    return (joint || words.is(token, "as")) && !words.has(token, WordClass.DETERMINER);
  }

  /** {@code that | the mayor said}: a conjunction, no determiner. */
  private boolean isThat(int token, int last) {
    return token < last
        && words.is(token, "that")
        && (words.has(token + 1, WordClass.DETERMINER) || words.capitalised(token + 1));
  }

  /** {@code On | Friday | Lee said}: the day belongs to the adjunct. */
  private boolean isDay(int token) {
    return words.has(token, WordClass.TIME)
        && !words.has(token, WordClass.MODAL)
        && words.capitalised(token)
        && (words.capitalised(token + 1) || words.has(token + 1, WordClass.DETERMINER));
  }

  /** After an adjunct the subject starts at the last determiner, or stays where it is. */
  private int lastPhraseStart(int start, int last) {
    for (int token = last; token > start; token--) {
      if (words.has(token, WordClass.DETERMINER) && !words.number(token)) {
        return token;
      }
    }
    return start;
  }

  /** The noun phrase that starts at a token, as in {@code said | the mayor}. */
  public Optional<TokenRun> startingAt(int from, int limit) {
    int end = from;
    while (end < limit && end - from < REACH && continues(end, from)) {
      end++;
      if (words.has(end - 1, WordClass.SUBJECT_PRONOUN)) {
        break;
      }
    }
    while (end > from && !words.word(end - 1) && !words.genitive(end - 1)) {
      end--;
    }
    if (isFamiliarWith(end - 1, from)) {
      end--;
    }
    return end > from
            && !words.has(
                from, WordClass.PREPOSITION | WordClass.SUBORDINATOR & ~WordClass.DETERMINER)
        ? Optional.of(new TokenRun(from, end))
        : Optional.empty();
  }

  /** {@code an aide | familiar | with it}: who somebody is ends before what is said of him. */
  private boolean isFamiliarWith(int last, int from) {
    return last > from
        && last + 1 < words.count()
        && words.adjective(last)
        && !words.capitalised(last)
        && !words.has(last - 1, WordClass.DETERMINER | WordClass.ADVERB)
        && words.has(last + 1, WordClass.PREPOSITION);
  }

  private boolean continues(int token, int from) {
    if (words.quoted(token) || words.comma(token) || words.breaks(token)) {
      return false;
    }
    if (words.ends(token)) {
      return token > from && isInitial(token);
    }
    if (words.is(token, "of") || words.is(token, "for")) {
      return token > from;
    }
    if (words.has(token, WordClass.TIME) && !words.has(token, WordClass.MODAL)) {
      return token > from && words.has(token - 1, WordClass.DETERMINER);
    }
    return words.has(token, WordClass.DETERMINER) || words.genitive(token)
        ? determines(token, from)
        : goesOn(token, from) || isModifier(token, from);
  }

  /** {@code the outgoing | mayor}, {@code a visibly | shaken Ann Lee}: more before the noun. */
  private boolean isModifier(int token, int from) {
    if (!looksModifying(token) || !followsOpener(token, from)) {
      return false;
    }
    int noun = token + 1;
    while (noun < token + MOST_MODIFIERS && noun < words.count() && looksModifying(noun)) {
      noun++;
    }
    return noun < words.count()
        && words.word(noun)
        && !words.quoted(noun)
        && (words.noun(noun) || words.adjective(noun) || words.capitalised(noun));
  }

  private boolean looksModifying(int token) {
    boolean participle =
        words.gerund(token)
            || words.verb(token) && !words.has(token, WordClass.FINITE | WordClass.AUXILIARY);
    return (participle || words.has(token, WordClass.ADVERB)) && !words.capitalised(token);
  }

  /** {@code the | outgoing}, {@code Lee’s | outgoing}; {@code acting | mayor Ann Lee} by itself. */
  private boolean followsOpener(int token, int from) {
    if (token == from) {
      return token + 2 < words.count()
          && words.gerund(token)
          && words.noun(token + 1)
          && !words.capitalised(token + 1)
          && words.capitalised(token + 2);
    }
    int before = token - 1;
    return words.has(before, WordClass.DETERMINER | WordClass.OWNER)
        || isOfThing(token, from)
        || words.genitive(before)
        || words.number(before)
        || words.adjective(before)
        || looksModifying(before);
  }

  /** {@code the air traffic | tracking | website Marl}: before a noun that has a name. */
  private boolean isOfThing(int token, int from) {
    int noun = token + 1;
    return noun + 1 < words.count()
        && words.gerund(token)
        && words.has(from, WordClass.DETERMINER)
        && words.noun(token - 1)
        && words.noun(noun)
        && !words.capitalised(noun)
        && words.capitalised(noun + 1);
  }

  /** {@code Jo B. | Hill}: a full stop after a short name within a sentence. */
  private boolean isInitial(int stop) {
    return stop + 1 < words.count()
        && words.capitalised(stop - 1)
        && words.body().tokenEnd(stop - 1) - words.body().tokenStart(stop - 1) < 5
        && words.body().sentenceOf(stop) == words.body().sentenceOf(stop + 1);
  }

  /** {@code the city’s | count}: after a genitive stands a noun, whatever it looks like. */
  private boolean isOwned(int token, int from) {
    return token > from + 1 && words.genitive(token - 1) && !words.has(token, WordClass.FINITE);
  }

  private boolean determines(int token, int from) {
    return token == from
        || !words.word(token)
        || words.has(
            token - 1, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.COORDINATOR);
  }

  private boolean goesOn(int token, int from) {
    if (words.is(token, "and")) {
      return token > from && !words.verb(Math.min(token + 1, words.count() - 1));
    }
    return !words.has(token, ENDS_PHRASE)
        && (!words.verb(token) || words.capitalised(token) || isOwned(token, from))
        && !words.gerund(token);
  }
}
