package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code described the plan as a mess, called it a mess} */
final class Judgement extends VerbConstruction {

  Judgement() {
    super(
        "reported-predicate",
        "The speaker, a verb of judging, what is judged, and what it is called.",
        "Ann Lee described {the plan as a mess}.",
        "A firm called Marl built the bridge.",
        ConstructionTrait.STATED);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    if (!verb.form().takes(CueFrame.PREDICATE)) {
      return Optional.empty();
    }
    boolean as = view.words().is(start, "as") && start + 1 < verb.limit();
    boolean judged =
        isPredicated(start, verb, view.words())
            && !view.words().number(start)
            && !isName(start, verb.limit(), view.words())
            && view.starts().startsNounPhrase(start)
            && !view.ends().isWork(start);
    boolean said = as || judged && !isMereCall(start, verb, view.words());
    if (isDubbed(verb.form().lemma(), start, view)) {
      return Optional.empty();
    }
    return said && !isQuoting(start, verb, view.words())
        ? content(start, verb, view)
        : Optional.empty();
  }

  /** {@code dubbed | the “Elm Hilton”}: capitals in marks are a name and say nothing. */
  static boolean isDubbed(String lemma, int start, ReportedView view) {
    int name = view.words().is(start, "the") ? start + 1 : start;
    return lemma.equals("dub") && view.ends().isWorkOrName(name);
  }

  /**
   * {@code called the police, called a meeting}: who or what is called, and nothing is it called.
   */
  private static boolean isMereCall(int start, Announcement.Verb verb, ClauseTokens words) {
    if (!verb.form().lemma().equals("call") || words.quoted(start)) {
      return false;
    }
    if (isNickname(start, verb.limit(), words)) {
      return true;
    }
    boolean pronoun = words.has(start, WordClass.OBJECT_PRONOUN) && !words.is(start, "her");
    if (pronoun && start + 1 < verb.limit() && words.capitalised(start + 1)) {
      return true;
    }
    int token = start + 1;
    while (token < verb.limit() && isInPhrase(token, words)) {
      if (pronoun || isComplement(token, verb.limit(), words)) {
        return false;
      }
      token++;
    }
    return token >= verb.limit() || !words.quoted(token);
  }

  /** {@code called him | “Red”}: one capitalised word in marks is a name. */
  private static boolean isNickname(int start, int limit, ClauseTokens words) {
    int name = start + 2;
    boolean marked = words.has(start, WordClass.OBJECT_PRONOUN) && name + 1 < limit;
    return marked
        && words.quoted(start + 1)
        && !words.word(start + 1)
        && words.capitalised(name)
        && !words.word(name + 1);
  }

  private static boolean isInPhrase(int token, ClauseTokens words) {
    return !words.quoted(token)
        && !words.comma(token)
        && !words.breaks(token)
        && !words.ends(token)
        && (words.is(token, "of")
            || !words.has(token, WordClass.PREPOSITION | WordClass.SUBORDINATOR));
  }

  /** {@code called the plan | a mess, called it | dead}. */
  private static boolean isComplement(int token, int limit, ClauseTokens words) {
    boolean last = words.noun(token - 1) && (token + 1 >= limit || !words.noun(token + 1));
    String word = words.lower(token);
    return words.has(token, WordClass.DETERMINER)
        || last && (words.adjective(token) || word.endsWith("ed") || words.gerund(token));
  }

  /** {@code quoted Ann Lee | as saying}: she says it. */
  static boolean isQuoting(int start, Announcement.Verb verb, ClauseTokens words) {
    for (int token = start; token + 1 < verb.limit() && !words.comma(token); token++) {
      if (words.is(token, "as") && words.reports(token + 1, true)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a firm called | Marl Works}: its name and nothing that it is called besides. */
  private static boolean isName(int start, int limit, ClauseTokens words) {
    int token = words.is(start, "the") ? start + 1 : start;
    int first = token;
    while (token < limit && words.word(token) && words.capitalised(token)) {
      token++;
    }
    boolean aside = token < limit && words.comma(token) && !words.comma(token + 1, limit);
    return token > first && (token == limit || aside || words.ends(token) || words.breaks(token));
  }

  /** Whether more follows than what is judged: <i>as</i> and <i>for</i> show it. */
  static boolean isPredicated(int start, Announcement.Verb verb, ClauseTokens words) {
    boolean bare = !verb.form().takes(CueFrame.AS) && !verb.form().takes(CueFrame.OBJECT);
    for (int token = start; !bare && token < verb.limit() && !words.comma(token); token++) {
      boolean as = words.is(token, "as") && !words.is(token - 1, "such");
      if (as || words.is(token, "for") && !verb.form().takes(CueFrame.AS)) {
        return true;
      }
    }
    return bare;
  }
}
