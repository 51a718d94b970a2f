package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.QuotationShapes;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Quotation;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.AnnotatedText;
import java.util.Optional;

/** Tests whether a quotation is speech: by what announces it, or by its looks alone. */
final class SpeechTest {

  private static final int REACH = 200;
  private static final int CLOSE = 10;

  /** With more words it is hardly a term. */
  private static final int SHORT = 4;

  private static final int LONG = 8;

  private final ReadArticle view;
  private final ClauseTokens words;
  private final AnnotatedText body;
  private final QuotationShapes shapes;

  SpeechTest(ReadArticle view) {
    this.view = view;
    this.words = view.words();
    this.body = view.body();
    this.shapes = view.shapes();
  }

  /**
   * What announces it between the sentence's start, or the last quotation, and the opening mark.
   */
  Optional<AttributionCandidate> before(int number) {
    int first = shapes.first(number);
    int last = first - 1;
    boolean announced =
        first > 0
            && (words.comma(last)
                || words.is(last, ":")
                || isCue(last)
                || CueParted.cueBefore(last, view).isPresent())
            && (shapes.sameParagraph(last, first) || isBlock(last, first))
            && isSpeechlike(number);
    if (!announced) {
      return Optional.empty();
    }
    int from = Math.max(body.firstToken(body.sentenceOf(last)), first - REACH);
    for (int token = last; token >= from; token--) {
      if (words.quoted(token)) {
        from = token + 1;
      }
    }
    return DirectConstructions.before(new QuotationContext(view, from, first, false));
  }

  /** {@code The council said: ¶ | “…”}: a colon ends the paragraph before a quoted one. */
  private boolean isBlock(int last, int first) {
    int paragraph = body.paragraphOf(body.sentenceOf(first));
    return words.is(last, ":")
        && first == body.firstToken(body.firstSentence(paragraph))
        && body.paragraphOf(body.sentenceOf(last)) == paragraph - 1;
  }

  private boolean isCue(int token) {
    return view.cues().direct(token).isPresent();
  }

  private boolean isSpeechlike(int number) {
    int inside = shapes.first(number) + 1;
    int count = body.wordCount(inside - 1, shapes.end(number));
    boolean capital = inside < words.count() && (words.capitalised(inside) || !words.word(inside));
    boolean ended = shapes.finished(number) || isPaused(number) && !shapes.titled(number);
    return count > SHORT || capital && count > 0 && ended;
  }

  /** {@code tweeted, | “Thank you Ulm” on Friday}: the pause after the cue says as much. */
  private boolean isPaused(int number) {
    int last = shapes.first(number) - 1;
    boolean pause = last > 0 && (words.comma(last) || words.is(last, ":"));
    return pause && isCue(last - 1);
  }

  /** What announces it after the closing mark. */
  Optional<AttributionCandidate> after(int number) {
    int end = shapes.end(number);
    if (end >= words.count() || !shapes.sameParagraph(end - 1, end) || isJoinedOn(end)) {
      return Optional.empty();
    }
    Optional<AttributionCandidate> signed =
        words.dash(end)
            ? DirectConstructions.signed(new QuotationContext(view, end, paragraphEnd(end), false))
            : Optional.empty();
    if (signed.isPresent()) {
      return signed;
    }
    boolean pauses =
        shapes.finished(number) || (words.comma(end) || words.dash(end)) && !shapes.titled(number);
    return pauses ? paused(number, end) : unpaused(number, end);
  }

  private Optional<AttributionCandidate> paused(int number, int end) {
    boolean closed = shapes.newSentence(end) || shapes.newSentence(end - 1) && isClause(end);
    boolean parted = shapes.lastInside(number) == '.' && words.capitalised(end) && closed;
    int limit = Math.min(body.endToken(body.sentenceOf(end)), end + REACH);
    for (int token = end; token < limit; token++) {
      if (words.quoted(token)) {
        int close = termEnd(token, end);
        limit = close > token ? limit : token;
        token = Math.max(token, close - 1);
      }
    }
    int first = shapes.first(number);
    boolean opens = shapes.opensSentence(first);
    if (!opens && isTermed(first)) {
      return Optional.empty();
    }
    boolean whole = opens && body.wordCount(first, end) >= 3 && !parted;
    int to = limit;
    return DirectConstructions.after(new QuotationContext(view, end, to, whole))
        .filter(found -> parted ? opens && isOnly(found, end, to) : opens || isAll(found, end, to))
        .filter(found -> !shouted(number) || !tellsElse(found, to))
        .filter(found -> !tellsWhence(found, to));
  }

  /**
   * {@code “We won,” a fan in an | “Elm” | cap said}: the token after a term that stands before the
   * cue; not after the token when it is no term.
   */
  private int termEnd(int quoted, int from) {
    int number = words.quotation(quoted);
    int close = shapes.end(number);
    boolean term =
        words.word(quoted - 1)
            && body.wordCount(quoted, close) < SHORT
            && close < words.count()
            && words.word(close);
    for (int token = from; term && token < quoted; token++) {
      term = !isCue(token);
    }
    return term ? close : quoted;
  }

  /** {@code “We won.” Ann Lee reported | from Ulm}: who wrote it, and where. */
  private boolean tellsWhence(AttributionCandidate candidate, int limit) {
    int after = candidate.cue().map(TokenRun::to).orElse(limit);
    return after + 1 < limit
        && words.is(after, "from")
        && words.is(after - 1, "reported")
        && words.capitalised(after + 1);
  }

  /** {@code ” They won, she said}: a clause of its own follows the mark that opens a sentence. */
  private boolean isClause(int from) {
    int comma = from;
    int limit = Math.min(words.count(), from + REACH);
    while (comma < limit && !words.comma(comma)) {
      comma++;
    }
    return words.clause(from, comma);
  }

  /** Whether a candidate stands right after the mark and nothing else is said. */
  private boolean isAll(AttributionCandidate candidate, int from, int limit) {
    if (candidate.cue().isEmpty() || candidate.speaker().isEmpty()) {
      return candidate.construction() instanceof AccordingAfter;
    }
    TokenRun cue = candidate.cue().get();
    TokenRun speaker = candidate.speaker().get();
    int first = Math.min(cue.from(), speaker.from());
    int after = Math.max(cue.to(), speaker.to());
    boolean predicate =
        after == speaker.to() && after < limit && words.finite(after) && !words.capitalised(after);
    boolean close = first <= from + 1 && !words.gerund(cue.from()) && !predicate;
    return close && (after >= limit || !isClauseStart(after) && !holdsClause(cue, after, limit));
  }

  /**
   * {@code To a question on the “sale,” Ann Lee said | fans would come}: it has its own content.
   */
  private boolean holdsClause(TokenRun cue, int after, int limit) {
    CueForm form = words.cue(cue.from());
    return form != null
        && !form.takes(CueFrame.HEARER)
        && after == cue.to()
        && words.word(after)
        && !words.quoted(after)
        && !words.has(
            after,
            WordClass.PREPOSITION
                | WordClass.SUBORDINATOR
                | WordClass.COORDINATOR
                | WordClass.RELATIVE
                | WordClass.ADVERB
                | WordClass.TIME)
        && words.clauseWithin(after, limit);
  }

  /** {@code Terming it a | “shame,” Ann Lee vowed to go}: the participle in front has the words. */
  private boolean isTermed(int first) {
    int from = body.firstToken(body.sentenceOf(first));
    CueForm cue = words.cue(from);
    return cue != null && cue.gerund() && !words.comma(from, first);
  }

  /** {@code “We won.” | Ann Lee said.}: a sentence that says who spoke, and nothing else. */
  private boolean isOnly(AttributionCandidate candidate, int from, int limit) {
    if (candidate.cue().isEmpty() || candidate.speaker().isEmpty()) {
      return false;
    }
    int after = Math.max(candidate.cue().get().to(), candidate.speaker().get().to());
    boolean adjunct =
        after >= limit
            || words.ends(after)
            || words.has(after, WordClass.TIME | WordClass.PREPOSITION);
    return adjunct && candidate.speaker().get().from() == from && !words.clause(after, limit);
  }

  private boolean shouted(int number) {
    return shapes.lastInside(number) == '!' || shapes.lastInside(number) == '?';
  }

  /** {@code “Go away!” Ann Lee said | she was ill}: a sentence of its own, with its own content. */
  private boolean tellsElse(AttributionCandidate candidate, int limit) {
    int after = candidate.cue().map(TokenRun::to).orElse(limit);
    boolean before = candidate.speaker().filter(who -> who.to() <= after).isPresent();
    return before
        && after + 1 < limit
        && (words.is(after, "that")
            || words.has(
                after, WordClass.SUBJECT_PRONOUN | WordClass.OPENER | WordClass.QUANTIFIER))
        && words.clauseWithin(after, limit);
  }

  private boolean isClauseStart(int token) {
    return words.is(token, "that")
        || words.has(token, WordClass.SUBJECT_PRONOUN | WordClass.DETERMINER);
  }

  /** {@code “We won this for all of you” Ann Lee said}: the comma was forgotten. */
  private Optional<AttributionCandidate> unpaused(int number, int end) {
    int first = shapes.first(number);
    boolean sentence =
        shapes.opensSentence(first)
            && words.capitalised(first + 1)
            && body.wordCount(first, end) > SHORT;
    return sentence ? close(end, body.endToken(body.sentenceOf(end))) : Optional.empty();
  }

  private Optional<AttributionCandidate> close(int from, int limit) {
    QuotationContext context = new QuotationContext(view, from, limit, false);
    int end = Math.min(limit, from + CLOSE);
    for (int token = from; token < end && !words.comma(token) && !words.ends(token); token++) {
      boolean cue = view.cues().direct(token).isPresent();
      if (cue && (token == from || words.capitalised(token - 1))) {
        int at = token;
        return DirectConstructions.INVERTED
            .at(at, from, limit, context)
            .or(() -> DirectConstructions.CUE_AFTER.at(at, from, limit, context))
            .filter(found -> found.speaker().isPresent());
      }
    }
    return Optional.empty();
  }

  /** After a quoted word within a sentence, a conjunction starts something else. */
  private boolean isJoinedOn(int end) {
    return words.has(end, WordClass.COORDINATOR | WordClass.SUBORDINATOR) && !words.is(end, "as");
  }

  private int paragraphEnd(int token) {
    int paragraph = body.paragraphOf(body.sentenceOf(token));
    return body.endToken(body.endSentence(paragraph) - 1);
  }

  /** A quotation without a cue is speech when it is a sentence of its own. */
  boolean standsAlone(int number, Optional<OpenSpeech> open) {
    Quotation quotation = shapes.get(number);
    int first = shapes.first(number);
    int count = body.wordCount(first, shapes.end(number));
    boolean opens = shapes.opensSentence(first);
    boolean closes = closesSentence(number);
    boolean ample = count > LONG && shapes.finished(number);
    boolean sameParagraph =
        open.filter(speech -> speech.paragraph() == quotation.paragraph()).isPresent();
    boolean sentence = opens && (closes && (count >= 3 || sameParagraph) || ample);
    return quotation.continued()
        || !isSubhead(number) && (sentence || ample && closes && followsComma(first));
  }

  /** {@code ‘All Bets Are Off.’}: a paragraph in capitals between others is a heading. */
  private boolean isSubhead(int number) {
    int first = shapes.first(number);
    int paragraph = body.paragraphOf(body.sentenceOf(first));
    return first == body.firstToken(body.firstSentence(paragraph))
        && shapes.end(number) >= body.endToken(body.endSentence(paragraph) - 1)
        && body.wordCount(first, shapes.end(number)) <= LONG
        && shapes.titled(number)
        && body.wordCount(first, shapes.end(number)) > 2;
  }

  private boolean closesSentence(int number) {
    int end = shapes.end(number);
    return end >= words.count()
        || !shapes.sameParagraph(end - 1, end)
        || shapes.newSentence(end)
        || shapes.finished(number) && shapes.lastInside(number) != ',';
  }

  /** A long sentence of its own after a comma, of which no <i>that</i> makes a clause. */
  private boolean followsComma(int first) {
    return first > 0
        && words.comma(first - 1)
        && shapes.sameParagraph(first - 1, first)
        && !isAfterThat(first)
        && first + 1 < words.count()
        && (words.capitalised(first + 1) || !words.word(first + 1));
  }

  private boolean isAfterThat(int first) {
    for (int token = body.firstToken(body.sentenceOf(first - 1)); token < first; token++) {
      if (words.is(token, "that")) {
        return true;
      }
    }
    return false;
  }
}
