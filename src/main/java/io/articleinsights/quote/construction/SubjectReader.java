package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.Lemmas;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.NounPhrase;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.SubjectFinder;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks: the subject that the grammar gives a cue, or what stands beside it. */
public final class SubjectReader {

  private static final int CAUSE_REACH = 16;

  /** After them a gerund tells what their subject does: {@code allies | began talking}. */
  private static final Set<String> STARTING =
      Set.of("start", "begin", "keep", "continue", "stop", "resume");

  private final ClauseTokens words;
  private final Syntax syntax;
  private final SubjectFinder beside;
  private final SubjectEdges edges;

  SubjectReader(ClauseTokens words, Syntax syntax) {
    this.words = words;
    this.syntax = syntax;
    this.beside = new SubjectFinder(words);
    this.edges = new SubjectEdges(words);
  }

  /** What stands beside a verb and looks like its subject, without a look at the grammar. */
  public Optional<TokenRun> beside(int verb, int from) {
    Optional<TokenRun> near = beside.before(verb, from).map(this::withoutTime);
    return near.filter(this::isTime).isPresent() ? before(verb, from) : near;
  }

  /** The subject of a verb, between a token and the verb. */
  public Optional<TokenRun> before(int verb, int from) {
    Optional<TokenRun> made = made(verb, from);
    return made.isPresent() ? made : subject(verb, from);
  }

  /** {@code It prompted | the mayor, Ann Lee, | to say}: who is made to say something says it. */
  public Optional<TokenRun> made(int verb, int from) {
    int to = verb - 1;
    if (to <= from + 1 || !words.is(to, "to")) {
      return Optional.empty();
    }
    for (int cause = to - 2; cause > from && cause > to - CAUSE_REACH; cause--) {
      if (CueLexicon.ENGLISH.causes(words.lower(cause))) {
        return beside.startingAt(cause + 1, to);
      }
      if (words.breaks(cause) || words.quoted(cause)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TokenRun> subject(int verb, int from) {
    Optional<TokenRun> near =
        beside
            .before(verb, from)
            .filter(run -> !isObject(run.from()) && !isGoverned(run, from) && !isAdjunct(run))
            .filter(run -> !isFrontedAfterJoint(run, from))
            .filter(run -> !isNumbering(run))
            .map(run -> beforePlace(run, from))
            .map(run -> beforeTime(run, from))
            .map(this::withoutTime)
            .map(run -> named(run, from))
            .map(run -> listed(run, from));
    Optional<TokenRun> found = isDoubtful(near, verb, from) ? parsed(near, verb, from) : near;
    return found
        .map(edges::afterConjunction)
        .map(edges::withoutAdverb)
        .filter(run -> !edges.isPredicate(run));
  }

  /** What the grammar says where what stands beside the verb may be wrong. */
  private Optional<TokenRun> parsed(Optional<TokenRun> near, int verb, int from) {
    Optional<TokenRun> grammatical = grammatical(verb, from);
    if (near.isEmpty()) {
      return grammatical.filter(run -> reaches(run, verb));
    }
    if (grammatical.isEmpty()) {
      return opening(near.get(), from).or(() -> near);
    }
    if (edges.isPredicate(near.get())) {
      return grammatical;
    }
    boolean better =
        isBetter(grammatical.get(), near.get()) || isTail(grammatical.get(), near.get());
    return better ? grammatical : opening(near.get(), from).or(() -> near);
  }

  /**
   * {@code The widow of a skipper | lost with the trawler Star | told us}: a phrase that opens the
   * sentence and that nothing but a participle parts from a phrase after a preposition.
   */
  private Optional<TokenRun> opening(TokenRun near, int from) {
    boolean opens =
        words.has(from, WordClass.DETERMINER)
            || words.adjective(from)
            || words.noun(from) && !words.capitalised(from + 1);
    if (near.from() < from + 2 || !opens || !words.has(near.from() - 1, WordClass.PREPOSITION)) {
      return Optional.empty();
    }
    return beside
        .startingAt(from, near.from())
        .filter(run -> run.to() < near.from() - 1 && isParticipial(run.to(), near.from() - 1));
  }

  private boolean isParticipial(int from, int to) {
    if (words.is(to, "by")) {
      return words.finite(from) && !words.has(from, WordClass.FINITE | WordClass.AUXILIARY);
    }
    boolean participle =
        words.finite(from)
            && words.has(from + 1, WordClass.PREPOSITION)
            && !(words.is(from + 1, "as") && syntax.tag(from) == Tag.VBD);
    for (int token = from; token < to; token++) {
      if (words.comma(token)
          || words.breaks(token)
          || words.quoted(token)
          || words.cue(token) != null
          || words.has(token, WordClass.RELATIVE | WordClass.SUBJECT_PRONOUN)
          || token > from && words.finite(token)) {
        return false;
      }
    }
    return participle;
  }

  /** {@code ranging from costs | related to it}: a participle and its preposition are no phrase. */
  private boolean isAdjunct(TokenRun run) {
    return words.gerund(run.from())
        && run.from() + 1 < run.to()
        && words.has(run.from() + 1, WordClass.PREPOSITION);
  }

  /** {@code 2. | Never urged him to go}: the number of a heading. */
  private boolean isNumbering(TokenRun run) {
    int last = run.to() - 1;
    return words.number(run.from())
        && (words.lower(last).endsWith(".") || words.lower(last).endsWith(")"));
  }

  /** {@code said no, but in | a later talk | said yes}: where it was said is nobody. */
  private boolean isFrontedAfterJoint(TokenRun run, int from) {
    int in = run.from() - 1;
    return in > from + 1
        && words.is(in, "in")
        && words.has(in - 1, WordClass.COORDINATOR)
        && !words.capitalised(run.to() - 1);
  }

  /**
   * {@code fans who are on | it | said}, {@code fans who saw | it | said}: a pronoun that hangs on
   * what comes before is no subject.
   */
  private boolean isGoverned(TokenRun run, int from) {
    int it = run.from();
    int before = it - 1;
    if (!words.is(it, "it") || before < from) {
      return false;
    }
    boolean after =
        words.has(before, WordClass.PREPOSITION)
            && !words.has(before, WordClass.SUBORDINATOR)
            && !words.is(before, "as");
    return after || words.finite(before) && isObjectOf(before, it);
  }

  private boolean isObjectOf(int verb, int it) {
    return syntax.relation(it) == Relation.OBJ
        || verb > 1 && words.has(verb - 1, WordClass.RELATIVE) && words.noun(verb - 2);
  }

  /** {@code who accused him of fraud | said}: an object speaks as little as a day. */
  private boolean isObject(int token) {
    return words.is(token, "him")
        || words.is(token, "them")
        || words.is(token, "us")
        || words.is(token, "me");
  }

  /**
   * {@code The mayor, Ann Lee, | on Monday | said}, {@code fans reached | on Monday | said}: who
   * stands before the day.
   */
  private TokenRun beforeTime(TokenRun run, int from) {
    boolean on = run.from() > from && words.has(run.from() - 1, WordClass.PREPOSITION);
    int start = on ? run.from() - 1 : run.from();
    boolean time = start > from + 1 && isTime(run);
    if (time && words.comma(start - 1)) {
      return beside.before(start, from).orElse(run);
    }
    boolean reached = time && words.finite(start - 1) && words.noun(start - 2);
    return reached ? beside.before(start - 1, from).orElse(run) : run;
  }

  /** {@code The mayor | on Monday | said}: when it was said is no part of who said it. */
  private TokenRun withoutTime(TokenRun run) {
    int end = run.to();
    while (end > run.from() + 1 && isTimeWord(end - 1, run.from())) {
      end--;
    }
    boolean on =
        end < run.to() && end > run.from() + 1 && words.has(end - 1, WordClass.PREPOSITION);
    return end == run.to() ? run : new TokenRun(run.from(), on ? end - 1 : end);
  }

  private boolean isTimeWord(int token, int from) {
    boolean name = words.has(token, WordClass.MODAL) || token - 1 == from && isName(token - 1);
    boolean last = words.is(token, "last") || words.is(token, "this") || words.is(token, "late");
    return words.has(token, WordClass.TIME) && !name
        || last && token + 1 < words.count() && words.has(token + 1, WordClass.TIME);
  }

  /** {@code Ruby Tuesday}: a day may be half of a name. */
  private boolean isName(int token) {
    return words.capitalised(token) && !words.has(token, WordClass.DETERMINER);
  }

  /**
   * {@code Ann Lee, | head of the school | said}: the name before a description without article.
   */
  private TokenRun named(TokenRun run, int from) {
    int comma = run.from() - 1;
    boolean described =
        comma > from
            && words.comma(comma)
            && !words.capitalised(run.from())
            && !words.number(run.from())
            && !words.has(from, WordClass.ADVERB | WordClass.PREPOSITION)
            && !words.has(run.from(), ~0)
            && words.capitalised(comma - 1);
    boolean name = described;
    for (int token = from; name && token < comma; token++) {
      name = words.capitalised(token) || words.ends(token);
    }
    return name ? new TokenRun(from, comma) : run;
  }

  /** {@code Ann Lee, Bob Ray | and Ed Fry | said}: names in a row. */
  private TokenRun listed(TokenRun run, int from) {
    boolean joint = false;
    for (int token = run.from() + 1; token + 1 < run.to(); token++) {
      joint |= words.is(token, "and") && words.capitalised(token - 1);
    }
    int start = run.from();
    while (joint && start - 1 > from && words.comma(start - 1)) {
      int name = nameStart(start - 1, from);
      if (name < 0) {
        break;
      }
      start = name;
    }
    return start == run.from() ? run : new TokenRun(start, run.to());
  }

  /** Where a name that ends before a comma starts, if it stands in a list; else negative. */
  private int nameStart(int comma, int from) {
    int name = comma;
    while (name > from && words.capitalised(name - 1) && !words.has(name - 1, ~0)) {
      name--;
    }
    boolean opens =
        name == from
            || words.comma(name - 1)
            || words.is(name - 1, "like")
            || words.is(name - 1, "including");
    boolean first = name == from && name == comma - 1 && words.noun(name);
    return opens && name < comma - 1 || first ? name : Syntax.NO_TOKEN;
  }

  /** {@code officials | there | said}: who is there says it. */
  private TokenRun beforePlace(TokenRun run, int from) {
    boolean place = run.to() - run.from() == 1 && edges.isPlace(run.from()) && run.from() > from;
    return place ? beside.before(run.from(), from).orElse(run) : run;
  }

  /** Whether the grammar may know better than what stands beside the verb; asking it takes time. */
  private boolean isDoubtful(Optional<TokenRun> near, int verb, int from) {
    if (near.isEmpty()) {
      int last = beside.verbGroupStart(verb, from) - 1;
      boolean aside = last > from && (words.comma(last) || words.dash(last) || isObject(last));
      return (aside || last > from && words.is(last, "time")) && !words.gerund(verb);
    }
    TokenRun run = near.get();
    if (words.has(run.from(), WordClass.SUBJECT_PRONOUN | WordClass.RELATIVE)) {
      return false;
    }
    return isTime(run)
        || run.to() - run.from() == 1 && edges.isPlace(run.from())
        || edges.isPredicate(run)
        || isWithinPhrase(run.from() - 1, from)
        || holdsSubordinator(run);
  }

  private boolean holdsSubordinator(TokenRun run) {
    for (int token = run.from() + 1; token < run.to(); token++) {
      if (words.has(token, WordClass.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token before a phrase makes it a part of a longer one. */
  private boolean isWithinPhrase(int token, int from) {
    if (token <= from) {
      return false;
    }
    boolean joint = words.is(token, "and") && words.capitalised(token + 1);
    return joint
        || words.has(token, WordClass.PREPOSITION)
        || words.is(token, "to")
        || words.lower(token).endsWith("ed")
        || words.lower(token).endsWith("ing");
  }

  /** {@code It used footage of | Ann Lee | saying}: who is seen or heard to say something. */
  public Optional<TokenRun> shown(int participle, int from) {
    int start = participle;
    while (start > from && words.capitalised(start - 1) && !words.quoted(start - 1)) {
      start--;
    }
    boolean shown = start < participle && start > from && words.is(start - 1, "of");
    return shown ? Optional.of(new TokenRun(start, participle)) : Optional.empty();
  }

  /** {@code Lee left, with | an aide to the mayor | saying no}: the aide says it. */
  public Optional<TokenRun> accompanying(int participle, int from) {
    int with = participle - 2;
    while (with > from && with > participle - CAUSE_REACH && !words.is(with, "with")) {
      boolean ends = words.comma(with) || words.breaks(with) || words.quoted(with);
      if (ends || words.finite(with)) {
        return Optional.empty();
      }
      with--;
    }
    boolean opens = with > from && words.is(with, "with") && words.comma(with - 1);
    return opens
        ? beside.startingAt(with + 1, participle).filter(who -> !isObject(who.from()))
        : Optional.empty();
  }

  /** {@code It hurt, as did | an aide to the mayor | saying no}: a participle that tells of one. */
  public Optional<TokenRun> described(int participle, int from) {
    boolean joined =
        participle > from
            && !words.comma(participle - 1)
            && !words.has(participle - 1, WordClass.PREPOSITION | WordClass.SUBORDINATOR);
    boolean describes = joined && syntax.relation(participle) == Relation.ACL;
    int head = describes ? syntax.head(participle) : from;
    boolean somebody =
        head > from
            && head < participle
            && !words.comma(head, participle)
            && words.noun(head)
            && RoleNouns.contains(Inflections.singular(words.lower(head)));
    return somebody
        ? Optional.of(phrase(new NounPhrase(syntax, head), from, participle))
        : Optional.empty();
  }

  private TokenRun phrase(NounPhrase phrase, int from, int limit) {
    int end = modifiersEnd(phrase);
    while (end < limit && words.capitalised(end)) {
      end++;
    }
    return new TokenRun(Math.max(from, phrase.coreStart()), end);
  }

  /** The subject of the clause that a participle belongs to: {@code Lee left, saying no}. */
  public Optional<TokenRun> governing(int participle, int from) {
    int started = participle - 1;
    if (started > from && STARTING.contains(Lemmas.verb(words.lower(started)))) {
      return before(started, from);
    }
    int opening = words.comma(from + 1) ? from + 2 : from;
    if (words.is(participle - 1, "while")) {
      Optional<TokenRun> doing = grammaticallyGoverning(participle, from);
      if (doing.isPresent()) {
        return doing;
      }
    }
    boolean fronted = words.has(opening, WordClass.SUBORDINATOR | WordClass.PREPOSITION);
    return fronted
        ? grammaticallyGoverning(participle, from)
        : ofSentence(from, participle)
            .or(() -> inverted(from, participle))
            .or(() -> grammaticallyGoverning(participle, from));
  }

  /** {@code “No,” said | Ann Lee, noting that it rained}: who follows a verb of saying. */
  private Optional<TokenRun> inverted(int from, int participle) {
    for (int verb = from; verb < participle - 2; verb++) {
      CueForm cue = words.quoted(verb) ? null : words.cue(verb);
      boolean opens = verb == from || words.quoted(verb - 1) || words.comma(verb - 1);
      if (opens && cue != null && cue.takes(CueFrame.DIRECT) && words.finite(verb)) {
        return beside.startingAt(verb + 1 + cue.tail().length, participle);
      }
    }
    return Optional.empty();
  }

  private Optional<TokenRun> grammaticallyGoverning(int participle, int from) {
    int verb = syntax.isParsed(participle) ? syntax.head(participle) : Syntax.NO_TOKEN;
    for (int step = 0; step < 8 && verb >= from; step++) {
      if (verb < participle && syntax.hasChild(verb, Relation.NSUBJ) && !isSaid(verb, from)) {
        return before(verb, from);
      }
      verb = syntax.head(verb);
    }
    return Optional.empty();
  }

  /** {@code Ann Lee said they | won, saying no}: who tells of it goes on, not who won. */
  private boolean isSaid(int verb, int from) {
    int cue = syntax.head(verb);
    return syntax.relation(verb) == Relation.CCOMP
        && cue >= from
        && words.cue(cue) != null
        && syntax.hasChild(cue, Relation.NSUBJ);
  }

  /** Whether all between a subject and its verb belongs to the subject. */
  private boolean reaches(TokenRun subject, int verb) {
    int start = beside.verbGroupStart(verb, subject.to());
    int head = syntax.child(verb, Relation.NSUBJ);
    return syntax.tag(verb).isFinite()
        && syntax.partOfSpeech(head) != PartOfSpeech.ADJECTIVE
        && syntax.end(head) >= start - 1;
  }

  /** Whether what stands next to the verb is only a part of its subject, or a time. */
  private boolean isBetter(TokenRun subject, TokenRun near) {
    if (subject.to() == near.to() && subject.from() < near.from()) {
      return words.is(near.from() - 1, "to");
    }
    if (subject.to() > near.from()
        || words.has(near.from(), WordClass.SUBJECT_PRONOUN | WordClass.RELATIVE)) {
      return false;
    }
    if (isTime(near)) {
      return true;
    }
    boolean part = false;
    for (int token = subject.to(); token < near.from(); token++) {
      boolean predicate = words.finite(token) && !participle(token) && !isUnder(token, subject);
      if (words.comma(token) || words.breaks(token) || predicate) {
        return false;
      }
      part |= words.has(token, WordClass.PREPOSITION) || words.is(token, "to") || participle(token);
    }
    return part;
  }

  private boolean isUnder(int token, TokenRun subject) {
    for (int head = subject.from(); head < subject.to(); head++) {
      if (syntax.isUnder(token, head)) {
        return true;
      }
    }
    return false;
  }

  /** {@code hours after | the mayor}: a phrase of time before the subject. */
  private boolean isTail(TokenRun subject, TokenRun near) {
    return near.from() < subject.from()
        && near.to() == subject.to()
        && words.has(subject.from() - 1, WordClass.SUBORDINATOR);
  }

  private boolean participle(int token) {
    return syntax.tag(token) == Tag.VBN || syntax.tag(token) == Tag.VBG;
  }

  private boolean isTime(TokenRun run) {
    for (int token = run.from(); token < run.to(); token++) {
      if (!words.has(token, WordClass.TIME | WordClass.ADVERB | WordClass.DETERMINER)) {
        return false;
      }
    }
    return !words.has(run.from(), WordClass.SUBJECT_PRONOUN | WordClass.OBJECT_PRONOUN);
  }

  private int head(int verb) {
    if (!syntax.isParsed(verb)) {
      return Syntax.NO_TOKEN;
    }
    return syntax.child(verb, Relation.NSUBJ);
  }

  private Optional<TokenRun> grammatical(int verb, int from) {
    int head = head(verb);
    if (head == Syntax.NO_TOKEN || head >= verb || head < from || words.quoted(head)) {
      return Optional.empty();
    }
    NounPhrase phrase = new NounPhrase(syntax, head);
    int start = Math.max(from, phrase.coreStart());
    boolean governed =
        start > from
            && words.has(start - 1, WordClass.PREPOSITION)
            && !words.has(start - 1, WordClass.SUBORDINATOR);
    int end = modifiersEnd(phrase);
    return !governed && start < end && end <= verb
        ? Optional.of(new TokenRun(start, end))
        : Optional.empty();
  }

  /** {@code the father | of a girl}: the token after the phrases that follow the head. */
  private static int modifiersEnd(NounPhrase phrase) {
    int end = phrase.coreEnd();
    for (NounPhrase.Modifier modifier : phrase.modifiers()) {
      if (modifier.preposition() == end) {
        end = modifier.phrase().coreEnd();
      }
    }
    return end;
  }

  /** The noun phrase that starts at a token. */
  public Optional<TokenRun> startingAt(int from, int limit) {
    return beside.startingAt(from, limit);
  }

  /** The subject of a verb, or, when it shares one with an earlier verb, that one. */
  public Optional<TokenRun> of(int verb, int from) {
    return before(verb, from).or(() -> shared(verb, from)).or(() -> ofSentence(from, verb));
  }

  /** {@code As it rained, I laughed and | said}: the subject of the verb before <i>and</i>. */
  private Optional<TokenRun> shared(int verb, int from) {
    int and = beside.verbGroupStart(verb, from) - 1;
    boolean joint = and > from && words.has(and, WordClass.COORDINATOR) && words.finite(and - 1);
    return joint ? before(and - 1, from) : Optional.empty();
  }

  /** {@code It rained when | Lee | knocked him and | called him weak}: of the verb joined to. */
  public Optional<TokenRun> joined(int verb, int from) {
    boolean joint = verb - 1 > from && words.has(verb - 1, WordClass.COORDINATOR);
    int first = joint && syntax.relation(verb) == Relation.CONJ ? syntax.head(verb) : from;
    return first > from && syntax.tag(first).isFinite() && words.cue(first) == null
        ? before(first, from)
        : Optional.empty();
  }

  /** The subject of the first finite verb of a run that has one. */
  public Optional<TokenRun> ofSentence(int from, int to) {
    return ofSentence(from, to, true).or(() -> ofSentence(from, to, false));
  }

  private Optional<TokenRun> ofSentence(int from, int to, boolean main) {
    for (int token = from; token < to; token++) {
      if (!words.quoted(token) && words.finite(token) && !(main && isReduced(token))) {
        Optional<TokenRun> subject =
            before(token, from)
                .filter(run -> !words.has(run.from(), WordClass.TIME) || !isTime(run));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code a speech | known as the Elm speech}: a participle that has no subject of its own. */
  private boolean isReduced(int token) {
    return token > 0 && words.noun(token - 1) && isDescribing(token) && !words.is(token + 1, "to");
  }

  /** {@code a statement | emailed to us}: a participle with a preposition that describes a noun. */
  public boolean isDescribing(int participle) {
    return participle + 1 < words.count()
        && words.has(participle + 1, WordClass.PREPOSITION)
        && syntax.tag(participle) == Tag.VBN
        && syntax.relation(participle) == Relation.ACL;
  }

  /** Whose a noun is. */
  public Optional<TokenRun> owner(int noun, int from) {
    return beside.owner(noun, from);
  }

  /** The first token of a verb group. */
  public int verbGroupStart(int verb, int from) {
    return beside.verbGroupStart(verb, from);
  }
}
