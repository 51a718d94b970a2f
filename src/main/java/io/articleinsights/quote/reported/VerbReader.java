package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.quote.construction.VerbSense;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.MainClause;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who says it where a verb of saying stands, and where what is said must end. */
final class VerbReader {

  /** A main verb farther away has another subject. */
  private static final int NEAR = 8;

  private static final Set<String> FORMS_OF_BE =
      Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final int JOINTS =
      WordClass.COORDINATOR
          | WordClass.SUBORDINATOR
          | WordClass.RELATIVE
          | WordClass.SUBJECT_PRONOUN;

  /** So far from a verb that opens its clause its subject is looked for. */
  private static final int SUBJECT_REACH = 10;

  private final ClauseTokens words;
  private final Syntax syntax;
  private final SubjectReader subjects;
  private final MainClause mainClause;
  private final VerbSense senses;

  VerbReader(ReportedView view) {
    this.words = view.words();
    this.syntax = view.syntax();
    this.subjects = view.subjects();
    this.mainClause = new MainClause(words);
    this.senses = new VerbSense(words, syntax, subjects);
  }

  /** The verb of saying at a token of a sentence, if there is one. */
  Optional<Announcement.Verb> read(int token, int from, int to, Announcement.Progress progress) {
    CueForm form = words.cue(token);
    boolean hidden = form != null && form.attitude() && token < progress.covered();
    return form == null || hidden || !senses.isVerb(token, from, form)
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
    int main = asideLimit(run, own, from, mainClause.limit(run, own, from, to));
    int limit = active ? relativeLimit(run, own, main) : undergoneLimit(run, main);
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
        && (words.has(next, WordClass.OPENER) || words.capitalised(next) || isRole(next))
        && (syntax.child(token, Relation.NSUBJ) > token
            || opensMain(from, token) && hasSubjectAfter(token));
  }

  /** {@code said | photographer Ann Lee}, {@code said | senior Marl leader Ann Lee}. */
  private boolean isRole(int from) {
    int last = Math.min(words.count() - 1, from + NEAR);
    int token = from;
    while (token < last && isNominal(token)) {
      boolean small = !words.capitalised(token) && words.capitalised(token + 1);
      if (small && (!words.adjective(token) || syntax.tag(token) == Tag.NN)) {
        return true;
      }
      token++;
    }
    return false;
  }

  private boolean isNominal(int token) {
    return words.capitalised(token)
        || words.noun(token)
        || words.adjective(token)
        || syntax.tag(token) == Tag.NN;
  }

  /** {@code The fighters are women, | said Ann Lee}: what comes before has a verb of its own. */
  private boolean opensMain(int from, int to) {
    int start = words.has(from, WordClass.COORDINATOR) ? from + 1 : from;
    for (int token = start; token < to; token++) {
      if (words.comma(token)
          || words.quoted(token)
          || words.has(token, WordClass.RELATIVE | WordClass.SUBORDINATOR)
              && !words.is(start, "whether")) {
        return false;
      }
      if (words.finite(token)
          && syntax.tag(token).isFinite()
          && (token > start || words.has(token, WordClass.AUXILIARY))) {
        return true;
      }
    }
    return false;
  }

  /** One of several, where the grammar also takes what stands before for a subject. */
  private boolean hasSubjectAfter(int verb) {
    int last = Math.min(words.count(), verb + SUBJECT_REACH);
    for (int token = verb + 1; token < last; token++) {
      if (syntax.relation(token) == Relation.NSUBJ && syntax.head(token) == verb) {
        return true;
      }
    }
    return false;
  }

  /** {@code They were warned by Lee that it rained, | but still left}: what the warned did. */
  private int undergoneLimit(TokenRun cue, int limit) {
    for (int comma = cue.to(); comma + 2 < limit; comma++) {
      int verb = comma + 2;
      while (verb < limit && words.has(verb, WordClass.ADVERB)) {
        verb++;
      }
      boolean joined = words.comma(comma) && words.is(comma + 1, "but");
      if (joined && verb < limit && words.finite(verb) && !words.noun(verb)) {
        return comma;
      }
    }
    return limit;
  }

  /** {@code The boat — | she said it was hers | — sank}: before the dash that closes the aside. */
  private int asideLimit(TokenRun cue, Optional<TokenRun> own, int from, int limit) {
    int dash = own.map(TokenRun::from).orElse(from) - 1;
    if (dash <= from || !words.dash(dash)) {
      return limit;
    }
    int last = limit;
    boolean open = false;
    for (int token = cue.to(); token < limit; token++) {
      if (words.dash(token) && !words.quoted(token)) {
        last = token;
        open = !open;
      }
    }
    return open && last + 1 < limit ? last : limit;
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
    OptionalInt governor = senses.governor(token, from, form);
    if (governor.isPresent()) {
      return subjects.made(token, from).or(() -> subjects.of(governor.getAsInt(), from));
    }
    boolean says = form.takes(CueFrame.DIRECT) || form.takes(CueFrame.THAT) && !form.attitude();
    Optional<TokenRun> near = subjects.beside(token, from);
    int before = near.map(TokenRun::from).orElse(from) - 1;
    boolean within =
        !form.attitude()
            && before > from
            && words.has(before, WordClass.PREPOSITION)
            && !words.has(before, WordClass.SUBORDINATOR);
    return says || within ? subjects.before(token, from) : near;
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
        .described(token, from)
        .or(() -> subjects.governing(token, from))
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
    return words.is(token, "asked") && opensAside(words, before);
  }

  /** {@code when | asked, if | asked}. */
  static boolean opensAside(ClauseTokens words, int token) {
    return words.is(token, "when") || words.is(token, "if");
  }
}
