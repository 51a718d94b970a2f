package io.articleinsights.syntax;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.Lexicon;
import io.articleinsights.lexicon.SpeakingNouns;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.Arrays;
import java.util.List;

/** What the rules ask of each token, looked up once: its class, its cue, its quotation. */
public final class ClauseTokens {

  private static final int NOT_IN_NAMES =
      WordClass.ADVERB | WordClass.AUXILIARY | WordClass.FINITE | WordClass.MODAL;

  private static final int NEVER_NAMES =
      WordClass.SUBJECT_PRONOUN
          | WordClass.DETERMINER
          | WordClass.RELATIVE
          | WordClass.NEGATION
          | WordClass.COORDINATOR
          | WordClass.SUBORDINATOR;

  private final AnnotatedText body;
  private final String text;
  private final int count;
  private final int[] bits;
  private final WordForms.Form[] forms;
  private final int[] quotations;
  private final boolean tagged;

  public ClauseTokens(AnnotatedText body, List<Quotation> found) {
    this.body = body;
    this.text = body.text();
    this.count = body.tokenCount();
    this.bits = new int[count];
    this.forms = WordForms.of(body);
    this.quotations = new int[count];
    boolean anyTag = false;
    for (int token = 0; token < count; token++) {
      bits[token] = classes(token);
      anyTag |= body.tag(token) == PartOfSpeech.VERB;
    }
    tagged = anyTag;
    Arrays.fill(quotations, -1);
    place(found);
  }

  private int classes(int token) {
    int classes = forms[body.wordOf(token)].classes();
    if (classes == 0 || !Character.isUpperCase(text.charAt(body.tokenStart(token)))) {
      return classes;
    }
    if (isAbbreviation(token)) {
      return 0;
    }
    return isName(token) ? classes & ~NOT_IN_NAMES : classes;
  }

  /** {@code Kelly said, Will Lee says}: what looks like an adverb or an auxiliary is a name. */
  private boolean isName(int token) {
    return body.tag(token) == PartOfSpeech.PROPER_NOUN || isBeforeCue(token);
  }

  /** {@code Kelly said, May told us}: only a subject stands before such a form of a verb. */
  private boolean isBeforeCue(int token) {
    if (token + 1 >= count || (forms[body.wordOf(token)].classes() & NEVER_NAMES) != 0) {
      return false;
    }
    for (CueForm cue : forms[body.wordOf(token + 1)].cues()) {
      if (cue.takes(CueFrame.DIRECT)
          && (cue.inflection() == CueForm.Inflection.PAST
              || cue.inflection() == CueForm.Inflection.PRESENT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code WHO, IT, US} among words in small letters. */
  private boolean isAbbreviation(int token) {
    return isCapitals(token)
        && body.tokenEnd(token) - body.tokenStart(token) > 1
        && !(token > 0 && isCapitals(token - 1))
        && !(token + 1 < count && isCapitals(token + 1));
  }

  private boolean isCapitals(int token) {
    int end = body.tokenEnd(token);
    boolean capital = false;
    for (int at = body.tokenStart(token); at < end; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
      capital |= Character.isUpperCase(text.charAt(at));
    }
    return capital;
  }

  private void place(List<Quotation> found) {
    int token = 0;
    for (int number = 0; number < found.size(); number++) {
      Quotation quotation = found.get(number);
      while (token < count && body.tokenStart(token) < quotation.start()) {
        token++;
      }
      while (token < count && body.tokenStart(token) < quotation.end()) {
        quotations[token++] = number;
      }
    }
  }

  public AnnotatedText body() {
    return body;
  }

  public int count() {
    return count;
  }

  public boolean has(int token, int classes) {
    return (bits[token] & classes) != 0;
  }

  public boolean is(int token, String word) {
    return lower(token).equals(word);
  }

  public String lower(int token) {
    return forms[body.wordOf(token)].lower();
  }

  /** The number of the quotation that holds a token, -1 outside of quotation marks. */
  public int quotation(int token) {
    return quotations[token];
  }

  public boolean quoted(int token) {
    return quotations[token] >= 0;
  }

  /** A word, a number, or a handle such as {@code @AnnLee}. */
  public boolean word(int token) {
    return Character.isLetterOrDigit(text.charAt(body.tokenStart(token)))
        || body.kind(token) == TokenKind.ADDRESS;
  }

  /** Whether a run holds a word or a number. */
  public boolean lettered(TokenRun run) {
    for (int token = run.from(); token < run.to(); token++) {
      if (word(token)) {
        return true;
      }
    }
    return false;
  }

  public boolean capitalised(int token) {
    char first = text.charAt(body.tokenStart(token));
    return Character.isUpperCase(first) || first == '@' && body.kind(token) == TokenKind.ADDRESS;
  }

  public boolean number(int token) {
    return Character.isDigit(text.charAt(body.tokenStart(token)));
  }

  /** {@code About 20 | people}, {@code over half}: a number that is not exact, and no place. */
  public boolean roughly(int token) {
    boolean rough = is(token, "about") || is(token, "around") || is(token, "over");
    return rough && token + 1 < count() && (number(token + 1) || is(token + 1, "half"));
  }

  public boolean comma(int token) {
    return is(token, ",");
  }

  /** Whether a comma stands in a run. */
  public boolean comma(int from, int to) {
    for (int token = from; token < to; token++) {
      if (comma(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 75%, Elm+, (about $6m)}: a mark at the end that belongs to what stands before it. */
  public boolean belongs(int token, int from) {
    if (token <= from) {
      return false;
    }
    char mark = text.charAt(body.tokenStart(token));
    if (mark == ')' || mark == ']') {
      return isOpened(token, from, mark == ')' ? "(" : "[");
    }
    boolean plus = mark == '+' && body.tokenEnd(token - 1) == body.tokenStart(token);
    return plus || mark == '%' || mark == '‰' || mark == '°' || isCurrency(mark);
  }

  private boolean isOpened(int closing, int from, String opening) {
    for (int token = closing - 1; token >= from; token--) {
      if (is(token, opening)) {
        return true;
      }
    }
    return false;
  }

  /** {@code $5m, (not) a word}: a mark at the start that belongs to what stands after it. */
  public boolean opensAmount(int token, int to) {
    char mark = text.charAt(body.tokenStart(token));
    boolean sign = isCurrency(mark) || mark == '#' || mark == '@';
    return sign && token + 1 < to && word(token + 1);
  }

  private static boolean isCurrency(char mark) {
    return Character.getType(mark) == Character.CURRENCY_SYMBOL;
  }

  public boolean genitive(int token) {
    return is(token, "’s") || is(token, "’");
  }

  /** {@code Moody’s | said}: whether a mark may end the name of a firm. */
  public boolean nameInGenitive(int mark) {
    return mark > 0
        && is(mark, "’s")
        && capitalised(mark - 1)
        && !has(mark - 1, WordClass.SUBJECT_PRONOUN | WordClass.RELATIVE);
  }

  public boolean dash(int token) {
    char mark = text.charAt(body.tokenStart(token));
    return mark == '—' || mark == '–' || mark == '―' || mark == '-';
  }

  /** A mark that parts clauses for good. */
  public boolean breaks(int token) {
    char mark = text.charAt(body.tokenStart(token));
    return mark == ';' || mark == ':' || mark == '(' || mark == ')' || mark == '[' || dash(token);
  }

  public boolean ends(int token) {
    char mark = text.charAt(body.tokenStart(token));
    return mark == '.' || mark == '?' || mark == '!' || mark == '…';
  }

  /** A verb or auxiliary, by tag or, without tags, by its looks. */
  public boolean verb(int token) {
    if (has(token, WordClass.FINITE | WordClass.AUXILIARY)) {
      return true;
    }
    if (tagged) {
      PartOfSpeech tag = body.tag(token);
      return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY;
    }
    return !capitalised(token)
        && (forms[body.wordOf(token)].cues().length > 0
            || lower(token).endsWith("ed") && lower(token).length() > 4);
  }

  /** A verb that can carry a clause: neither a gerund nor an infinitive. */
  public boolean finite(int token) {
    if (!verb(token) || lower(token).endsWith("ing")) {
      return false;
    }
    if (title(token) || trade(token) || bearer(token)) {
      return false;
    }
    boolean several = token > 0 && (is(token - 1, "those") || is(token - 1, "these"));
    if (several && lower(token).endsWith("s")) {
      return false;
    }
    boolean infinitive = token > 0 && is(token - 1, "to");
    return !infinitive && !is(token, "be") && !is(token, "been") && !is(token, "being");
  }

  /** {@code Bill sponsor Ann Lee}: who does something, before a name. */
  private boolean title(int token) {
    boolean agent = lower(token).endsWith("or") || lower(token).endsWith("er");
    return agent
        && token > 0
        && token + 1 < count
        && capitalised(token + 1)
        && !capitalised(token)
        && !has(token, WordClass.FINITE | WordClass.SUBORDINATOR)
        && word(token - 1);
  }

  /** {@code It burned, | fire chief Ann Lee said}: after a comma, before a role and a name. */
  private boolean trade(int token) {
    return token > 0
        && token + 2 < count
        && capitalised(token + 2)
        && !has(token, WordClass.FINITE)
        && (comma(token - 1) && !capitalised(token) || opensSentence(token))
        && SpeakingNouns.contains(lower(token + 1));
  }

  /** {@code police | spokeswoman Ann Lee}: who speaks, by a word that is never a verb. */
  private boolean bearer(int token) {
    return token + 1 < count
        && capitalised(token + 1)
        && !capitalised(token)
        && Lexicon.verb(Lexicon.instance().profile(lower(token))) == 0
        && SpeakingNouns.contains(lower(token));
  }

  public boolean noun(int token) {
    PartOfSpeech tag = body.tag(token);
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPER_NOUN;
  }

  public boolean adjective(int token) {
    return body.tag(token) == PartOfSpeech.ADJECTIVE;
  }

  public boolean tagged() {
    return tagged;
  }

  public boolean gerund(int token) {
    return word(token)
        && lower(token).endsWith("ing")
        && lower(token).length() > 5
        && !(capitalised(token) && noun(token) && !opensSentence(token));
  }

  private boolean opensSentence(int token) {
    return body.firstToken(body.sentenceOf(token)) == token;
  }

  /** The longest cue that starts at a token, null when none does. */
  public CueForm cue(int token) {
    for (CueForm cue : forms[body.wordOf(token)].cues()) {
      if (tailFits(token, cue.tail())) {
        return cue;
      }
    }
    return null;
  }

  private boolean tailFits(int token, String[] tail) {
    if (token + tail.length >= count && tail.length > 0) {
      return false;
    }
    for (int i = 0; i < tail.length; i++) {
      if (!is(token + 1 + i, tail[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether some token in a run is a finite verb outside of quotation marks, or quoted. */
  public boolean clause(int from, int to) {
    for (int token = from; token < to; token++) {
      if (finite(token)) {
        return true;
      }
    }
    return false;
  }

  public Span span(int from, int to) {
    return new Span(body.tokenStart(from), body.tokenEnd(to - 1));
  }

  /** Whether a clause starts here: a finite verb follows before anything parts the two. */
  public boolean clauseWithin(int start, int limit) {
    int token = start;
    while (token < limit) {
      if (relates(token, start)) {
        token = afterRelative(token, limit);
        continue;
      }
      if (finite(token)) {
        return token > start || quoted(token);
      }
      if (breaks(token) || opensOther(token, limit)) {
        return false;
      }
      token = afterAside(token, limit);
    }
    return false;
  }

  /** {@code those worries, | but they stayed}, {@code those worries, | and he left}. */
  private boolean opensOther(int comma, int limit) {
    boolean joint = comma(comma) && comma + 2 < limit;
    return joint
        && (is(comma + 1, "but")
            || is(comma + 1, "and") && (is(comma + 2, "he") || is(comma + 2, "she")));
  }

  /** {@code a talk | that he had}: the verb of such a clause is not that of its noun. */
  private boolean relates(int token, int start) {
    return token > start && noun(token - 1) && (is(token, "that") || is(token, "who"));
  }

  /** The token after the verb group of a relative clause, or the limit. */
  private int afterRelative(int relative, int limit) {
    int token = relative + 1;
    while (token < limit && !finite(token)) {
      token++;
    }
    while (token < limit && (verb(token) || has(token, WordClass.ADVERB))) {
      token++;
    }
    return token;
  }

  /** The token after one, or after the clause in commas that it opens: {@code , which is old,}. */
  private int afterAside(int token, int limit) {
    int next = token + 1;
    boolean relative = comma(token) && next < limit && (is(next, "which") || is(next, "who"));
    while (relative && next < limit && !comma(next)) {
      next++;
    }
    return next;
  }

  /** {@code the facts reported | by the mayor}, but not {@code said | by phone}. */
  public boolean agentAt(int token, int to) {
    return is(token, "by")
        && token + 1 < to
        && (has(token + 1, WordClass.DETERMINER) || capitalised(token + 1));
  }

  /** Whether a cue of speech that takes a clause stands here, as a gerund or as a finite verb. */
  public boolean reports(int token, boolean gerund) {
    CueForm cue = cue(token);
    if (cue == null || cue.attitude()) {
      return false;
    }
    boolean speaks =
        cue.takes(CueFrame.CLAUSE) || cue.takes(CueFrame.THAT) || cue.takes(CueFrame.HEARER);
    return gerund
        ? cue.gerund() && speaks
        : speaks
            && (cue.inflection() == CueForm.Inflection.PAST
                || cue.inflection() == CueForm.Inflection.PRESENT);
  }
}
