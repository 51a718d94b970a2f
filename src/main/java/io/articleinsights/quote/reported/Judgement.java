package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code described the plan as a mess, called it a mess} */
final class Judgement extends VerbConstruction {

  Judgement() {
    super(
        "reported-predicate",
        "The speaker, a verb of judging, what is judged, and what it is called.",
        "Ann Lee described {the plan as a mess}.",
        "A firm called Marl built the bridge.",
        Trait.STATED);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    if (!verb.form().takes(CueFrame.PREDICATE)) {
      return Optional.empty();
    }
    boolean as = view.words().is(start, "as") && start + 1 < verb.limit();
    boolean judged =
        isPredicated(start, verb, view.words())
            && !isName(start, verb.limit(), view.words())
            && view.starts().startsNounPhrase(start)
            && !view.ends().isWork(start);
    return as || judged ? content(start, verb.limit(), view) : Optional.empty();
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
      if (words.is(token, "as") || words.is(token, "for") && !verb.form().takes(CueFrame.AS)) {
        return true;
      }
    }
    return bare;
  }
}
