package io.articleinsights.quote;

import java.util.Optional;

/** Finds where a reported content starts and ends within its sentence. */
final class ContentFinder {

  private static final int ADJUNCT_REACH = 18;

  /** Behind these no new verb group starts. */
  private static final int BEFORE_NO_VERB =
      WordClass.AUXILIARY | WordClass.ADVERB | WordClass.DETERMINER;

  private final Words words;
  private final DirectSpeech direct;

  ContentFinder(Words words, DirectSpeech direct) {
    this.words = words;
    this.direct = direct;
  }

  /** A content and the rule that found it. */
  record Content(TokenRun run, Rule rule) {}

  /** The content that follows a cue, if what follows fits what the cue takes. */
  Optional<Content> after(int cueEnd, int limit, CueForm cue) {
    int start = afterAdverbs(cueEnd, limit);
    if (start >= limit) {
      return Optional.empty();
    }
    Rule clauseRule =
        cue.attitude()
            ? Rule.ATTITUDE_CLAUSE
            : cue.gerund() ? Rule.REPORTED_GERUND : Rule.REPORTED_CLAUSE;
    if (words.is(start, ":")) {
      return cue.takes(CueFrame.DIRECT) && start + 1 < limit && words.clause(start + 1, limit)
          ? content(start + 1, limit, Rule.REPORTED_COLON)
          : Optional.empty();
    }
    if (cue.takes(CueFrame.HEARER)) {
      Optional<Content> told = afterHearer(start, limit);
      if (told.isPresent()) {
        return told;
      }
    }
    if (cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT)) {
      int that = thatAt(start, limit);
      if (that >= 0) {
        return content(that + 1, limit, cue.attitude() ? clauseRule : Rule.REPORTED_THAT);
      }
    }
    if (cue.takes(CueFrame.QUESTION) && words.has(start, WordClass.QUESTION)) {
      return content(start, limit, Rule.REPORTED_QUESTION);
    }
    if (cue.takes(CueFrame.INFINITIVE) && words.is(start, "to")) {
      return content(
          start, limit, cue.attitude() ? Rule.ATTITUDE_INFINITIVE : Rule.REPORTED_INFINITIVE);
    }
    if (cue.takes(CueFrame.REQUEST) && infinitiveWithin(start, limit)) {
      return content(start, limit, Rule.REPORTED_REQUEST);
    }
    if (cue.takes(CueFrame.CLAUSE)) {
      int clause = clauseAt(start, limit);
      if (clause >= 0) {
        return content(clause, limit, clauseRule);
      }
    }
    return phrase(start, limit, cue);
  }

  private Optional<Content> phrase(int start, int limit, CueForm cue) {
    if (cue.takes(CueFrame.GERUND) && words.gerund(start)) {
      return content(start, limit, Rule.REPORTED_OBJECT);
    }
    if (cue.takes(CueFrame.PREDICATE) && words.is(start, "as") && start + 1 < limit) {
      return content(start, limit, Rule.REPORTED_PREDICATE);
    }
    boolean object =
        cue.takes(CueFrame.OBJECT)
            || cue.takes(CueFrame.PREDICATE) && (!cue.takes(CueFrame.AS) || asWithin(start, limit));
    if (!object || !nounPhraseStart(start)) {
      return Optional.empty();
    }
    Rule rule =
        cue.attitude()
            ? Rule.ATTITUDE_OBJECT
            : cue.takes(CueFrame.PREDICATE) ? Rule.REPORTED_PREDICATE : Rule.REPORTED_OBJECT;
    return content(start, limit, rule);
  }

  private Optional<Content> content(int start, int limit, Rule rule) {
    int end = quotedEnd(start, end(start, limit));
    if (!rule.clausal()) {
      end = phraseEnd(start, end);
    }
    return start < end
        ? Optional.of(new Content(new TokenRun(start, end), rule))
        : Optional.empty();
  }

  /** {@code told | reporters in Ohio | that they won}. */
  private Optional<Content> afterHearer(int start, int limit) {
    int that = thatAt(start, limit);
    if (that >= 0) {
      return content(that + 1, limit, Rule.REPORTED_HEARER);
    }
    int title = titleEnd(start, limit);
    if (title > start) {
      int begin = quotedWithin(title, limit);
      return begin > 0 ? content(begin, limit, Rule.REPORTED_HEARER) : Optional.empty();
    }
    int end = start;
    while (end < limit && end - start < ADJUNCT_REACH && hearerPart(end, start)) {
      end++;
      if (words.has(end - 1, WordClass.HEARER)) {
        break;
      }
    }
    if (end == start || end >= limit) {
      return Optional.empty();
    }
    int next = afterAdverbs(end, limit);
    if (next < limit && words.has(next, WordClass.QUESTION)
        || next < limit && words.is(next, "to")) {
      return content(next, limit, Rule.REPORTED_HEARER);
    }
    int clause = next < limit ? clauseAt(next, limit) : -1;
    return clause >= 0 ? content(clause, limit, Rule.REPORTED_HEARER) : Optional.empty();
  }

  /** {@code told CBS’ “Nightly News” | in May}: behind the title of a programme, or the start. */
  private int titleEnd(int start, int limit) {
    for (int token = start + 1; token < Math.min(limit, start + 4); token++) {
      if (words.quoted(token)) {
        boolean title = words.genitive(token - 1) && !direct.isSpeech(words.quotation(token));
        return title ? quotationEnd(token, limit) : start;
      }
    }
    return start;
  }

  /** Where the next quotation within reach starts, -1 when there is none. */
  private int quotedWithin(int from, int limit) {
    for (int token = from; token < Math.min(limit, from + ADJUNCT_REACH); token++) {
      if (words.quoted(token)) {
        return direct.isSpeech(words.quotation(token)) ? -1 : token;
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
    if (words.has(token, WordClass.SUBJECT_PRONOUN)) {
      return false;
    }
    if (token > start
        && words.has(token, WordClass.DETERMINER)
        && !words.has(token - 1, WordClass.PREPOSITION | WordClass.DETERMINER)) {
      return false;
    }
    return !words.verb(token) || words.capitalised(token);
  }

  /** The place of <i>that</i>, right here or behind an adjunct; -1 when there is none. */
  private int thatAt(int start, int limit) {
    int last = Math.min(limit, start + ADJUNCT_REACH);
    for (int token = start; token < last; token++) {
      if (words.is(token, "that")) {
        return demonstrative(token, limit, start) ? -1 : token;
      }
      boolean stop =
          words.quoted(token)
              || words.breaks(token)
              || words.has(token, WordClass.SUBJECT_PRONOUN)
              || words.finite(token) && !words.capitalised(token)
              || token == start && words.has(token, WordClass.QUESTION);
      if (stop) {
        return -1;
      }
    }
    return -1;
  }

  private boolean demonstrative(int that, int limit, int start) {
    return that + 1 >= limit
        || words.ends(that + 1)
        || that == start
            && words.has(that + 1, WordClass.FINITE)
            && !words.has(that + 1, WordClass.SUBJECT_PRONOUN)
        || that > start && words.finite(that + 1) && !words.has(that + 1, WordClass.ADVERB);
  }

  /** Where a clause without <i>that</i> starts; -1 when none follows. */
  private int clauseAt(int from, int limit) {
    int start = afterTime(from, limit);
    if (start >= limit || words.ends(start)) {
      return -1;
    }
    if (words.comma(start)) {
      return afterAside(start, limit);
    }
    if (words.quoted(start)) {
      return direct.isSpeech(words.quotation(start)) ? -1 : start;
    }
    if (words.has(start, WordClass.SUBJECT_PRONOUN)) {
      return start;
    }
    boolean adjunct =
        words.has(start, WordClass.PREPOSITION) && !words.has(start, WordClass.DETERMINER);
    if (adjunct) {
      return afterAdjunct(start, limit);
    }
    if (words.has(start, WordClass.COORDINATOR | WordClass.RELATIVE | WordClass.AUXILIARY)
        && !words.is(start, "that")) {
      return -1;
    }
    return clauseWithin(start, limit) ? start : -1;
  }

  private boolean clauseWithin(int start, int limit) {
    for (int token = start; token < limit; token++) {
      if (words.finite(token)) {
        return token > start || words.quoted(token);
      }
      if (words.breaks(token)) {
        return false;
      }
    }
    return false;
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
    boolean conditional = words.has(start, WordClass.SUBORDINATOR) && words.clause(start, limit);
    if (conditional) {
      return start;
    }
    for (int token = start + 1; token < Math.min(limit, start + 12); token++) {
      if (words.comma(token) || words.ends(token) || words.finite(token)) {
        return -1;
      }
      if (words.has(token, WordClass.SUBJECT_PRONOUN)) {
        return token;
      }
      if (words.has(token, WordClass.TIME)
          && token + 1 < limit
          && !words.comma(token + 1)
          && clauseWithin(token + 1, limit)
          && !words.has(token + 1, WordClass.PREPOSITION)) {
        return token + 1;
      }
    }
    return -1;
  }

  private int afterTime(int from, int limit) {
    int start = from;
    boolean day = start < limit && words.has(start, WordClass.TIME);
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

  private int afterAdverbs(int from, int limit) {
    int start = from;
    while (start < limit
        && words.has(start, WordClass.ADVERB)
        && !words.has(start, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN)
        && !words.has(start, WordClass.TIME)) {
      start++;
    }
    return start;
  }

  private boolean nounPhraseStart(int token) {
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

  private boolean asWithin(int start, int limit) {
    for (int token = start; token < limit && !words.ends(token); token++) {
      if (words.is(token, "as")) {
        return true;
      }
    }
    return false;
  }

  private boolean infinitiveWithin(int start, int limit) {
    for (int token = start; token < Math.min(limit, start + 12); token++) {
      if (words.is(token, "to")) {
        return token > start;
      }
      if (words.comma(token) || words.breaks(token) || words.finite(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether what follows a cue is no content: the sentence's end or an adjunct. */
  boolean nothingAfter(int from, int limit, CueForm cue) {
    int next = afterTime(afterAdverbs(from, limit), limit);
    if (next >= limit || words.ends(next) || words.comma(next) || words.breaks(next)) {
      return true;
    }
    if (cue.takes(CueFrame.HEARER)) {
      return after(from, limit, cue).isEmpty();
    }
    return (words.has(
                next,
                WordClass.PREPOSITION
                    | WordClass.COORDINATOR
                    | WordClass.SUBORDINATOR
                    | WordClass.RELATIVE)
            || words.gerund(next))
        && thatAt(next, limit) < 0;
  }

  /** What goes on behind a cue in commas: {@code If they win, she said, | they will party}. */
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
    boolean clause = words.clause(start, limit) && !words.finite(start);
    return clause ? Optional.of(new TokenRun(start, end(start, limit))) : Optional.empty();
  }

  /** The comma behind {@code she said | on Monday}, or where no adjunct goes on. */
  private int adjunctEnd(int from, int limit) {
    int comma = from;
    while (comma < limit && comma - from < 10 && !words.comma(comma) && !words.finite(comma)) {
      comma++;
    }
    return comma;
  }

  /** What goes on behind a cue in commas, a verb too: {@code Her team, she said, | would win}. */
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
                ? !direct.isSpeech(words.quotation(start))
                : words.finite(start) || words.is(start, "that"));
    return predicate ? Optional.of(new TokenRun(start, end(start, limit))) : Optional.empty();
  }

  /** Behind leading conjunctions and marks. */
  int start(int from, int limit) {
    int start = from;
    while (start < limit
        && (!words.word(start) && !words.quoted(start)
            || start == from && words.has(start, WordClass.COORDINATOR))) {
      start++;
    }
    return start;
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
      boolean speech = words.quoted(token) && direct.isSpeech(words.quotation(token));
      if (speech && token > start) {
        return token;
      }
      if (!words.quoted(token) && token > start && stops(token, limit)) {
        return token;
      }
    }
    return limit;
  }

  /** Where quoted words that end in a comma, or with a sentence, end the content as well. */
  private int quotedEnd(int start, int end) {
    for (int token = start + 1; token + 1 < end; token++) {
      boolean closing = words.quoted(token) && words.quotation(token + 1) != words.quotation(token);
      if (closing && direct.endsContent(token, start) && leaves(token + 1, end)) {
        return token + 1;
      }
    }
    return end;
  }

  private boolean leaves(int token, int end) {
    return words.gerund(token) || words.capitalised(token) && !words.quoted(token);
  }

  /** A phrase, unlike a clause, ends where a comma starts another predicate. */
  private int phraseEnd(int start, int limit) {
    int open = words.is(start, "as") ? start + 1 : start;
    if (open < limit && words.quoted(open)) {
      int end = quotationEnd(open, limit);
      if (end < limit && named(end)) {
        return end;
      }
    }
    for (int token = start + 1; token + 1 < limit; token++) {
      if (words.quoted(token)) {
        continue;
      }
      int next = token + 1;
      boolean comma = words.comma(token);
      if (comma && !words.quoted(next) && leavesPhrase(next, limit)) {
        return token;
      }
      if (words.breaks(token)) {
        return token;
      }
    }
    return limit;
  }

  private int quotationEnd(int start, int limit) {
    int end = start;
    while (end < limit && words.quotation(end) == words.quotation(start)) {
      end++;
    }
    return end;
  }

  /** {@code called it “a mess” | in May}: behind the name something else follows. */
  private boolean named(int token) {
    return words.has(token, WordClass.PREPOSITION | WordClass.SUBORDINATOR | WordClass.RELATIVE)
            && !words.is(token, "of")
            && !words.is(token, "for")
        || words.comma(token)
        || words.capitalised(token)
        || words.has(token, WordClass.FINITE);
  }

  private boolean leavesPhrase(int token, int limit) {
    if (words.is(token, "which")) {
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
        || words.gerund(token)) {
      return true;
    }
    return words.has(token, WordClass.COORDINATOR)
        ? words.clause(token + 1, Math.min(limit, token + 6))
        : words.finite(token);
  }

  private boolean stops(int token, int limit) {
    if (token + 1 >= limit) {
      return false;
    }
    int next = token + 1;
    if (words.comma(token) && !words.has(next, WordClass.COORDINATOR)) {
      return words.is(next, "according") || cueAt(next, true) || cueBehindSubject(next, limit);
    }
    boolean conjoined = words.comma(token) && words.has(next, WordClass.COORDINATOR);
    if (conjoined && pronounAndCue(next + 1, limit)) {
      return true;
    }
    if (words.is(token, "and") || words.is(token, "but")) {
      if (pronounAndCue(next, limit)) {
        return true;
      }
      int verb = words.has(next, WordClass.ADVERB) && next + 1 < limit ? next + 1 : next;
      return cueAt(verb, false);
    }
    return words.is(token, "according") && words.is(next, "to");
  }

  /** {@code …, but | he suggested}: the writer takes the floor again. */
  private boolean pronounAndCue(int from, int limit) {
    boolean person =
        from < limit && (words.is(from, "he") || words.is(from, "she") || words.is(from, "they"));
    int verb = from + 1;
    while (person && verb < limit && words.has(verb, WordClass.ADVERB)) {
      verb++;
    }
    return person && verb < limit && cueAt(verb, false);
  }

  /** Where the clause behind a noun ends: before the main verb when none was there yet. */
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

  int commas(int from, int to) {
    int commas = 0;
    for (int token = from; token < to; token++) {
      commas += words.comma(token) ? 1 : 0;
    }
    return commas;
  }

  /** {@code When she said it was late, | the team left}: the comma before the main clause. */
  int mainClause(int from, int limit) {
    for (int token = from + 1; token + 2 < limit; token++) {
      int next = token + 1;
      boolean subject =
          words.comma(token)
              && !words.quoted(token)
              && (words.has(next, WordClass.SUBJECT_PRONOUN | WordClass.ARTICLE)
                  || words.capitalised(next));
      if (subject && clauseWithin(next, limit)) {
        return token;
      }
    }
    return limit;
  }

  /** {@code Lee, who says she was ill, | is back}: the comma before the main verb, or the limit. */
  int mainVerb(int from, int limit) {
    for (int token = from + 1; token + 1 < limit; token++) {
      if (words.comma(token) && !words.quoted(token)) {
        int verb = token + 1;
        while (verb + 1 < limit && words.has(verb, WordClass.ADVERB)) {
          verb++;
        }
        if (words.has(verb, WordClass.FINITE) && !words.has(verb, WordClass.SUBJECT_PRONOUN)
            || cueAt(verb, false) && !words.gerund(verb)) {
          return token;
        }
      }
    }
    return limit;
  }

  private boolean cueAt(int token, boolean gerund) {
    CueForm cue = words.cue(token);
    if (cue == null || cue.attitude()) {
      return false;
    }
    boolean speaks = cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT);
    return gerund
        ? cue.gerund() && speaks
        : speaks
            && (cue.inflection() == CueForm.Inflection.PAST
                || cue.inflection() == CueForm.Inflection.PRESENT);
  }

  /** {@code …, he said.} at the end of a content that another cue opened. */
  private boolean cueBehindSubject(int token, int limit) {
    if (!words.has(token, WordClass.SUBJECT_PRONOUN) && !words.capitalised(token)) {
      return false;
    }
    for (int verb = token + 1; verb < Math.min(limit, token + 5); verb++) {
      CueForm cue = words.cue(verb);
      if (cue != null && cue.takes(CueFrame.DIRECT) && cueAt(verb, false)) {
        return nothingAfter(verb + 1, limit, cue);
      }
      if (!words.capitalised(verb)) {
        return false;
      }
    }
    return false;
  }

  /** Without the marks and blanks at either end; quotation marks stay. */
  TokenRun trimmed(TokenRun run) {
    int end = run.to();
    while (end > run.from() && !words.word(end - 1) && !words.quoted(end - 1)) {
      end--;
    }
    int start = run.from();
    while (start < end && !words.word(start) && !words.quoted(start)) {
      start++;
    }
    return new TokenRun(start, end);
  }
}
