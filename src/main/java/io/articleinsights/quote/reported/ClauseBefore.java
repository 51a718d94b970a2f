package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.SpeakingNouns;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code They won, | Ann Lee said} and {@code They won, | said Ann Lee}. */
final class ClauseBefore extends ReportedConstruction {

  ClauseBefore() {
    super(
        "reported-after",
        "A clause, then the speaker and a verb of saying between commas.",
        "{They won}, Ann Lee said.",
        "They won, and the crowd left.",
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.CUE_AFTER);
  }

  @Override
  boolean looksBack() {
    return true;
  }

  @Override
  Optional<Content> match(Announcement place) {
    return place.verb().filter(ClauseBefore::fits).flatMap(verb -> before(place, verb));
  }

  private static boolean fits(Announcement.Verb verb) {
    CueForm form = verb.form();
    boolean clausal =
        form.takes(CueFrame.CLAUSE) || form.takes(CueFrame.THAT) || form.takes(CueFrame.HEARER);
    boolean plain =
        !form.takes(CueFrame.OBJECT)
            && !form.takes(CueFrame.REQUEST)
            && !form.takes(CueFrame.HEARER);
    return verb.active()
        && (plain || !verb.chained())
        && clausal
        && (form.takes(CueFrame.DIRECT) || form.takes(CueFrame.RESULT))
        && !form.gerund();
  }

  private static Optional<Content> before(Announcement place, Announcement.Verb verb) {
    ClauseTokens words = place.words();
    int comma = verb.own().map(TokenRun::from).orElse(verb.run().from()) - 1;
    boolean parted = comma > place.from() && (words.comma(comma) || words.dash(comma));
    Optional<TokenRun> speaker = parted ? speaker(place, verb) : Optional.empty();
    return speaker.flatMap(who -> content(place, verb, comma, who));
  }

  private static Optional<TokenRun> speaker(Announcement place, Announcement.Verb verb) {
    return verb.own()
        .or(() -> place.view().subjects().startingAt(verb.run().to(), place.to()))
        .filter(who -> !place.words().is(who.from(), "no"))
        .filter(who -> !place.words().is(who.from(), "which"))
        .filter(who -> !place.words().is(who.from(), "who"))
        .filter(who -> verb.own().isEmpty() || !isOfNoun(who, place.words()))
        .filter(who -> verb.form().takes(CueFrame.DIRECT) || isResult(who, verb, place))
        .filter(who -> !verb.chained() || isNamedOnly(who, place))
        .filter(who -> verb.own().isPresent() || !isObject(verb, who, place.view().syntax()));
  }

  /** {@code They used a word, | a word Ann Lee | then repeated}: it is the word that she says. */
  private static boolean isOfNoun(TokenRun who, ClauseTokens words) {
    int noun = who.from() + 1;
    return noun + 1 < who.to()
        && words.has(who.from(), WordClass.DETERMINER)
        && words.noun(noun)
        && !words.capitalised(noun)
        && words.capitalised(noun + 1)
        && !SpeakingNouns.contains(words.lower(noun));
  }

  /** {@code the report | found}, but not {@code she | found} and no {@code television | shows}. */
  private static boolean isResult(TokenRun who, Announcement.Verb verb, Announcement place) {
    Syntax syntax = place.view().syntax();
    int cue = verb.run().from();
    int subject = syntax.child(cue, Relation.NSUBJ);
    boolean governs =
        syntax.tag(cue).isFinite()
            && subject >= who.from()
            && subject < who.to()
            && !place.words().has(cue + 1, WordClass.COORDINATOR);
    return !place.words().has(who.from(), WordClass.SUBJECT_PRONOUN)
        && cue + 1 < place.to()
        && (governs || place.words().ends(cue + 1));
  }

  /** {@code agreed to go, said | Ann Lee}, but not {@code agreed, said | fans would come}. */
  private static boolean isNamedOnly(TokenRun who, Announcement place) {
    ClauseTokens words = place.words();
    int after = who.to();
    return after >= place.to()
        || words.ends(after)
        || words.comma(after)
        || words.has(after, WordClass.RELATIVE)
        || !words.clause(who.from(), place.to());
  }

  /** {@code The firm, Ann Lee’s own, | announced a plan}: what is announced announces nothing. */
  private static boolean isObject(Announcement.Verb verb, TokenRun who, Syntax syntax) {
    int cue = verb.run().from();
    int object = syntax.child(cue, Relation.OBJ);
    boolean listed = syntax.relation(cue) == Relation.CONJ && syntax.hasChild(cue, Relation.CONJ);
    return object >= who.from() && object < who.to() || listed;
  }

  private static Optional<Content> content(
      Announcement place, Announcement.Verb verb, int comma, TokenRun speaker) {
    ContentEnd ends = place.view().ends();
    int after = verb.own().isPresent() ? verb.run().to() : speaker.to();
    int said = place.progress().said();
    int start = ends.start(said < comma ? said : place.from(), comma);
    boolean last =
        verb.own().isEmpty() && isParticiple(after, speaker, place)
            || verb.own().isPresent() && isAddressed(after, verb, place)
            || ends.nothingAfter(after, place.to(), verb.form());
    boolean goesOn =
        verb.form().takes(CueFrame.INFINITIVE)
            && after < place.to()
            && place.words().is(after, "to");
    if (place.words().quoted(comma - 1)
        || !last
        || goesOn
        || isLeftOpen(start, comma, place.words())) {
      return Optional.empty();
    }
    Optional<TokenRun> resumed = resumed(place, verb, start, comma, after);
    if (start >= comma) {
      return resumed.map(
          run ->
              new Content(
                  run, Optional.empty(), verb.run(), verb.form().lemma(), Optional.of(speaker)));
    }
    boolean whole =
        place.words().clause(start, comma)
            && !isAdjunct(start, comma, place.view())
            && !isCredit(start, comma, place.words());
    return whole || resumed.isPresent()
        ? Optional.of(
            new Content(
                new TokenRun(start, comma),
                resumed,
                verb.run(),
                verb.form().lemma(),
                Optional.of(speaker)))
        : Optional.empty();
  }

  /**
   * {@code It showed him fail when, in fact, | he responded}: the cue is of the clause that
   * <i>when</i> opens; {@code He said, | she said} is no more than an idiom.
   */
  private static boolean isLeftOpen(int start, int comma, ClauseTokens words) {
    for (int token = start + 1; token < comma; token++) {
      boolean clause = words.is(token - 1, "when") || words.is(token - 1, "where");
      if (clause && words.comma(token) && token - 1 > start) {
        return true;
      }
    }
    return comma - start == 2
        && words.has(start, WordClass.SUBJECT_PRONOUN)
        && words.reports(start + 1, false);
  }

  /** {@code They won, Ann Lee wrote | Ed Fry}: who gets the letter, and nothing after. */
  private static boolean isAddressed(int token, Announcement.Verb verb, Announcement place) {
    ClauseTokens words = place.words();
    if (token >= place.to() || !verb.form().lemma().equals("write")) {
      return false;
    }
    int end = token;
    while (end < place.to()
        && (words.capitalised(end) || words.has(end, WordClass.OBJECT_PRONOUN))) {
      end++;
    }
    return end > token && (end == place.to() || words.ends(end));
  }

  /** {@code | Ed Fry reported from Bonn |, Ann Lee reported from Ulm}: who wrote it, and where. */
  private static boolean isCredit(int from, int comma, ClauseTokens words) {
    for (int token = from; token + 2 < comma; token++) {
      if (words.is(token, "reported") && words.is(token + 1, "from")) {
        return words.capitalised(token + 2);
      }
    }
    return false;
  }

  /** {@code said a note | put up by friends}: more of who speaks. */
  private static boolean isParticiple(int token, TokenRun speaker, Announcement place) {
    Syntax syntax = place.view().syntax();
    return token < place.to()
        && syntax.relation(token) == Relation.ACL
        && syntax.head(token) >= speaker.from()
        && syntax.head(token) < speaker.to();
  }

  /** What of the content comes after the cue; {@code But, | Ann Lee said, it rained}: all of it. */
  private static Optional<TokenRun> resumed(
      Announcement place, Announcement.Verb verb, int start, int comma, int after) {
    ClauseTokens words = place.words();
    boolean apposed =
        verb.own().isEmpty() && after + 1 < place.to() && words.has(after + 1, WordClass.OPENER);
    if (apposed) {
      return Optional.empty();
    }
    boolean open =
        start < comma && words.has(comma - 1, WordClass.AUXILIARY) && !words.capitalised(comma - 1);
    ContentEnd ends = place.view().ends();
    return open
        ? ends.resumedComplement(after, place.to())
        : ends.resumedPredicate(after, place.to());
  }

  /**
   * {@code While it rained, | Ann Lee said}; {@code Asked about it, | Ann Lee said}; {@code In a
   * talk held in May, | Ann Lee said}: what opens the sentence only tells when or why.
   */
  private static boolean isAdjunct(int start, int comma, ReportedView view) {
    ClauseTokens words = view.words();
    boolean noting = words.gerund(start) && words.cue(start) != null && words.is(start + 1, "that");
    if (words.is(start, "asked") || noting) {
      return true;
    }
    boolean amount = words.is(start, "as") && start + 2 < comma && words.is(start + 2, "as");
    boolean subordinate =
        words.has(start, WordClass.SUBORDINATOR)
            && !words.is(start, "whether")
            && !amount
            && !words.has(start, WordClass.DETERMINER | WordClass.RELATIVE);
    boolean fronted =
        subordinate
            || words.has(start, WordClass.PREPOSITION) && !words.roughly(start) && !amount
            || words.gerund(start)
            || words.lower(start).endsWith("ed") && view.syntax().tag(start) == Tag.VBN;
    return fronted
        && !opensMain(start, comma, words)
        && (subordinate && !words.comma(start, comma)
            || !holdsMainVerb(start, comma, view.syntax()));
  }

  /** {@code In part, | it is late}, {@code Since she won, | fans are glad}: after a comma. */
  private static boolean opensMain(int start, int end, ClauseTokens words) {
    for (int comma = start + 1; comma + 2 < end; comma++) {
      if (words.comma(comma) && !words.quoted(comma) && opensMain(comma + 1, end, words, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensMain(int from, int end, ClauseTokens words, int start) {
    if (words.has(from, WordClass.SUBJECT_PRONOUN)) {
      return words.verb(from + 1) && words.cue(from + 1) == null && words.clause(from, end);
    }
    boolean subject =
        words.has(from, WordClass.OPENER)
            || words.capitalised(from)
            || words.noun(from) && !words.gerund(from);
    return subject
        && !words.has(from, WordClass.PREPOSITION | WordClass.RELATIVE | WordClass.COORDINATOR)
        && (words.clause(start, from) || isState(from, end, words))
        && words.clauseWithin(from, end)
        && !isSaid(from, end, words);
  }

  /** {@code In Elm, | the crowd was small}: one phrase, and a form of to be or its like. */
  private static boolean isState(int from, int end, ClauseTokens words) {
    int token = from + 1;
    while (token < end && !words.finite(token) && words.word(token)) {
      if (words.has(token, WordClass.RELATIVE | WordClass.PREPOSITION)) {
        return false;
      }
      token++;
    }
    return token < end
        && words.has(from, WordClass.OPENER)
        && words.has(token, WordClass.AUXILIARY);
  }

  /**
   * {@code If they won, | Ann Lee said on Monday, …}: the first verb announces something itself.
   */
  private static boolean isSaid(int from, int end, ClauseTokens words) {
    int verb = from + 1;
    while (verb < end && !words.finite(verb)) {
      verb++;
    }
    CueForm cue = verb < end ? words.cue(verb) : null;
    return cue != null && cue.takes(CueFrame.DIRECT);
  }

  /** Whether a verb in a run is the content of the cue, or what the cue is set beside. */
  private static boolean holdsMainVerb(int start, int end, Syntax syntax) {
    for (int token = start; token < end; token++) {
      int head = syntax.head(token);
      boolean outside = head < start || head >= end;
      if (outside && isMain(syntax.relation(token)) && syntax.tag(token) != Tag.COMMA) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMain(Relation relation) {
    return switch (relation) {
      case ROOT, CCOMP, PARATAXIS, CONJ -> true;
      default -> false;
    };
  }
}
