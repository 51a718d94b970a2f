package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.ContentWords;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code demanded a recount}, {@code denied cheating}: a verb of saying and its object. */
final class SaidObject extends VerbConstruction {

  static final SaidObject DOING =
      new SaidObject(
          "reported-doing",
          "The speaker, a verb of saying and a verb in -ing.",
          "Ann Lee denied {taking money}.",
          "Ann Lee kept taking money.",
          ConstructionTrait.STATED);

  /** So many words of an object are looked at for its noun. */
  private static final int LONGEST_OBJECT = 7;

  static final SaidObject PHRASE =
      new SaidObject(
          "reported-object",
          "The speaker, a verb of saying and what it is about.",
          "Ann Lee demanded {a recount}.",
          "The claim was filed in court.");

  private SaidObject(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    super(label, description, example, counterexample, traits);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean found =
        is(ConstructionTrait.STATED) ? isDoing(start, verb, view) : isPhrase(start, verb, view);
    return found ? content(start, verb, view) : Optional.empty();
  }

  private static boolean isDoing(int start, Announcement.Verb verb, ReportedView view) {
    return verb.form().takes(CueFrame.GERUND) && view.words().gerund(start);
  }

  /** {@code Commenting on the vote, Ann Lee said no}: it only tells what was spoken of. */
  private static boolean isOccasion(Announcement.Verb verb, ReportedView view) {
    int first = verb.run().from();
    boolean opens = first == 0 || view.words().capitalised(first);
    return opens && verb.form().gerund() && CueLexicon.ENGLISH.deed(verb.form().lemma());
  }

  private static boolean isPhrase(int start, Announcement.Verb verb, ReportedView view) {
    return verb.form().takes(CueFrame.OBJECT)
        && !verb.form().takes(CueFrame.PREDICATE)
        && !isOccasion(verb, view)
        && view.starts().startsNounPhrase(start)
        && !isGiven(start, verb, view.words())
        && !isThing(start, verb, view.words())
        && !isPointedAt(start, verb, view.words())
        && !view.ends().isWork(start);
  }

  /** {@code repeated it | on the air}: what is meant stands elsewhere. */
  private static boolean isPointedAt(int start, Announcement.Verb verb, ClauseTokens words) {
    return (words.is(start, "it") || words.is(start, "them"))
        && start + 1 < verb.limit()
        && ContentWords.BEFORE_PLACES.contains(words.lower(start + 1));
  }

  /**
   * {@code denied | flu vaccines to them}, {@code revealed | a new car}: unlike charges and plans,
   * they are no matter of words.
   */
  private static boolean isThing(int start, Announcement.Verb verb, ClauseTokens words) {
    if (!ContentWords.OF_MATTERS.contains(verb.form().lemma())
        || words.has(start, WordClass.OBJECT_PRONOUN)) {
      return false;
    }
    int last = Math.min(verb.limit(), start + LONGEST_OBJECT);
    for (int token = start; token < last && !words.quoted(token); token++) {
      if (ContentWords.MATTERS.contains(words.lower(token))) {
        return false;
      }
      boolean ends = words.comma(token) || words.has(token, WordClass.PREPOSITION);
      if (ends && token > start) {
        break;
      }
    }
    return !words.quoted(start);
  }

  /** {@code denied them | entry}: somebody, and what he is not given. */
  private static boolean isGiven(int start, Announcement.Verb verb, ClauseTokens words) {
    return verb.form().lemma().equals("deny")
        && words.has(start, WordClass.OBJECT_PRONOUN)
        && !words.is(start, "her")
        && start + 1 < verb.limit()
        && (words.noun(start + 1) || words.has(start + 1, WordClass.DETERMINER));
  }
}
