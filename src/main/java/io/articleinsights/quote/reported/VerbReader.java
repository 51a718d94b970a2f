package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.MainClause;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;
import java.util.Set;

/** Tells verbs of saying from words that look like them, and finds who says it. */
final class VerbReader {

  /** A main verb farther away has another subject. */
  private static final int NEAR = 8;

  private static final Set<String> FORMS_OF_BE =
      Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final int BEFORE_BASE =
      WordClass.SUBJECT_PRONOUN | WordClass.AUXILIARY | WordClass.ADVERB;

  private static final int JOINTS =
      WordClass.COORDINATOR
          | WordClass.SUBORDINATOR
          | WordClass.RELATIVE
          | WordClass.SUBJECT_PRONOUN;

  private final ClauseTokens words;
  private final Syntax syntax;
  private final SubjectReader subjects;
  private final MainClause mainClause;

  VerbReader(ReportedView view) {
    this.words = view.words();
    this.syntax = view.syntax();
    this.subjects = view.subjects();
    this.mainClause = new MainClause(words);
  }

  /** The verb of saying at a token of a sentence, if there is one. */
  Optional<Announcement.Verb> read(int token, int from, int to, Announcement.Progress progress) {
    CueForm form = words.cue(token);
    boolean hidden = form != null && form.attitude() && token < progress.covered();
    return form == null || hidden || !isVerb(token, from, form)
        ? Optional.empty()
        : verb(token, from, to, progress, form);
  }

  private Optional<Announcement.Verb> verb(
      int token, int from, int to, Announcement.Progress progress, CueForm form) {
    TokenRun run = CueReader.run(token, form);
    boolean active = !isPassive(token, from);
    boolean chained = token > from && words.comma(token - 1) && progress.covered() == token - 1;
    Optional<TokenRun> own =
        active && !chained && !isInverted(token, from, form)
            ? subject(token, from, form)
            : Optional.empty();
    boolean undergone = form.past() && run.to() < to && words.agentAt(run.to(), to);
    if (own.isPresent() && (undergone || isAfterWhat(own.get().from(), from))) {
      return Optional.empty();
    }
    int limit = relativeLimit(run, own, mainClause.limit(run, own, from, to));
    Optional<TokenRun> speaker =
        active ? speaker(run, form, own, from, to, limit, progress) : agent(run, to);
    return Optional.of(new Announcement.Verb(run, form, own, speaker, limit, active, chained));
  }

  /** {@code He died in Basel, in Switzerland, | said | a note put up by friends}. */
  private boolean isInverted(int token, int from, CueForm form) {
    int next = token + 1;
    return form.takes(CueFrame.DIRECT)
        && token > from
        && words.comma(token - 1)
        && next < words.count()
        && (words.has(next, WordClass.OPENER) || words.capitalised(next))
        && syntax.child(token, Relation.NSUBJ) > token;
  }

  /**
   * {@code Fans who say it is late | were sent home}: before the verb of whom <i>who</i> stands
   * for.
   */
  private int relativeLimit(TokenRun cue, Optional<TokenRun> own, int limit) {
    int who = own.map(TokenRun::from).orElse(0);
    if (who == 0 || !words.is(who, "who") || !words.word(who - 1)) {
      return limit;
    }
    Relation relation = syntax.relation(who - 1);
    int verb = syntax.head(who - 1);
    boolean main =
        (relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS)
            && verb > cue.to() + 1
            && verb < limit
            && syntax.tag(verb).isVerbal()
            && !syntax.isUnder(verb, cue.from());
    int start = main ? subjects.verbGroupStart(verb, cue.to() + 1) : limit;
    return words.clause(cue.to(), start) ? start : limit;
  }

  /** {@code what | the mayor said}: a noun for what was said, which is told elsewhere. */
  private boolean isAfterWhat(int subject, int from) {
    return words.is(subject, "what") || subject > from && words.is(subject - 1, "what");
  }

  /** The subject of a verb; that of a mere attitude is not worth a parse. */
  private Optional<TokenRun> subject(int token, int from, CueForm form) {
    boolean says = form.takes(CueFrame.DIRECT) || form.takes(CueFrame.THAT) && !form.attitude();
    return says ? subjects.before(token, from) : subjects.beside(token, from);
  }

  /** {@code was told by | Ann Lee | that they won}. */
  private Optional<TokenRun> agent(TokenRun cue, int to) {
    boolean by = cue.to() + 1 < to && words.is(cue.to(), "by");
    return by ? subjects.startingAt(cue.to() + 1, to) : Optional.empty();
  }

  private Optional<TokenRun> speaker(
      TokenRun cue,
      CueForm form,
      Optional<TokenRun> own,
      int from,
      int to,
      int limit,
      Announcement.Progress progress) {
    int token = cue.from();
    boolean progressive = token > from && words.has(token - 1, WordClass.AUXILIARY);
    if (own.isPresent() && (!form.gerund() || progressive)) {
      return own;
    }
    if (form.gerund()) {
      return ofParticiple(token, form, own, from, to, limit, progress);
    }
    return subjects
        .joined(token, from)
        .or(progress::speaker)
        .or(() -> subjects.ofSentence(from, token))
        .or(() -> own);
  }

  /** {@code Waving, | Ann Lee left}, {@code Ann Lee, | saying no, | left}: whose verb it is. */
  private Optional<TokenRun> ofParticiple(
      int token,
      CueForm form,
      Optional<TokenRun> own,
      int from,
      int to,
      int limit,
      Announcement.Progress progress) {
    Optional<TokenRun> accompanying = subjects.accompanying(token, from);
    if (accompanying.isPresent()) {
      return accompanying;
    }
    if (token == from || isFronted(token, from)) {
      return subjects.ofSentence(limit, to);
    }
    if (limit < to && mainClause.isWithinSubject(token, from)) {
      return subjects.startingAt(from, token);
    }
    if (form.takes(CueFrame.RESULT) && words.noun(token - 1)) {
      return Optional.of(new TokenRun(phraseStart(token - 1, from), token));
    }
    if (own.filter(who -> isQuotedAs(who, token)).isPresent()) {
      return own;
    }
    if (isAfterAttribution(token, from)) {
      return progress.speaker().or(() -> subjects.governing(token, from));
    }
    return subjects
        .governing(token, from)
        .or(progress::speaker)
        .or(() -> subjects.ofSentence(from, token))
        .or(() -> own);
  }

  /** {@code paid for | new figures | showing that}: of the nouns and what describes them. */
  private int phraseStart(int noun, int from) {
    int start = noun;
    while (start > from
        && (words.noun(start - 1)
            || words.adjective(start - 1)
            || words.has(start - 1, WordClass.OPENER))) {
      start--;
    }
    return start;
  }

  /** {@code It quoted | Ann Lee | as saying}, but not {@code quoted by | Elm News | as saying}. */
  private boolean isQuotedAs(TokenRun who, int token) {
    int last = token - 2;
    boolean noun = last >= who.from() && (words.noun(last) || words.capitalised(last));
    return noun
        && words.is(token - 1, "as")
        && !words.finite(last)
        && who.from() > 0
        && !words.has(who.from() - 1, WordClass.PREPOSITION);
  }

  /** {@code A month after | announcing his support, Lee …}: the main clause has the subject. */
  private boolean isFronted(int token, int from) {
    return mainClause.isFronted(token, from);
  }

  /** {@code Prices rose, the bank told CNN Monday, | adding that …}: whoever spoke speaks on. */
  private boolean isAfterAttribution(int token, int from) {
    int last = token - 2;
    while (last > from && words.has(last, WordClass.TIME)) {
      last--;
    }
    int cue = last;
    while (cue > from && cue > last - NEAR && isHearer(cue)) {
      cue--;
    }
    boolean told = cue < last && words.is(cue, "told");
    return last > from && words.comma(token - 1) && (told || words.reports(last, false));
  }

  /** {@code told | CNN}, {@code told | the court}. */
  private boolean isHearer(int token) {
    return words.capitalised(token)
        || words.has(token, WordClass.HEARER | WordClass.OBJECT_PRONOUN)
        || words.has(token, WordClass.DETERMINER | WordClass.TIME)
        || words.noun(token);
  }

  /** {@code works for a firm | called Marl}: after what a verb governs a form in -ed is no verb. */
  boolean isParticiple(Announcement.Verb verb, int from) {
    return verb.own().isPresent()
        && (isReducedRelative(verb, from) || isParticiple(verb.own().get(), verb.form(), from));
  }

  /** {@code a firm | called Marl}; {@code a man | described as a fool}, whom others describe. */
  private boolean isReducedRelative(Announcement.Verb verb, int from) {
    CueForm form = verb.form();
    int before = verb.own().map(TokenRun::from).orElse(from) - 1;
    int next = verb.run().to();
    boolean relative = before >= from && words.has(before, WordClass.RELATIVE);
    boolean phrasal =
        form.takes(CueFrame.PREDICATE)
            || form.takes(CueFrame.OBJECT)
                && next < words.count()
                && words.has(next, WordClass.TIME);
    boolean judged = form.past() && phrasal && !relative;
    boolean noObject = next < words.count() && words.is(next, "as");
    return judged && (noObject || isMainVerbWithin(next, verb.limit()));
  }

  /** Whether the main verb follows before anything could start another clause. */
  private boolean isMainVerbWithin(int from, int limit) {
    int last = Math.min(limit, from + NEAR);
    for (int token = from; token < last && !words.quoted(token); token++) {
      if (words.finite(token) && !words.noun(token) && token > from) {
        return syntax.tag(token).isFinite();
      }
      if (words.comma(token) || words.breaks(token) || words.has(token, JOINTS)) {
        return false;
      }
    }
    return false;
  }

  private boolean isParticiple(TokenRun subject, CueForm cue, int from) {
    int before = subject.from() - 1;
    return cue.past()
        && cue.takes(CueFrame.PREDICATE)
        && before >= from
        && !words.quoted(before)
        && (words.finite(before) && words.cue(before) == null
            || words.has(before, WordClass.PREPOSITION)
                && !words.has(before, WordClass.SUBORDINATOR));
  }

  private boolean isPassive(int token, int from) {
    int before = token - 1;
    while (before > from && words.has(before, WordClass.ADVERB)) {
      before--;
    }
    return before >= from
        && (isFormOfBe(before) || isAskedAside(token, before))
        && !words.gerund(token);
  }

  /** {@code are, aren’t}, in one word or torn in two. */
  private boolean isFormOfBe(int token) {
    String word = words.lower(token);
    int mark = word.indexOf("n’t");
    boolean torn = mark == 0 && token > 0;
    return torn
        ? FORMS_OF_BE.contains(words.lower(token - 1))
        : FORMS_OF_BE.contains(mark > 0 ? word.substring(0, mark) : word);
  }

  /** {@code said so when | asked whether he would go}: whoever speaks is asked. */
  private boolean isAskedAside(int token, int before) {
    return words.is(token, "asked") && (words.is(before, "when") || words.is(before, "if"));
  }

  private boolean isVerb(int token, int from, CueForm cue) {
    if (token == from) {
      return cue.gerund();
    }
    int before = token - 1;
    boolean nominal = isNominal(before, from) && !isSaidBySome(token, cue);
    if (words.capitalised(token) || nominal || isHearsay(token)) {
      return false;
    }
    boolean afterPreposition = words.has(before, WordClass.PREPOSITION);
    return switch (cue.inflection()) {
      case BASE -> baseVerb(token, from) || isAfterAside(token, from, cue);
      case PRESENT ->
          !words.adjective(before)
              && !isObjectNoun(before, from)
              && !isRelated(token)
              && !afterPreposition
              && (!nounTag(token) || statesThat(token))
              && !isHead(token, cue);
      case GERUND -> gerundVerb(token, cue);
      default -> (!afterPreposition || words.has(before, WordClass.ADVERB)) && !isAttribute(token);
    };
  }

  /** {@code doctors’ advocates | also joined}: what a finite verb follows is its subject. */
  private boolean isHead(int token, CueForm cue) {
    boolean clausal =
        cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT) || cue.takes(CueFrame.DIRECT);
    int next = token + 1;
    while (next < words.count() && words.has(next, WordClass.ADVERB)) {
      next++;
    }
    return !clausal && next < words.count() && words.finite(next) && !words.capitalised(next);
  }

  /** {@code failures and | alleged frauds}: a participle that describes the noun after it. */
  private boolean isAttribute(int token) {
    int before = token - 1;
    boolean listed =
        words.has(before, WordClass.COORDINATOR) || words.comma(before) || words.number(before);
    return listed
        && token + 1 < words.count()
        && words.word(token + 1)
        && syntax.relation(token) == Relation.AMOD;
  }

  /** Whether only a noun can follow: {@code the newly | added}, {@code his | claim}. */
  private boolean isNominal(int before, int from) {
    boolean described =
        words.has(before, WordClass.ADVERB)
            && before > from
            && words.has(before - 1, WordClass.OPENER);
    boolean determined =
        words.has(before, WordClass.DETERMINER) && !words.has(before, WordClass.SUBJECT_PRONOUN);
    return described || determined || words.genitive(before);
  }

  /** {@code Lee was | reported | as saying}: the second verb has the content. */
  private boolean isHearsay(int token) {
    return token + 2 < words.count() && words.is(token + 1, "as") && words.reports(token + 2, true);
  }

  /** {@code Others | said}, {@code another | added that}, but not {@code another | added cost}. */
  private boolean isSaidBySome(int token, CueForm cue) {
    int next = token + 1;
    boolean past = cue.inflection() == CueForm.Inflection.PAST && !cue.attitude();
    boolean plain = past && words.has(token - 1, WordClass.QUANTIFIER) && next < words.count();
    return plain
        && (!words.lower(token).endsWith("ed")
            || words.is(next, "that")
            || words.has(next, WordClass.SUBJECT_PRONOUN | WordClass.OPENER));
  }

  /** Attitudes in the gerund count only after a form of to be: {@code is seeking}. */
  private boolean gerundVerb(int token, CueForm cue) {
    int before = token - 1;
    if (words.is(before, "without")) {
      return false;
    }
    boolean progressive = words.has(before, WordClass.AUXILIARY | WordClass.ADVERB);
    boolean clausal = cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT);
    boolean joint = words.has(before, WordClass.COORDINATOR) && !announcesThat(token, clausal);
    boolean modifier = !clausal && words.noun(before) || joint;
    if (modifier && !progressive) {
      return false;
    }
    return progressive || !cue.attitude() && (!nounTag(token) || words.comma(before));
  }

  /** {@code saying no and | arguing that they won}, but not {@code peace and | understanding}. */
  private boolean announcesThat(int token, boolean clausal) {
    return clausal && token + 1 < words.count() && words.is(token + 1, "that");
  }

  /** {@code Northern | states | that will vote}: what follows tells of a noun. */
  private boolean isRelated(int token) {
    return token + 2 < words.count()
        && words.is(token + 1, "that")
        && words.finite(token + 2)
        && !words.has(token + 2, WordClass.SUBJECT_PRONOUN)
        && !syntax.tag(token).isVerbal();
  }

  /** {@code struck | populist | notes}: a bare noun right after a verb has none of its own. */
  private boolean isObjectNoun(int noun, int from) {
    return noun - 1 > from
        && words.noun(noun)
        && !words.capitalised(noun)
        && words.finite(noun - 1)
        && !words.has(noun - 1, WordClass.AUXILIARY)
        && words.cue(noun - 1) == null;
  }

  /** {@code The report | states | that they won}: what else looks like a noun. */
  private boolean statesThat(int token) {
    return token + 2 < words.count()
        && words.is(token + 1, "that")
        && !words.finite(token + 2)
        && words.noun(token - 1)
        && syntax.tag(token) == Tag.VBZ;
  }

  private boolean nounTag(int token) {
    return words.tagged() && words.noun(token);
  }

  private boolean baseVerb(int token, int from) {
    int before = token - 1;
    if (words.is(before, "to") || words.has(before, WordClass.PREPOSITION)) {
      return false;
    }
    return words.has(before, BEFORE_BASE)
        || words.is(before, "who")
        || words.is(before, "half")
        || isTaggedVerb(token) && (asideBefore(before, from) || dashesBefore(before, from))
        || isAfterPlural(token)
        || announcesClause(token);
  }

  /** {@code Critics, including Ann Lee, | say | they won}: more of the subject before a clause. */
  private boolean isAfterAside(int token, int from, CueForm cue) {
    boolean clausal = cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT);
    int next = token + 1;
    boolean clause =
        clausal
            && !cue.attitude()
            && words.comma(token - 1)
            && next + 1 < words.count()
            && isTaggedVerb(token)
            && (words.is(next, "that") || words.clauseWithin(next, words.count()));
    return clause && subjects.beside(token, from).filter(who -> who.to() < token - 1).isPresent();
  }

  /** {@code Fans who have seen him | say | they won}: the grammar knows a subject farther away. */
  private boolean announcesClause(int token) {
    int next = token + 1;
    boolean noun = words.noun(token);
    boolean clause =
        next < words.count()
            && (words.is(next, "that")
                || !noun && words.has(next, WordClass.SUBJECT_PRONOUN)
                || noun && isBetweenNames(token));
    return clause && syntax.hasChild(token, Relation.NSUBJ) && syntax.tag(token) == Tag.VBP;
  }

  /** {@code Tax records | show | Ann Lee has paid}: what looks like a noun before a clause. */
  private boolean isBetweenNames(int token) {
    return words.lower(token - 1).endsWith("s")
        && !words.capitalised(token - 1)
        && words.capitalised(token + 1)
        && words.clauseWithin(token + 1, words.count());
  }

  private boolean isTaggedVerb(int token) {
    return words.tagged() && !words.noun(token);
  }

  /** {@code hit | back}; other verbs of saying are no adverbs. */
  private boolean isAdverb(int token) {
    return words.is(token, "back") && !syntax.tag(token).isVerbal();
  }

  private boolean isAfterPlural(int token) {
    int before = token - 1;
    return words.tagged()
        ? words.noun(before) && !words.noun(token) && !isAdverb(token)
        : words.lower(before).endsWith("s");
  }

  /** {@code The farmers — and some bakers — | argue}. */
  private boolean dashesBefore(int dash, int from) {
    int first = dash - 1;
    while (words.dash(dash) && first > from && !words.dash(first) && !words.breaks(first)) {
      first--;
    }
    return words.dash(dash) && first > from && words.dash(first) && words.noun(first - 1);
  }

  /** {@code The senators, however, | argue}. */
  private boolean asideBefore(int comma, int from) {
    return comma - 2 > from
        && words.comma(comma)
        && words.has(comma - 1, WordClass.ADVERB)
        && words.comma(comma - 2)
        && words.noun(comma - 3);
  }
}
