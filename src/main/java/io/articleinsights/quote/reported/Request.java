package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.PartOfSpeech;
import java.util.Optional;

/** {@code urged fans to come} */
final class Request extends VerbConstruction {

  /** The infinitive stands no farther away. */
  private static final int REACH = 12;

  Request() {
    super(
        "reported-request",
        "The speaker, a verb of asking for something, somebody and an infinitive.",
        "Ann Lee urged {fans to come}.",
        "The team came to urge its fans on.");
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean request =
        verb.active()
            && verb.form().takes(CueFrame.REQUEST)
            && isInfinitiveWithin(start, verb.limit(), view);
    return request ? content(start, verb, view) : Optional.empty();
  }

  private static boolean isInfinitiveWithin(int start, int limit, ReportedView view) {
    ClauseTokens words = view.words();
    for (int token = start; token < Math.min(limit, start + REACH); token++) {
      if (words.is(token, "to")) {
        return token > start
            && isInfinitive(afterMark(token + 1, words), words)
            && !isAdjective(token + 1, view.syntax());
      }
      if (words.comma(token) || words.breaks(token) || words.finite(token)) {
        return false;
      }
    }
    return false;
  }

  /** {@code urged fans to “| stay calm”}. */
  private static int afterMark(int token, ClauseTokens words) {
    boolean mark = token + 1 < words.count() && words.quoted(token) && !words.word(token);
    return mark ? token + 1 : token;
  }

  /** {@code small parts to | larger bills}. */
  private static boolean isAdjective(int token, Syntax syntax) {
    return syntax.partOfSpeech(token) == PartOfSpeech.ADJECTIVE
        && syntax.relation(token) == Relation.AMOD;
  }

  /** {@code urged fans to | come}, but not {@code asked questions about her relation to | God}. */
  private static boolean isInfinitive(int token, ClauseTokens words) {
    return token < words.count()
        && words.word(token)
        && !words.capitalised(token)
        && !words.number(token)
        && !words.has(token, WordClass.DETERMINER | WordClass.OBJECT_PRONOUN);
  }
}
