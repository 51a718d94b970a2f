package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.Lemmas;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.WordClass;
import java.util.OptionalInt;

/** Tells verbs of saying from the nouns, adjectives and names that look like them. */
public final class VerbSense {

  private static final int BEFORE_BASE =
      WordClass.SUBJECT_PRONOUN | WordClass.AUXILIARY | WordClass.ADVERB;

  private final ClauseTokens words;
  private final Syntax syntax;
  private final SubjectReader subjects;
  private final Infinitives infinitives;

  public VerbSense(ClauseTokens words, Syntax syntax, SubjectReader subjects) {
    this.words = words;
    this.syntax = syntax;
    this.subjects = subjects;
    this.infinitives = new Infinitives(words, syntax);
  }

  /**
   * Whether a cue at a token, in a sentence that starts at another, is the verb that it looks like.
   */
  public boolean isVerb(int token, int from, CueForm cue) {
    if (token == from) {
      return cue.gerund();
    }
    int before = token - 1;
    boolean nominal = isNominal(before, from) && !isSaidBySome(token, cue);
    if (words.capitalised(token) || nominal || isHearsay(token)) {
      return false;
    }
    boolean afterPreposition = words.has(before, WordClass.PREPOSITION);
    return switch (cue.inflection()) {
      case BASE ->
          baseVerb(token, from)
              || isAfterAside(token, from, cue)
              || infinitives.governor(token, from, cue).isPresent();
      case PRESENT ->
          !words.adjective(before)
              && !isObjectNoun(before, from)
              && !isRelated(token)
              && !isCountry(token)
              && !afterPreposition
              && (!nounTag(token) || statesThat(token) || asksWhether(token))
              && !isJoinedNoun(token, cue)
              && !isHead(token, cue);
      case GERUND -> gerundVerb(token, cue);
      default ->
          (!afterPreposition || words.has(before, WordClass.ADVERB))
              && !isAttribute(token)
              && !isSent(token, from);
    };
  }

  /** The verb whose subject says what a cue in the infinitive reports: {@code began | to say}. */
  public OptionalInt governor(int token, int from, CueForm cue) {
    return cue.inflection() == CueForm.Inflection.BASE
        ? infinitives.governor(token, from, cue)
        : OptionalInt.empty();
  }

  /** {@code doctors’ advocates | also joined}: what a finite verb follows is its subject. */
  private boolean isHead(int token, CueForm cue) {
    boolean clausal =
        cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT) || cue.takes(CueFrame.DIRECT);
    int next = token + 1;
    while (next < words.count() && words.has(next, WordClass.ADVERB)) {
      next++;
    }
    return !clausal && next < words.count() && words.finite(next) && !words.capitalised(next);
  }

  /**
   * {@code said in a statement | emailed to us that}: what is sent or posted, by whom it was said.
   */
  private boolean isSent(int token, int from) {
    boolean within = subjects.isDescribing(token);
    for (int earlier = token - 1; within && earlier > from; earlier--) {
      CueForm cue = words.cue(earlier);
      if (cue != null && cue.takes(CueFrame.DIRECT) && syntax.tag(earlier) == Tag.VBD) {
        return true;
      }
      within = !words.comma(earlier) && !words.breaks(earlier) && !words.quoted(earlier);
    }
    return false;
  }

  /** {@code failures and | alleged frauds}: a participle that describes the noun after it. */
  private boolean isAttribute(int token) {
    int before = token - 1;
    boolean listed =
        words.has(before, WordClass.COORDINATOR) || words.comma(before) || words.number(before);
    return listed
        && token + 1 < words.count()
        && words.word(token + 1)
        && syntax.relation(token) == Relation.AMOD;
  }

  /** Whether only a noun can follow: {@code the newly | added}, {@code his | claim}. */
  private boolean isNominal(int before, int from) {
    boolean described =
        words.has(before, WordClass.ADVERB)
            && before > from
            && words.has(before - 1, WordClass.OPENER | WordClass.OWNER);
    boolean determined =
        words.has(before, WordClass.DETERMINER) && !words.has(before, WordClass.SUBJECT_PRONOUN);
    boolean owned = words.genitive(before) && !isClitic(before) && !isFirm(before);
    return described || determined || owned;
  }

  /** {@code She | ’s | saying no}: short for <i>is</i> or <i>has</i>. */
  private boolean isClitic(int mark) {
    return mark > 0
        && words.has(mark - 1, WordClass.SUBJECT_PRONOUN)
        && (mark + 1 >= words.count() || !words.noun(mark + 1));
  }

  /** {@code Moody’s | said}: some firms are named after whose they are. */
  private boolean isFirm(int mark) {
    int verb = mark + 1;
    if (!words.nameInGenitive(mark) || !isPlainlyPast(verb) || syntax.tag(mark) != Tag.POS) {
      return false;
    }
    Tag tag = syntax.tag(verb);
    boolean governed = syntax.relation(mark - 1) == Relation.NSUBJ && syntax.head(mark - 1) == verb;
    return (tag == Tag.VBD || tag == Tag.VBZ) && governed
        || tag == Tag.VBN && verb + 1 < words.count() && words.is(verb + 1, "that");
  }

  /** {@code Lee was | reported | as saying}: the second verb has the content. */
  private boolean isHearsay(int token) {
    return token + 2 < words.count() && words.is(token + 1, "as") && words.reports(token + 2, true);
  }

  /** {@code Others | said}, {@code another | added that}, but not {@code another | added cost}. */
  private boolean isSaidBySome(int token, CueForm cue) {
    int next = token + 1;
    boolean past = cue.inflection() == CueForm.Inflection.PAST && !cue.attitude();
    boolean plain = past && words.has(token - 1, WordClass.QUANTIFIER) && next < words.count();
    return plain && isPlainlyPast(token);
  }

  /** What ends in -ed may describe a noun, unless a clause or an object follows. */
  private boolean isPlainlyPast(int token) {
    int next = token + 1;
    return !words.lower(token).endsWith("ed")
        || next < words.count()
            && (words.is(next, "that")
                || words.has(next, WordClass.SUBJECT_PRONOUN | WordClass.OPENER));
  }

  /** Attitudes in the gerund count only after a form of to be: {@code is seeking}. */
  private boolean gerundVerb(int token, CueForm cue) {
    int before = token - 1;
    boolean unsaid = words.is(before, "of") && before > 0 && words.is(before - 1, "short");
    if (unsaid
        || isCrime(before)
        || words.is(before, "without")
        || words.is(before, "have")
        || words.is(before, "worth")) {
      return false;
    }
    if (before > 1 && words.is(before, "be") && isSeeming(before - 2)) {
      return false;
    }
    boolean progressive =
        words.has(before, WordClass.AUXILIARY | WordClass.ADVERB)
            || words.genitive(before) && isClitic(before);
    boolean clausal = cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT);
    boolean joint = words.has(before, WordClass.COORDINATOR) && !announcesThat(token, clausal);
    boolean modifier = !clausal && words.noun(before) || joint;
    if (modifier && !progressive) {
      return false;
    }
    return progressive || !cue.attitude() && (!nounTag(token) || words.comma(before));
  }

  /** {@code pleaded guilty to | threatening him}: what somebody is found guilty of. */
  private boolean isCrime(int preposition) {
    int verdict = preposition - 1;
    return verdict > 0
        && words.has(preposition, WordClass.PREPOSITION)
        && !words.has(preposition, WordClass.SUBORDINATOR)
        && !words.is(preposition, "by")
        && ContentWords.CRIMINAL.contains(words.lower(verdict));
  }

  /** {@code | seems to be saying no}: how the writer takes it. */
  private boolean isSeeming(int verb) {
    String lemma = Lemmas.verb(words.lower(verb));
    return lemma.equals("seem") || lemma.equals("appear");
  }

  /** {@code saying no and | arguing that they won}, but not {@code peace and | understanding}. */
  private boolean announcesThat(int token, boolean clausal) {
    return clausal && token + 1 < words.count() && words.is(token + 1, "that");
  }

  /** {@code the Rust Belt | states | Elm and Ulm}: a noun, and which they are. */
  private boolean isCountry(int token) {
    return words.is(token, "states")
        && token + 1 < words.count()
        && words.capitalised(token + 1)
        && words.capitalised(token - 1)
        && !words.has(token + 1, ~0);
  }

  /** {@code Northern | states | that will vote}: what follows tells of a noun. */
  private boolean isRelated(int token) {
    return token + 2 < words.count()
        && words.is(token + 1, "that")
        && words.finite(token + 2)
        && !words.has(token + 2, WordClass.SUBJECT_PRONOUN)
        && !syntax.tag(token).isVerbal();
  }

  /** {@code struck | populist | notes}: a bare noun right after a verb has none of its own. */
  private boolean isObjectNoun(int noun, int from) {
    return noun - 1 > from
        && words.noun(noun)
        && !words.capitalised(noun)
        && words.finite(noun - 1)
        && !words.has(noun - 1, WordClass.AUXILIARY)
        && words.cue(noun - 1) == null;
  }

  /**
   * {@code protests nationwide and | calls | for help}, {@code after union | calls | for help}:
   * joined to a noun, or after a preposition, one itself.
   */
  private boolean isJoinedNoun(int token, CueForm cue) {
    boolean first = token > 1 && words.has(token - 2, WordClass.PREPOSITION);
    return (words.has(token - 1, WordClass.COORDINATOR) || first)
        && !cue.takes(CueFrame.CLAUSE)
        && syntax.tag(token) == Tag.NNS;
  }

  /**
   * {@code The report | states | that they won}, {@code The report | claims | the size will grow}:
   * what else looks like a noun.
   */
  private boolean statesThat(int token) {
    int next = token + 1;
    boolean clause =
        next + 1 < words.count()
            && (words.is(next, "that") && !words.finite(next + 1)
                || words.has(next, WordClass.DETERMINER)
                    && !words.is(next, "that")
                    && words.clauseWithin(next, words.count()));
    return clause && words.noun(token - 1) && syntax.tag(token) == Tag.VBZ;
  }

  /** {@code Ann Lee | questions | whether they won}. */
  private boolean asksWhether(int token) {
    int next = token + 1;
    return next < words.count()
        && words.capitalised(token - 1)
        && (words.is(next, "whether") || words.is(next, "if") || words.is(next, "why"));
  }

  private boolean nounTag(int token) {
    return words.tagged() && words.noun(token);
  }

  private boolean baseVerb(int token, int from) {
    int before = token - 1;
    int first = token;
    while (first - 1 > from && words.has(first - 1, WordClass.ADVERB)) {
      first--;
    }
    if (words.is(first - 1, "to") || words.has(before, WordClass.PREPOSITION)) {
      return false;
    }
    return words.has(before, BEFORE_BASE)
        || words.is(before, "who")
        || words.is(before, "half")
        || isTaggedVerb(token) && (asideBefore(before, from) || dashesBefore(before, from))
        || isAfterPlural(token)
        || announcesClause(token);
  }

  /** {@code Critics, including Ann Lee, | say | they won}: more of the subject before a clause. */
  private boolean isAfterAside(int token, int from, CueForm cue) {
    boolean clausal = cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT);
    int next = token + 1;
    boolean clause =
        clausal
            && !cue.attitude()
            && words.comma(token - 1)
            && next + 1 < words.count()
            && isTaggedVerb(token)
            && (words.is(next, "that") || words.clauseWithin(next, words.count()));
    return clause && subjects.beside(token, from).filter(who -> who.to() < token - 1).isPresent();
  }

  /** {@code Fans who have seen him | say | they won}: the grammar knows a subject farther away. */
  private boolean announcesClause(int token) {
    int next = token + 1;
    boolean noun = words.noun(token);
    boolean clause =
        next < words.count()
            && (words.is(next, "that")
                || !noun && words.has(next, WordClass.SUBJECT_PRONOUN)
                || noun && isBetweenNames(token));
    return clause && syntax.hasChild(token, Relation.NSUBJ) && syntax.tag(token) == Tag.VBP;
  }

  /** {@code Tax records | show | Ann Lee has paid}: what looks like a noun before a clause. */
  private boolean isBetweenNames(int token) {
    return words.lower(token - 1).endsWith("s")
        && !words.capitalised(token - 1)
        && words.capitalised(token + 1)
        && words.clauseWithin(token + 1, words.count());
  }

  private boolean isTaggedVerb(int token) {
    return words.tagged() && !words.noun(token);
  }

  /** {@code hit | back}; other verbs of saying are no adverbs. */
  private boolean isAdverb(int token) {
    return words.is(token, "back") && !syntax.tag(token).isVerbal();
  }

  private boolean isAfterPlural(int token) {
    int before = token - 1;
    return words.tagged()
        ? words.noun(before) && !words.noun(token) && !isAdverb(token)
        : words.lower(before).endsWith("s");
  }

  /** {@code The farmers — and some bakers — | argue}. */
  private boolean dashesBefore(int dash, int from) {
    int first = dash - 1;
    while (words.dash(dash) && first > from && !words.dash(first) && !words.breaks(first)) {
      first--;
    }
    return words.dash(dash) && first > from && words.dash(first) && words.noun(first - 1);
  }

  /** {@code The senators, however, | argue}. */
  private boolean asideBefore(int comma, int from) {
    return comma - 2 > from
        && words.comma(comma)
        && words.has(comma - 1, WordClass.ADVERB)
        && words.comma(comma - 2)
        && words.noun(comma - 3);
  }
}
