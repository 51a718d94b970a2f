package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.SpeakingNouns;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;
import java.util.Set;

/** {@code According to Ann Lee, they won}. */
final class AccordingTo extends ReportedConstruction {

  /** Measures, which speak as little as a ruler. */
  private static final Set<String> MEASURES = WordFile.read("quote/sources.txt").words("measures");

  private static final int LONGEST_NAME = 6;

  AccordingTo() {
    super(
        "according-to",
        "According to the speaker, before or after a clause.",
        "According to Ann Lee, {they won}.",
        "The bridge was built according to the law.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  boolean looksBack() {
    return true;
  }

  @Override
  Optional<Content> match(Announcement place) {
    ClauseTokens words = place.words();
    int token = place.token();
    boolean fits =
        words.is(token, "according") && token + 2 < place.to() && words.is(token + 1, "to");
    return fits
        ? place
            .view()
            .subjects()
            .startingAt(token + 2, place.to())
            .map(source -> whole(source, place))
            .filter(source -> !MEASURES.contains(words.lower(source.to() - 1)))
            .map(source -> content(place, source))
        : Optional.empty();
  }

  /** {@code a police | press release}: up to the noun that the last one helps to name. */
  private static TokenRun whole(TokenRun source, Announcement place) {
    TokenRun made = withMaker(source, place);
    if (made.to() > source.to()) {
      return made;
    }
    if (source.to() >= place.to() || !place.words().word(source.to())) {
      return source;
    }
    Syntax syntax = place.view().syntax();
    int last = source.to() - 1;
    int head = last;
    while (syntax.relation(head) == Relation.COMPOUND
        && syntax.head(head) > head
        && syntax.head(head) <= head + 2
        && !place.words().has(head + 1, WordClass.RELATIVE)) {
      head = syntax.head(head);
    }
    boolean longer = head > last && head < place.to() && !place.words().quoted(head);
    return longer ? new TokenRun(source.from(), head + 1) : source;
  }

  /** {@code data | from Elm News}, {@code a new survey | by Marl and Elm}: whose they are. */
  private static TokenRun withMaker(TokenRun source, Announcement place) {
    ClauseTokens words = place.words();
    int end = source.to() + 1;
    boolean made =
        end < place.to()
            && (words.is(source.to(), "from") || words.is(source.to(), "by"))
            && SpeakingNouns.contains(words.lower(source.to() - 1))
            && words.capitalised(end)
            && !words.has(end, WordClass.TIME);
    while (made
        && end < place.to()
        && (words.capitalised(end)
            || words.is(end, "and") && end + 1 < place.to() && words.capitalised(end + 1))) {
      end++;
    }
    return made ? new TokenRun(source.from(), end) : source;
  }

  /** {@code They left. That’s | according to Ann Lee}: the sentence before is what she says. */
  private static TokenRun pointedAt(TokenRun before, Announcement place) {
    ClauseTokens words = place.words();
    int first = before.from();
    int sentence = words.body().sentenceOf(place.from());
    boolean points =
        first == place.from()
            && before.to() - first <= 2
            && (words.is(first, "that") || words.is(first, "this"))
            && sentence > 0
            && words.body().paragraphOf(sentence - 1) == words.body().paragraphOf(sentence);
    int start = points ? words.body().firstToken(sentence - 1) : first;
    return points && !words.quoted(start) && !words.quoted(first - 1)
        ? new TokenRun(start, first)
        : before;
  }

  private static Content content(Announcement place, TokenRun source) {
    boolean opens =
        place.token() == place.from()
            || place.token() == place.from() + 1
                && place.words().has(place.from(), WordClass.COORDINATOR);
    boolean joins = !opens && isJoint(place.token() - 2, place);
    TokenRun before = opens || joins ? new TokenRun(place.from(), place.from()) : before(place);
    boolean clauseFollows =
        opens
            || joins
            || startsPredicate(comma(source.to(), place) + 1, place)
            || !place.words().clause(before.from(), before.to())
                && source.to() < place.to()
                && place.words().comma(source.to())
                && place.words().clause(source.to(), place.to());
    TokenRun after = clauseFollows ? after(place, source) : pointedAt(before, place);
    TokenRun run = isAside(after, place.words()) ? new TokenRun(after.to(), after.to()) : after;
    boolean predicate = clauseFollows && !before.isEmpty() && place.words().finite(run.from());
    return new Content(
        predicate ? before : run,
        predicate ? Optional.of(run) : Optional.empty(),
        new TokenRun(place.token(), place.token() + 2),
        "according to",
        Optional.of(source));
  }

  /** {@code They left because, | according to Ann Lee, it rained}: only what follows is said. */
  private static boolean isJoint(int token, Announcement place) {
    ClauseTokens words = place.words();
    return token > place.from()
        && words.comma(token + 1)
        && words.has(token, WordClass.SUBORDINATOR | WordClass.COORDINATOR)
        && !words.is(token, "too");
  }

  /** {@code The error that they made, according to Ann Lee, | was in the plan}. */
  private static boolean startsPredicate(int token, Announcement place) {
    ClauseTokens words = place.words();
    int before = place.token() - 2;
    boolean parted =
        before >= place.from()
            && words.comma(before + 1)
            && words.has(before, WordClass.AUXILIARY)
            && token < place.to()
            && words.finite(token);
    return token + 1 < place.to()
        && words.comma(token - 1)
        && (words.has(token, WordClass.FINITE) || parted)
        && !words.quoted(token);
  }

  /** {@code According to Ann Lee, | writing for Elm News}: more of who says it, and no content. */
  private static boolean isAside(TokenRun run, ClauseTokens words) {
    return run.from() < run.to() && words.gerund(run.from()) && !words.clause(run.from(), run.to());
  }

  private static TokenRun after(Announcement place, TokenRun who) {
    int source = who.to();
    int comma = comma(source, place);
    boolean noComma =
        place.words().clause(source, comma)
            && !(comma < place.to() && isDescribed(who, place.view().syntax()));
    boolean name = place.words().capitalised(who.to() - 1) && place.words().genitive(who.to() - 2);
    while (!name && isNamedBetween(comma, place) || isApposed(who, comma, place)) {
      comma = comma(comma + 1, place);
    }
    int start = noComma ? source : Math.min(comma + 1, place.to());
    return new TokenRun(start, place.view().ends().end(start, place.to()));
  }

  /** {@code two aides | involved in it}: a participle that tells more of who says it. */
  private static boolean isDescribed(TokenRun who, Syntax syntax) {
    int participle = who.to();
    Relation relation = syntax.relation(participle);
    int head = syntax.head(participle);
    return (relation == Relation.ACL || relation == Relation.AMOD)
        && head >= who.from()
        && head < participle;
  }

  private static int comma(int from, Announcement place) {
    int comma = from;
    while (comma < place.to() && !place.words().comma(comma)) {
      comma++;
    }
    return comma;
  }

  /** {@code According to the coach, | Ann Lee, | they won}: nothing but a name in commas. */
  private static boolean isNamedBetween(int comma, Announcement place) {
    ClauseTokens words = place.words();
    int token = comma + 1;
    while (token < place.to() && token < comma + LONGEST_NAME && words.capitalised(token)) {
      token++;
    }
    boolean named = token > comma + 2 && token < place.to() && words.comma(token);
    int next = named ? comma(token + 1, place) : place.to();
    boolean apposed =
        next + 1 < place.to() && words.finite(next + 1) && !words.clause(token + 1, next);
    return named && !apposed;
  }

  /**
   * {@code According to Ann Lee, | head of the mill, | the wheel is old}: who or what she is, how
   * old, or whom she cites.
   */
  private static boolean isApposed(TokenRun who, int comma, Announcement place) {
    int next = comma(comma + 1, place);
    ClauseTokens words = place.words();
    int first = comma + 1;
    boolean clauseFollows =
        next + 1 < place.to()
            && words.clause(next + 1, place.to())
            && (!words.verb(next + 1)
                || words.has(next + 1, WordClass.FINITE | WordClass.AUXILIARY));
    if (!clauseFollows) {
      return false;
    }
    if (words.clause(first, next)) {
      return words.is(first, "who") || words.is(first, "which");
    }
    if (words.gerund(first) || isAge(first, words) && next == first + 1) {
      return true;
    }
    Syntax syntax = place.view().syntax();
    for (int token = comma + 1; token < next; token++) {
      int head = syntax.head(token);
      if (syntax.relation(token) == Relation.APPOS && head >= who.from() && head < who.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAge(int token, ClauseTokens words) {
    return words.number(token) && words.lower(token).chars().allMatch(Character::isDigit);
  }

  private static TokenRun before(Announcement place) {
    int token = place.token();
    int end = place.words().comma(token - 1) ? token - 1 : token;
    int from = Math.max(place.progress().said(), place.from());
    int start = afterBracket(from, end, place.words());
    return new TokenRun(place.view().ends().start(start, end), end);
  }

  /** {@code He spoke of many (the number is two, | according to Ann Lee)}. */
  private static int afterBracket(int from, int end, ClauseTokens words) {
    for (int token = end - 1; token >= from && !words.is(token, ")"); token--) {
      if (words.is(token, "(")) {
        return token + 1;
      }
    }
    return from;
  }
}
