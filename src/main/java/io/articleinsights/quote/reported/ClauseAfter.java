package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code said they won}, {@code waved, saying they won}: a clause without <i>that</i>. */
final class ClauseAfter extends VerbConstruction {

  static final ClauseAfter FINITE =
      new ClauseAfter(
          "reported-clause",
          "The speaker, a verb of saying and a clause without that.",
          "Ann Lee said {they won}.",
          "The added cost is small.",
          false);

  static final ClauseAfter GERUND =
      new ClauseAfter(
          "reported-gerund",
          "A verb of saying in -ing and a clause; the subject of the sentence speaks.",
          "Ann Lee waved, saying {they won}.",
          "It goes without saying that they won.",
          true);

  private final boolean gerund;

  private ClauseAfter(
      String label, String description, String example, String counterexample, boolean gerund) {
    super(label, description, example, counterexample, ConstructionTrait.CLAUSAL);
    this.gerund = gerund;
  }

  /** {@code A group claiming ties to them | has left}: the verb is that of the group. */
  private static boolean isOthers(int clause, Announcement.Verb verb, ReportedView view) {
    ClauseTokens words = view.words();
    int cue = verb.run().from();
    if (cue == 0 || !words.noun(cue - 1) || words.has(clause, WordClass.SUBJECT_PRONOUN)) {
      return false;
    }
    int finite = clause;
    while (finite < verb.limit() && !words.finite(finite)) {
      finite++;
    }
    return finite < verb.limit()
        && view.syntax().isParsed(cue)
        && !view.syntax().isUnder(finite, cue);
  }

  /**
   * {@code a group claiming | ties to them has left}, {@code they maintained | a majority to veto
   * it}: a noun alone is what is claimed, and no clause.
   */
  private static boolean isObject(int clause, Announcement.Verb verb, ReportedView view) {
    int cue = verb.run().from();
    boolean plain = !view.words().quoted(clause) && CueLexicon.ENGLISH.claims(verb.form().lemma());
    if (!plain || view.words().has(clause, WordClass.SUBJECT_PRONOUN)) {
      return false;
    }
    Syntax syntax = view.syntax();
    int object = syntax.child(cue, Relation.OBJ);
    return object >= clause
        && object < verb.limit()
        && syntax.child(cue, Relation.CCOMP) == Syntax.NO_TOKEN;
  }

  /**
   * {@code the table shows | the costs, the film shows | fans leaving, tests found | a gene linked
   * to it}: no finite clause.
   */
  private static boolean isThing(int clause, Announcement.Verb verb, ReportedView view) {
    if (!verb.form().takes(CueFrame.SHOWN)) {
      return false;
    }
    if (view.words().comma(verb.run().to())) {
      return true;
    }
    ClauseTokens words = view.words();
    boolean somebody =
        verb.speaker().filter(who -> words.has(who.from(), WordClass.SUBJECT_PRONOUN)).isPresent();
    return somebody
        || words.has(clause, WordClass.QUESTION)
        || !isClauseOfPronoun(clause, verb, view) && !hasPredicate(clause, verb, view);
  }

  /** {@code found | it was late}. */
  private static boolean isClauseOfPronoun(int clause, Announcement.Verb verb, ReportedView view) {
    return view.words().has(clause, WordClass.SUBJECT_PRONOUN)
        && clause + 1 < verb.limit()
        && view.words().finite(clause + 1)
        && view.syntax().tag(verb.run().from()).isVerbal();
  }

  /** {@code found a gene | linked to it}: what looks like a verb describes the noun before it. */
  private static boolean isParticipial(int verb, ClauseTokens words) {
    return words.lower(verb).endsWith("ed")
        && words.noun(verb - 1)
        && (verb + 1 >= words.count() || words.has(verb + 1, WordClass.PREPOSITION));
  }

  private static boolean hasPredicate(int clause, Announcement.Verb verb, ReportedView view) {
    Syntax syntax = view.syntax();
    int predicate = syntax.child(verb.run().from(), Relation.CCOMP);
    if (predicate < clause || view.words().noun(predicate) && syntax.tag(predicate).isFinite()) {
      return false;
    }
    for (int token = clause + 1; token < predicate; token++) {
      if (view.words().has(token, WordClass.RELATIVE)) {
        return false;
      }
    }
    return syntax.tag(predicate).isFinite() && !isParticipial(predicate, view.words())
        || syntax.hasChild(predicate, Relation.AUX)
        || syntax.hasChild(predicate, Relation.AUX_PASS)
        || syntax.hasChild(predicate, Relation.COP);
  }

  /**
   * {@code noted in May | the change of name}: after an adjunct only <i>said</i> is sure of one.
   */
  private static boolean isNoted(
      int start, int clause, Announcement.Verb verb, ClauseTokens words) {
    return words.has(start, WordClass.PREPOSITION)
        && words.has(clause, WordClass.OPENER)
        && !words.has(clause - 1, WordClass.TIME)
        && !verb.form().lemma().equals("say");
  }

  /** {@code testified about a July | 10 meeting}: the day of a month. */
  private static boolean isDay(int number, ClauseTokens words) {
    return words.number(number)
        && words.has(number - 1, WordClass.TIME)
        && words.capitalised(number - 1);
  }

  /** {@code Lee added | 16 and the Elms won}: so many points. */
  private static boolean isScore(int number, Announcement.Verb verb, ClauseTokens words) {
    int next = number + 1;
    return verb.form().lemma().equals("add")
        && words.number(number)
        && next < verb.limit()
        && (words.comma(next) || words.has(next, WordClass.COORDINATOR | WordClass.PREPOSITION));
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean clausal = verb.form().takes(CueFrame.CLAUSE) || verb.form().takes(CueFrame.SHOWN);
    boolean takes = clausal && verb.form().gerund() == gerund;
    int clause = takes ? view.starts().clauseAt(start, verb.limit()) : Syntax.NO_TOKEN;
    boolean work =
        clause >= 0
            && (view.ends().isWork(clause)
                || view.words().is(clause, "as")
                || isScore(clause, verb, view.words())
                || isDay(clause, view.words())
                || isObject(clause, verb, view)
                || isThing(clause, verb, view)
                || isNoted(start, clause, verb, view.words())
                || Judgement.isQuoting(clause, verb, view.words()));
    return clause >= 0 && !work && !(gerund && isOthers(clause, verb, view))
        ? content(view.starts().withAdverbs(verb.run().to(), clause), verb, view)
        : Optional.empty();
  }
}
