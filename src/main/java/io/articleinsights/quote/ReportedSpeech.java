package io.articleinsights.quote;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.MainClause;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what is reported in the writer's words: cue, speaker, and the clause that is the content.
 */
final class ReportedSpeech {

  /** Longer ones are no prose; leaving them out keeps the cost linear. */
  private static final int LONGEST_SENTENCE = 400;

  private static final int PRONOUN = WordClass.SUBJECT_PRONOUN | WordClass.OBJECT_PRONOUN;

  private final ClauseTokens words;
  private final Syntax syntax;
  private final AnnotatedText body;
  private final SubjectReader subjects;
  private final AttributionCandidateReader gaps;
  private final ContentFinder contents;
  private final MainClause mainClause;
  private final DirectSpeech direct;
  private final IntPredicate taken;
  private final List<Finding> findings = new ArrayList<>();
  private int from;
  private int to;
  private int covered;
  private int said;
  private Optional<TokenRun> lastSpeaker = Optional.empty();

  ReportedSpeech(
      ClauseTokens words,
      Syntax syntax,
      SubjectReader subjects,
      AttributionCandidateReader gaps,
      DirectSpeech direct,
      IntPredicate taken) {
    this.taken = taken;
    this.syntax = syntax;
    this.words = words;
    this.body = words.body();
    this.subjects = subjects;
    this.gaps = gaps;
    this.direct = direct;
    this.contents = new ContentFinder(words, syntax, direct);
    this.mainClause = new MainClause(words);
  }

  List<Finding> find() {
    for (int sentence = 0; sentence < body.sentenceCount(); sentence++) {
      Cancellation.check();
      from = body.firstToken(sentence);
      to = body.endToken(sentence);
      covered = from;
      said = from;
      lastSpeaker = Optional.empty();
      boolean readable = to - from <= LONGEST_SENTENCE && !asks();
      if (readable && !taken.test(sentence)) {
        sentence();
      }
    }
    return findings;
  }

  /** {@code How will the bank explain it?}: what the writer asks is said by nobody. */
  private boolean asks() {
    int mark = to - 1;
    boolean question = words.is(mark, "?") && !words.quoted(mark) && to - from > 2;
    int first = from;
    while (question && first < mark - 1 && !words.word(first)) {
      first++;
    }
    return question
        && (words.has(first, WordClass.QUESTION) && !words.is(first, "if")
            || words.has(first, WordClass.AUXILIARY));
  }

  private void sentence() {
    for (int token = from; token < to; token++) {
      if (words.quoted(token)) {
        continue;
      }
      if (words.is(token, "according") && token + 2 < to && words.is(token + 1, "to")) {
        according(token);
      } else if (token + 2 < to && words.is(token + 1, "that") && token >= covered) {
        noun(token);
        cue(token);
      } else {
        cue(token);
      }
    }
  }

  private void according(int token) {
    Optional<TokenRun> source = subjects.startingAt(token + 2, to);
    if (source.isEmpty() || noSource(source.get())) {
      return;
    }
    int behind = source.get().to();
    TokenRun content;
    boolean opens = token == from || token == from + 1 && words.has(from, WordClass.COORDINATOR);
    if (opens) {
      int comma = behind;
      while (comma < to && !words.comma(comma)) {
        comma++;
      }
      int start = words.clause(behind, comma) ? behind : Math.min(comma + 1, to);
      content = new TokenRun(start, contents.end(start, to));
    } else {
      int end = words.comma(token - 1) ? token - 1 : token;
      content = new TokenRun(contents.start(Math.max(covered, from), end), end);
    }
    add(content, new TokenRun(token, token + 2), "according to", source, Rule.ACCORDING_TO);
  }

  /** {@code according to the law, to plan}: a measure, nobody who speaks. */
  private boolean noSource(TokenRun source) {
    int head = source.to() - 1;
    return words.is(head, "law")
        || words.is(head, "laws")
        || words.is(head, "plan")
        || words.is(head, "schedule")
        || words.is(head, "rules")
        || words.is(head, "need")
        || words.is(head, "needs")
        || words.is(head, "size")
        || words.is(head, "age");
  }

  /** {@code Ann Lee’s claim that they won}. */
  private void noun(int token) {
    Optional<String> lemma = CueLexicon.ENGLISH.noun(words.lower(token));
    Optional<TokenRun> owner = lemma.flatMap(noun -> subjects.owner(token, from));
    if (owner.isEmpty()) {
      return;
    }
    int start = token + 2;
    int end = contents.nounClauseEnd(start, to, words.clause(from, token));
    if (words.clause(start, end)) {
      add(
          new TokenRun(start, end),
          new TokenRun(token, token + 1),
          lemma.get(),
          owner,
          Rule.REPORTED_NOUN);
    }
  }

  private void cue(int token) {
    if (direct.usesCue(body.tokenStart(token))) {
      lastSpeaker = subjects.before(token, from).or(() -> lastSpeaker);
      return;
    }
    CueForm cue = words.cue(token);
    if (cue == null || token < covered && cue.attitude() || !isVerb(token, cue)) {
      return;
    }
    TokenRun run = new TokenRun(token, token + 1 + cue.tail().length);
    boolean chained = token > from && words.comma(token - 1) && covered == token - 1;
    Optional<TokenRun> own =
        passive(token) || chained ? Optional.empty() : subjects.before(token, from);
    if (!passive(token) && !chained && (behind(run, cue, own) || as(run, cue, own))) {
      return;
    }
    if (token < covered) {
      return;
    }
    if (own.isPresent() && participle(own.get(), cue)) {
      return;
    }
    int limit = mainClause.limit(run, own, from, to);
    Optional<ContentFinder.Content> found = contents.after(run.to(), limit, cue);
    Optional<TokenRun> speaker =
        passive(token) ? Optional.empty() : speaker(token, cue, own, limit);
    if (speaker.isPresent()) {
      lastSpeaker = speaker;
    }
    if (found.isPresent() && said(found.get().rule(), speaker, cue)) {
      add(found.get().run(), run, cue.lemma(), speaker, found.get().rule());
    }
  }

  /** Whether somebody says it: a passive needs a clause, and what you think is a guess. */
  private boolean said(Rule rule, Optional<TokenRun> speaker, CueForm cue) {
    if (speaker.isEmpty()) {
      return cue.takes(CueFrame.DIRECT) && rule.clausal();
    }
    return !(cue.attitude() && words.is(speaker.get().from(), "you"));
  }

  private Optional<TokenRun> speaker(int token, CueForm cue, Optional<TokenRun> own, int limit) {
    if (own.isPresent() && !cue.gerund()) {
      return own;
    }
    if (cue.gerund() && token == from) {
      return gaps.sentenceSubject(limit, to);
    }
    Optional<TokenRun> governing =
        cue.gerund() ? subjects.governing(token, from) : Optional.empty();
    if (governing.isPresent()) {
      return governing;
    }
    if (lastSpeaker.isPresent()) {
      return lastSpeaker;
    }
    Optional<TokenRun> shared = gaps.sentenceSubject(from, token);
    return shared.isPresent() ? shared : own;
  }

  /** {@code They won, | Ann Lee said} and {@code They won, | said Ann Lee}. */
  private boolean behind(TokenRun cue, CueForm form, Optional<TokenRun> own) {
    boolean clausal =
        form.takes(CueFrame.CLAUSE) || form.takes(CueFrame.THAT) || form.takes(CueFrame.HEARER);
    if (!form.takes(CueFrame.DIRECT) || !clausal || form.gerund()) {
      return false;
    }
    int comma = own.map(TokenRun::from).orElse(cue.from()) - 1;
    if (comma <= from || !words.comma(comma) && !words.dash(comma)) {
      return false;
    }
    Optional<TokenRun> speaker = own.isPresent() ? own : subjects.startingAt(cue.to(), to);
    int after = own.isPresent() ? cue.to() : speaker.map(TokenRun::to).orElse(to);
    if (speaker.isEmpty() || !contents.nothingAfter(after, to, form)) {
      return false;
    }
    if (words.is(speaker.get().from(), "no")) {
      return false;
    }
    int start = contents.start(Math.max(said < comma ? said : from, from), comma);
    boolean whole = words.clause(start, comma) && !isAdjunct(start, comma, cue.from());
    Optional<TokenRun> resumed = contents.resumedPredicate(after, to);
    boolean clause = whole || resumed.isPresent();
    if (start >= comma || !clause || words.quoted(comma - 1)) {
      return false;
    }
    retract(start);
    TokenRun first = new TokenRun(start, comma);
    add(first, cue, form.lemma(), speaker, Rule.REPORTED_BEHIND);
    resumed.ifPresent(this::extend);
    return true;
  }

  /**
   * {@code While it rained, | Ann Lee said}; {@code In a talk held in May, | Ann Lee said}: what
   * opens the sentence only tells when or why.
   */
  private boolean isAdjunct(int start, int comma, int cue) {
    boolean subordinate =
        words.has(start, WordClass.SUBORDINATOR)
            && !words.has(start, WordClass.DETERMINER | WordClass.RELATIVE);
    boolean fronted =
        subordinate
            || words.has(start, WordClass.PREPOSITION)
            || words.gerund(start)
            || syntax.tag(start) == Tag.VBN;
    return fronted && (subordinate && !comma(start, comma) || !containsMainVerb(start, comma, cue));
  }

  private boolean comma(int from, int to) {
    for (int token = from; token < to; token++) {
      if (words.comma(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb in a run is the content of the cue, or what the cue is set beside. */
  private boolean containsMainVerb(int start, int end, int cue) {
    for (int token = start; token < end; token++) {
      int head = syntax.head(token);
      boolean outside = head < start || head >= end;
      if (outside && isMain(syntax.relation(token)) && syntax.tag(token) != Tag.COMMA) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMain(Relation relation) {
    return switch (relation) {
      case ROOT, CCOMP, PARATAXIS, CONJ -> true;
      default -> false;
    };
  }

  /** {@code As Ann Lee put it, | they won}. */
  private boolean as(TokenRun cue, CueForm form, Optional<TokenRun> own) {
    int comma = cue.to();
    boolean fits =
        words.is(from, "as")
            && form.takes(CueFrame.DIRECT)
            && !form.lemma().equals("go on")
            && own.isPresent()
            && own.get().from() <= from + 1
            && comma + 2 < to
            && words.comma(comma)
            && words.clause(comma + 1, to);
    if (fits) {
      TokenRun content = new TokenRun(comma + 1, contents.end(comma + 1, to));
      add(content, cue, form.lemma(), own, Rule.REPORTED_AS);
    }
    return fits;
  }

  /** Takes back what was found inside a content that only its end shows. */
  private void retract(int start) {
    int offset = body.tokenStart(start);
    while (!findings.isEmpty() && findings.get(findings.size() - 1).start() >= offset) {
      findings.remove(findings.size() - 1);
    }
  }

  private void extend(TokenRun rest) {
    TokenRun run = contents.trimmed(rest);
    if (findings.isEmpty() || run.isEmpty() || run.from() < covered) {
      return;
    }
    Finding last = findings.remove(findings.size() - 1);
    List<Span> segments = new ArrayList<>(last.segments());
    segments.add(words.span(run.from(), run.to()));
    covered = Math.max(covered, run.to());
    said = covered;
    findings.add(new Finding(segments, last.cue(), last.speaker(), last.rule()));
  }

  /**
   * {@code works for a firm | called Marl}: behind what a verb governs a form in -ed is no verb.
   */
  private boolean participle(TokenRun subject, CueForm cue) {
    int before = subject.from() - 1;
    boolean past =
        cue.inflection() == CueForm.Inflection.PAST
            || cue.inflection() == CueForm.Inflection.PARTICIPLE;
    return past
        && cue.takes(CueFrame.PREDICATE)
        && before >= from
        && !words.quoted(before)
        && (words.finite(before) && words.cue(before) == null
            || words.has(before, WordClass.PREPOSITION)
                && !words.has(before, WordClass.SUBORDINATOR));
  }

  private boolean passive(int token) {
    int before = token - 1;
    while (before > from && words.has(before, WordClass.ADVERB)) {
      before--;
    }
    return before >= from
        && words.has(before, WordClass.AUXILIARY)
        && (words.is(before, "was")
            || words.is(before, "were")
            || words.is(before, "been")
            || words.is(before, "being")
            || words.is(before, "is")
            || words.is(before, "are")
            || words.is(before, "be"))
        && !words.gerund(token);
  }

  private boolean isVerb(int token, CueForm cue) {
    if (words.capitalised(token) && token > from) {
      return false;
    }
    if (token == from) {
      return cue.gerund();
    }
    int before = token - 1;
    if (words.has(before, WordClass.ADVERB)
        && before > from
        && words.has(before - 1, WordClass.ARTICLE)) {
      return false;
    }
    if (words.has(before, WordClass.DETERMINER) && !words.has(before, WordClass.SUBJECT_PRONOUN)
        || words.genitive(before)) {
      return false;
    }
    return switch (cue.inflection()) {
      case BASE -> baseVerb(token);
      case PRESENT ->
          !words.adjective(before) && !words.has(before, WordClass.PREPOSITION) && !nounTag(token);
      case GERUND -> gerundVerb(token, cue);
      default -> !words.has(before, WordClass.PREPOSITION) || words.has(before, WordClass.ADVERB);
    };
  }

  /** Attitudes in the gerund count only behind a form of to be: {@code is seeking}. */
  private boolean gerundVerb(int token, CueForm cue) {
    int before = token - 1;
    if (words.is(before, "without")) {
      return false;
    }
    boolean progressive = words.has(before, WordClass.AUXILIARY | WordClass.ADVERB);
    boolean clausal = cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT);
    boolean modifier = !clausal && words.noun(before) || words.has(before, WordClass.COORDINATOR);
    if (modifier && !progressive) {
      return false;
    }
    return progressive || !cue.attitude() && (!nounTag(token) || words.comma(before));
  }

  private boolean nounTag(int token) {
    return words.tagged() && words.noun(token);
  }

  private boolean baseVerb(int token) {
    int before = token - 1;
    if (words.is(before, "to") || words.has(before, WordClass.PREPOSITION)) {
      return false;
    }
    return words.comma(before) && words.tagged() && !words.noun(token) && asideBefore(before)
        || words.has(before, WordClass.SUBJECT_PRONOUN | WordClass.AUXILIARY | WordClass.ADVERB)
        || words.is(before, "who")
        || (words.tagged()
            ? words.noun(before) && !words.noun(token)
            : words.lower(before).endsWith("s"));
  }

  /** {@code The senators, however, | argue}. */
  private boolean asideBefore(int comma) {
    return comma - 2 > from
        && words.has(comma - 1, WordClass.ADVERB)
        && words.comma(comma - 2)
        && words.noun(comma - 3);
  }

  private void add(
      TokenRun content, TokenRun cue, String lemma, Optional<TokenRun> speaker, Rule rule) {
    TokenRun run = contents.trimmed(content);
    boolean pronoun = run.to() - run.from() == 1 && words.has(run.from(), PRONOUN);
    if (run.isEmpty() || pronoun || covers(run) || !words.lettered(run)) {
      return;
    }
    covered = Math.max(covered, Math.max(run.to(), cue.to()));
    if (rule.clausal() && !rule.attitude()) {
      said = covered;
    }
    lastSpeaker = speaker.isPresent() ? speaker : lastSpeaker;
    Span span = words.span(run.from(), run.to());
    findings.add(
        new Finding(
            List.of(span),
            Optional.of(gaps.cue(cue, lemma, speaker)),
            speaker.map(s -> words.span(s.from(), s.to())),
            rule));
  }

  /** Whether the content is nothing but a quotation that was read already. */
  private boolean covers(TokenRun run) {
    for (int token = run.from(); token < run.to(); token++) {
      if (words.quoted(token) && direct.isSpeech(words.quotation(token))) {
        return true;
      }
    }
    return false;
  }
}
