package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.Lemmas;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Relation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.WordClass;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells infinitives of verbs of saying that report what was said, {@code began to say that, called
 * us to say that}, from those that leave it open, {@code wants to say that}.
 */
final class Infinitives {

  private static final WordFile WORDS = WordFile.read("quote/infinitives.txt");
  private static final Set<String> SAYS = WORDS.words("says");
  private static final Set<String> MESSAGES = WORDS.words("messages");
  private static final Set<String> READILY = WORDS.words("readily");
  private static final Set<String> OPEN = WORDS.words("open");
  private static final Set<String> VENUES = WORDS.words("venues");

  /** So many words may stand between the cue and <i>that</i>. */
  private static final int REACH = 6;

  private final ClauseTokens words;
  private final Syntax syntax;

  Infinitives(ClauseTokens words, Syntax syntax) {
    this.words = words;
    this.syntax = syntax;
  }

  /** The verb or adjective that an infinitive hangs on, if that tells that it was said. */
  OptionalInt governor(int cue, int from, CueForm form) {
    int to = to(cue, from);
    if (to <= from || !announcesThat(cue, form)) {
      return OptionalInt.empty();
    }
    int governor = governor(cue);
    boolean says =
        governor >= from
            && governor < to
            && !words.quoted(governor)
            && !isUnsaid(governor, from)
            && tells(governor, to);
    return says ? OptionalInt.of(governor) : OptionalInt.empty();
  }

  /** The <i>to</i> before a verb and its adverbs, -1 when there is none. */
  private int to(int cue, int from) {
    int to = cue - 1;
    while (to > from && words.has(to, WordClass.ADVERB)) {
      to--;
    }
    return to > from && words.is(to, "to") ? to : Syntax.NO_TOKEN;
  }

  private boolean announcesThat(int cue, CueForm form) {
    boolean clausal =
        !form.attitude()
            && (form.takes(CueFrame.DIRECT) || form.takes(CueFrame.CLAUSE))
            && (form.takes(CueFrame.THAT) || form.takes(CueFrame.HEARER) || holdsThat(form));
    if (clausal && cue + 1 < words.count() && words.has(cue + 1, WordClass.SUBJECT_PRONOUN)) {
      return form.takes(CueFrame.CLAUSE);
    }
    int last = Math.min(words.count(), cue + REACH);
    for (int token = cue + 1; clausal && token < last; token++) {
      if (words.is(token, "that")) {
        return true;
      }
      if (words.comma(token) || words.breaks(token) || words.finite(token)) {
        return false;
      }
    }
    return false;
  }

  /** {@code explain that}: the conjunction belongs to the cue. */
  private static boolean holdsThat(CueForm form) {
    int length = form.tail().length;
    return length > 0 && form.tail()[length - 1].equals("that");
  }

  private int governor(int cue) {
    int head = syntax.head(cue);
    Relation relation = syntax.relation(cue);
    if (head < 0 || relation != Relation.ACL) {
      return relation == Relation.XCOMP || relation == Relation.ADVCL ? head : Syntax.NO_TOKEN;
    }
    boolean venue =
        VENUES.contains(words.lower(head))
            && (syntax.relation(head) == Relation.OBJ || syntax.relation(head) == Relation.OBL);
    return venue ? syntax.head(head) : head;
  }

  /** {@code did not | begin}, {@code may | begin}: it was not said, or may not be. */
  private boolean isUnsaid(int governor, int from) {
    int token = governor - 1;
    while (token >= from
        && words.has(token, WordClass.AUXILIARY | WordClass.ADVERB | WordClass.NEGATION)) {
      if (words.has(token, WordClass.NEGATION | WordClass.MODAL)) {
        return true;
      }
      token--;
    }
    return token >= from && words.is(token, "to");
  }

  /** {@code began | to say}; {@code called | to say}; {@code went on air | to say}. */
  private boolean tells(int governor, int to) {
    String lemma = Lemmas.verb(words.lower(governor));
    if (SAYS.contains(lemma) || READILY.contains(words.lower(governor))) {
      return true;
    }
    if (governor == to - 1) {
      return MESSAGES.contains(lemma) && isDone(governor);
    }
    CueForm cue = words.cue(governor);
    boolean asks =
        cue != null
            && (cue.attitude() || cue.takes(CueFrame.INFINITIVE) || cue.takes(CueFrame.REQUEST));
    return !asks && !OPEN.contains(lemma) && isDone(governor);
  }

  /** Whether a verb tells what was done: in the past, or with <i>has</i>. */
  private boolean isDone(int verb) {
    if (syntax.tag(verb) == Tag.VBD) {
      return true;
    }
    return syntax.tag(verb) == Tag.VBN
        && verb > 0
        && (words.is(verb - 1, "has") || words.is(verb - 1, "have") || words.is(verb - 1, "had"));
  }
}
