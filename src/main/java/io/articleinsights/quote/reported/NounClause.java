package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.MainClause;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code Ann Lee’s claim that they won}. */
final class NounClause extends ReportedConstruction {

  NounClause() {
    super(
        "reported-noun",
        "A noun of saying, that, and a clause; whose claim it is speaks.",
        "Ann Lee’s claim that {the plan was dead} angered fans.",
        "The claim was filed in court.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  Optional<Content> match(Announcement place) {
    int token = place.token();
    boolean that = token + 2 < place.to() && place.words().is(token + 1, "that") && place.isFree();
    return that
        ? CueLexicon.ENGLISH.noun(place.words().lower(token)).flatMap(noun -> clause(place, noun))
        : Optional.empty();
  }

  private static Optional<Content> clause(Announcement place, String noun) {
    ClauseTokens words = place.words();
    int token = place.token();
    Optional<TokenRun> owner = place.view().subjects().owner(token, place.from());
    int start = token + 2;
    boolean verb = words.clause(place.from(), token);
    int limit =
        new MainClause(words)
            .limit(new TokenRun(token, start), Optional.empty(), place.from(), place.to());
    int end = place.view().ends().nounClauseEnd(start, limit, verb);
    return owner.isPresent() && words.clause(start, end)
        ? Optional.of(
            new Content(
                new TokenRun(start, end),
                Optional.empty(),
                new TokenRun(token, token + 1),
                noun,
                owner))
        : Optional.empty();
  }
}
