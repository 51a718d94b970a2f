package io.articleinsights.quote;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** Reads who speaks from the words beside a quotation. */
final class AttributionCandidateReader {

  private static final int REACH = 45;
  private static final int CLOSE = 10;
  private static final int LONGEST_SIGNATURE = 12;

  private final ClauseTokens words;
  private final SubjectReader subjects;

  AttributionCandidateReader(ClauseTokens words, SubjectReader subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /** {@code “…,” | Ann Lee said | .} The run starts behind the closing mark. */
  Optional<AttributionCandidate> behind(int from, int limit, boolean wholeSentence) {
    int start = from;
    while (start < limit && (words.comma(start) || words.dash(start))) {
      start++;
    }
    int end = Math.min(limit, start + REACH);
    for (int token = start; token < end && !words.ends(token); token++) {
      if (words.is(token, "according") && token + 1 < end && words.is(token + 1, "to")) {
        return Optional.of(according(token, end));
      }
      CueForm cue = directCue(token);
      if (cue == null) {
        continue;
      }
      Optional<AttributionCandidate> found = behindAt(token, cue, start, end);
      if (found.isPresent()) {
        return found;
      }
    }
    return wholeSentence ? anyVerb(start, end) : Optional.empty();
  }

  /** A verb of saying and its subject right behind the mark. */
  Optional<AttributionCandidate> close(int from, int limit) {
    int end = Math.min(limit, from + CLOSE);
    for (int token = from; token < end && !words.comma(token) && !words.ends(token); token++) {
      CueForm cue = directCue(token);
      if (cue != null && (token == from || words.capitalised(token - 1))) {
        return behindAt(token, cue, from, limit).filter(gap -> gap.speaker().isPresent());
      }
    }
    return Optional.empty();
  }

  /** {@code “We won.” | — Ann Lee}: a dash and a name, and nothing more in the paragraph. */
  Optional<AttributionCandidate> signed(int from, int end) {
    int first = from + 1;
    while (first < end && words.dash(first)) {
      first++;
    }
    if (first >= end || end - first > LONGEST_SIGNATURE || !words.capitalised(first)) {
      return Optional.empty();
    }
    for (int token = first; token < end; token++) {
      if (words.finite(token) || words.quoted(token)) {
        return Optional.empty();
      }
    }
    return subjects
        .startingAt(first, end)
        .map(
            who ->
                new AttributionCandidate(
                    Optional.empty(), Optional.empty(), Optional.of(who), Rule.DIRECT_SIGNED));
  }

  /** {@code “We won!” | Ann Lee beamed}: whoever acts right behind the mark speaks. */
  private Optional<AttributionCandidate> anyVerb(int start, int end) {
    for (int token = start; token < end && !words.ends(token); token++) {
      if (!words.finite(token)) {
        continue;
      }
      Optional<TokenRun> subject = subjects.before(token, start).filter(s -> s.from() == start);
      TokenRun verb = new TokenRun(token, token + 1);
      return subject.map(
          who ->
              new AttributionCandidate(
                  Optional.of(verb),
                  Optional.of(words.lower(verb.from())),
                  subject,
                  Rule.DIRECT_ANY_VERB));
    }
    return Optional.empty();
  }

  /** Whether a gap names the speaker right behind the mark and says nothing else. */
  boolean closes(AttributionCandidate gap, int from, int limit) {
    if (gap.cue().isEmpty() || gap.speaker().isEmpty()) {
      return gap.rule() == Rule.DIRECT_ACCORDING;
    }
    TokenRun cue = gap.cue().get();
    TokenRun speaker = gap.speaker().get();
    int first = Math.min(cue.from(), speaker.from());
    int behind = Math.max(cue.to(), speaker.to());
    boolean close = first <= from + 1 && !words.gerund(cue.from());
    return close && (behind >= limit || !clauseStart(behind));
  }

  private boolean clauseStart(int token) {
    return words.is(token, "that")
        || words.has(token, WordClass.SUBJECT_PRONOUN | WordClass.DETERMINER);
  }

  private Optional<AttributionCandidate> behindAt(int token, CueForm cue, int start, int end) {
    TokenRun run = new TokenRun(token, token + 1 + cue.tail().length);
    if (run.to() < end && words.is(run.to(), "that") && !subjectless(token, start)) {
      return Optional.empty();
    }
    Optional<TokenRun> subject = subjects.before(token, start);
    if (subject.isPresent()) {
      return Optional.of(gap(run, cue, subject, Rule.DIRECT_CUE_BEHIND));
    }
    if (subjects.verbGroupStart(token, start) > start) {
      return Optional.empty();
    }
    Optional<TokenRun> inverted = subjects.startingAt(run.to(), end);
    return Optional.of(gap(run, cue, inverted, Rule.DIRECT_INVERTED));
  }

  private boolean subjectless(int token, int start) {
    return subjects.before(token, start).isEmpty();
  }

  private AttributionCandidate according(int token, int end) {
    Optional<TokenRun> source = subjects.startingAt(token + 2, end);
    return new AttributionCandidate(
        Optional.of(new TokenRun(token, token + 2)),
        Optional.of("according to"),
        source,
        Rule.DIRECT_ACCORDING);
  }

  /** {@code | Ann Lee said:| “…”} The run ends before the opening mark. */
  Optional<AttributionCandidate> before(int from, int limit) {
    int start = Math.max(from, limit - REACH);
    for (int token = limit - 1; token >= start; token--) {
      if (words.is(token, "according") && words.is(Math.min(token + 1, limit - 1), "to")) {
        return Optional.of(according(token, limit));
      }
      CueForm cue = token == from ? openingCue(token) : directCue(token);
      if (cue != null) {
        TokenRun run = new TokenRun(token, token + 1 + cue.tail().length);
        if (run.to() + 1 < limit && words.is(run.to(), "that") && !words.comma(run.to() + 1)) {
          return Optional.empty();
        }
        if (token == from && !cue.gerund()) {
          Optional<TokenRun> inverted = subjects.startingAt(run.to(), limit);
          return Optional.of(gap(run, cue, inverted, Rule.DIRECT_CUE_BEFORE));
        }
        Optional<TokenRun> subject =
            cue.gerund() ? gerundSubject(token, from) : subjectOf(token, from);
        return Optional.of(gap(run, cue, subject, Rule.DIRECT_CUE_BEFORE));
      }
    }
    return colon(from, limit);
  }

  /** {@code | Ann Lee on the win:| “…”}: the colon alone announces it. */
  private Optional<AttributionCandidate> colon(int from, int limit) {
    boolean colon = limit > from && words.is(limit - 1, ":");
    if (!colon) {
      return Optional.empty();
    }
    Optional<AttributionCandidate> acting = acting(from, limit - 1);
    if (acting.isPresent()) {
      return acting;
    }
    Optional<TokenRun> topic = sentenceSubject(from, limit - 1);
    return Optional.of(
        new AttributionCandidate(
            Optional.of(new TokenRun(limit - 1, limit)),
            Optional.of(":"),
            topic.isPresent() ? topic : subjects.startingAt(from, limit - 1),
            Rule.DIRECT_CUE_BEFORE));
  }

  /** {@code Asked about the win, | Ann Lee smiled:| “…”}: whoever acts right before the colon. */
  private Optional<AttributionCandidate> acting(int from, int colon) {
    int start = colon;
    while (start > from && !words.comma(start - 1)) {
      start--;
    }
    int verb = colon - 1;
    boolean close = start > from && colon - start <= CLOSE && verb > start;
    if (!close || !words.finite(verb) || words.quoted(verb)) {
      return Optional.empty();
    }
    return subjects
        .before(verb, start)
        .map(
            who ->
                new AttributionCandidate(
                    Optional.of(new TokenRun(verb, verb + 1)),
                    Optional.of(words.lower(verb)),
                    Optional.of(who),
                    Rule.DIRECT_CUE_BEFORE));
  }

  private Optional<TokenRun> gerundSubject(int cue, int from) {
    return subjects.governing(cue, from).or(() -> sentenceSubject(from, cue));
  }

  /** The subject of a cue, or, when it shares one with an earlier verb, that one. */
  Optional<TokenRun> subjectOf(int cue, int from) {
    Optional<TokenRun> own = subjects.before(cue, from);
    return own.isPresent() ? own : sentenceSubject(from, cue);
  }

  /** The subject of the first finite verb of a run. */
  Optional<TokenRun> sentenceSubject(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!words.quoted(token) && words.finite(token)) {
        Optional<TokenRun> subject = subjects.before(token, from);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code | Said Ann Lee:| “…”}: a verb may open the sentence. */
  private CueForm openingCue(int token) {
    CueForm cue = words.quoted(token) ? null : words.cue(token);
    return cue != null && cue.takes(CueFrame.DIRECT) && !cue.lemma().equals("ask") ? cue : null;
  }

  private CueForm directCue(int token) {
    if (words.quoted(token) || words.capitalised(token)) {
      return null;
    }
    CueForm cue = words.cue(token);
    return cue != null && cue.takes(CueFrame.DIRECT) ? cue : null;
  }

  private AttributionCandidate gap(
      TokenRun run, CueForm cue, Optional<TokenRun> subject, Rule rule) {
    return new AttributionCandidate(Optional.of(run), Optional.of(cue.lemma()), subject, rule);
  }

  /** A cue with what the words before it make of it: {@code did not say, nobody would say}. */
  Cue cue(TokenRun run, String lemma, Optional<TokenRun> speaker) {
    boolean negated = speaker.isPresent() && nobody(speaker.get(), run);
    boolean modal = false;
    int token = run.from() - 1;
    for (; token >= 0 && token > run.from() - 5 && verbal(token); token--) {
      negated |= words.has(token, WordClass.NEGATION);
      modal |= words.has(token, WordClass.MODAL);
    }
    return new Cue(words.span(run.from(), run.to()), lemma, negated, modal);
  }

  /** {@code Nobody said, no minister said, neither Lee nor Poe said}. */
  private boolean nobody(TokenRun speaker, TokenRun cue) {
    int first = speaker.from();
    boolean neither =
        first > 1 && words.is(first - 1, "nor") && first < cue.from() || words.is(first, "neither");
    return neither
        || words.is(first, "nobody")
        || words.is(first, "none")
        || words.is(first, "no") && first + 1 < speaker.to() && !words.capitalised(first + 1);
  }

  private boolean verbal(int token) {
    return words.has(
            token, WordClass.AUXILIARY | WordClass.ADVERB | WordClass.NEGATION | WordClass.MODAL)
        || words.is(token, "to");
  }
}
