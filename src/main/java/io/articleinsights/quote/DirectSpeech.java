package io.articleinsights.quote;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Quotation;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells speech from scare quotes and titles, and ascribes it by the words around it. */
final class DirectSpeech {

  private static final int REACH = 200;

  private final ClauseTokens words;
  private final AnnotatedText body;
  private final List<Quotation> quotations;
  private final AttributionCandidateReader gaps;
  private final Turns turns;
  private final boolean[] speech;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Integer> cueStarts = new HashSet<>();
  private Finding current;
  private int currentParagraph = -1;

  DirectSpeech(
      ClauseTokens words,
      List<Quotation> quotations,
      AttributionCandidateReader gaps,
      Turns turns) {
    this.words = words;
    this.body = words.body();
    this.quotations = quotations;
    this.gaps = gaps;
    this.turns = turns;
    this.speech = new boolean[quotations.size()];
  }

  /** The findings in the order of the text. */
  List<Finding> find() {
    for (int number = 0; number < quotations.size(); number++) {
      Cancellation.check();
      read(number);
    }
    flush();
    return findings;
  }

  /** Whether a quotation was taken for speech. */
  boolean isSpeech(int number) {
    return number >= 0 && speech[number];
  }

  /** Whether the cue at an offset announces direct speech already. */
  boolean usesCue(int offset) {
    return cueStarts.contains(offset);
  }

  private void read(int number) {
    Quotation quotation = quotations.get(number);
    int first = body.tokenAtOrAfter(quotation.start());
    int end = body.tokenAtOrAfter(quotation.end());
    if (first >= end) {
      return;
    }
    if (turns.holds(body.sentenceOf(first))) {
      speech[number] = true;
      flush();
      return;
    }
    if (isWork(quotation, first, end)) {
      return;
    }
    Optional<AttributionCandidate> before = before(number, first);
    Optional<AttributionCandidate> behind = behind(number, end);
    boolean own = before.isPresent() || behind.isPresent();
    if (!own && coordinated(quotation, first)) {
      lengthen(quotation);
      speech[number] = true;
      return;
    }
    if (own || standsAlone(quotation, first, end) || resumes(number, first)) {
      speech[number] = true;
      take(number, before, behind, first);
    }
  }

  private void take(
      int number,
      Optional<AttributionCandidate> before,
      Optional<AttributionCandidate> behind,
      int first) {
    Quotation quotation = quotations.get(number);
    boolean partial = before.isEmpty() && behind.isPresent() && !opensSentence(first);
    int start = partial ? sentenceStart(first) : quotation.start();
    Span span = new Span(start, quotation.end());
    if (joins(number, before, behind, first)) {
      join(span, behind);
    } else {
      flush();
      current = start(span, before.isPresent() ? before : behind, quotation);
    }
    currentParagraph = quotation.paragraph();
  }

  /**
   * {@code “We came,” Lee said, | “and we saw”}: goes on behind the words that name the speaker.
   */
  private boolean resumes(int number, int first) {
    return current != null
        && current.cue().isPresent()
        && quotations.get(number).paragraph() == currentParagraph
        && first > 0
        && (words.comma(first - 1) || words.dash(first - 1))
        && current.rule().behind()
        && onlyAttributionSince(number, first);
  }

  /** {@code She said “yes” and “no”}: one content, of which two parts are quoted. */
  private boolean coordinated(Quotation quotation, int first) {
    if (current == null
        || current.rule() != Rule.DIRECT_CUE_BEFORE
        || quotation.paragraph() != currentParagraph) {
      return false;
    }
    int token = body.tokenAtOrAfter(current.end());
    boolean conjunction = false;
    boolean small = first - token <= 3 && token < first;
    for (; small && token < first; token++) {
      conjunction |= words.has(token, WordClass.COORDINATOR);
      small = words.comma(token) || words.has(token, WordClass.COORDINATOR);
    }
    return small && conjunction;
  }

  private void lengthen(Quotation quotation) {
    List<Span> segments = new ArrayList<>(current.segments());
    Span last = segments.remove(segments.size() - 1);
    segments.add(new Span(last.start(), quotation.end()));
    current = current.of(segments);
  }

  /** {@code She was “thrilled,” Lee said}: the words before the mark are reported too. */
  private int sentenceStart(int first) {
    int start = Math.max(body.firstToken(body.sentenceOf(first)), first - REACH);
    for (int token = first - 1; token >= start; token--) {
      if (words.quoted(token) && speech[words.quotation(token)]) {
        start = token + 1;
      }
    }
    while (start < first
        && (!words.word(start) && !words.quoted(start)
            || words.has(start, WordClass.COORDINATOR))) {
      start++;
    }
    return body.tokenStart(start);
  }

  private Finding start(Span span, Optional<AttributionCandidate> gap, Quotation quotation) {
    Optional<Cue> cue =
        gap.flatMap(AttributionCandidate::cue)
            .map(
                run ->
                    gaps.cue(
                        run,
                        gap.flatMap(AttributionCandidate::lemma).orElse(""),
                        gap.flatMap(AttributionCandidate::speaker)));
    Optional<Span> speaker =
        gap.flatMap(AttributionCandidate::speaker).map(run -> words.span(run.from(), run.to()));
    return new Finding(
        List.of(span),
        cue,
        speaker,
        gap.map(AttributionCandidate::rule).orElse(Rule.DIRECT_NO_CUE));
  }

  private boolean joins(
      int number,
      Optional<AttributionCandidate> before,
      Optional<AttributionCandidate> behindCue,
      int first) {
    if (current == null || number == 0) {
      return false;
    }
    Quotation quotation = quotations.get(number);
    if (quotation.continued()) {
      return current.cue().isEmpty() || behindCue.isEmpty();
    }
    if (quotation.paragraph() != currentParagraph) {
      return false;
    }
    boolean sameCue =
        before.isPresent()
            && current.cue().isPresent()
            && before
                .flatMap(AttributionCandidate::cue)
                .map(run -> words.span(run.from(), run.to()))
                .equals(current.cue().map(Cue::span));
    boolean ownCue =
        current.cue().isPresent()
            && behindCue.filter(gap -> gap.rule() != Rule.DIRECT_ANY_VERB).isPresent();
    return sameCue || before.isEmpty() && !ownCue && onlyAttributionSince(number, first);
  }

  /** Whether at most one sentence, the one with the cue, parts two quotations. */
  private boolean onlyAttributionSince(int number, int first) {
    int end = body.tokenAtOrAfter(current.end());
    if (end >= first) {
      return true;
    }
    if (current.cue().isPresent()
        && current.segments().size() > 1
        && current.cue().get().span().start() < current.end()
        && newSentence(end)) {
      return false;
    }
    return body.sentenceOf(end) >= body.sentenceOf(first - 1)
        && !(current.rule() == Rule.DIRECT_NO_CUE && first - end > 3);
  }

  private void join(Span span, Optional<AttributionCandidate> behind) {
    List<Span> segments = new ArrayList<>(current.segments());
    segments.add(span);
    Finding joined = current.of(segments);
    if (joined.cue().isEmpty() && behind.isPresent()) {
      Finding cued = start(span, behind, null);
      joined = new Finding(segments, cued.cue(), cued.speaker(), cued.rule());
    }
    current = joined;
  }

  private void flush() {
    if (current != null) {
      findings.add(current);
      current.cue().ifPresent(cue -> cueStarts.add(cue.span().start()));
    }
    current = null;
  }

  /** The words between the sentence's start, or the last quotation, and the opening mark. */
  private Optional<AttributionCandidate> before(int number, int first) {
    if (first == 0) {
      return Optional.empty();
    }
    int last = first - 1;
    boolean introduced = words.comma(last) || words.is(last, ":") || said(last);
    if (!introduced || !sameParagraph(last, first) || !speechlike(number, first)) {
      return Optional.empty();
    }
    int from = Math.max(body.firstToken(body.sentenceOf(last)), first - REACH);
    for (int token = last; token >= from; token--) {
      if (words.quoted(token)) {
        from = token + 1;
      }
    }
    return gaps.before(from, first);
  }

  private boolean said(int token) {
    CueForm cue = words.cue(token);
    return cue != null && cue.takes(CueFrame.DIRECT) && !words.capitalised(token);
  }

  private boolean speechlike(int number, int first) {
    Quotation quotation = quotations.get(number);
    int inside = first + 1;
    int wordCount = body.wordCount(first, body.tokenAtOrAfter(quotation.end()));
    boolean capital = inside < words.count() && (words.capitalised(inside) || !words.word(inside));
    return wordCount > 4 || capital && wordCount > 0 && finished(quotation);
  }

  private Optional<AttributionCandidate> behind(int number, int end) {
    Quotation quotation = quotations.get(number);
    boolean pauses =
        finished(quotation)
            || end < words.count() && (words.comma(end) || words.dash(end)) && !titled(number, end);
    if (end >= words.count() || !sameParagraph(end - 1, end) || joinedOn(end)) {
      return Optional.empty();
    }
    Optional<AttributionCandidate> signed =
        words.dash(end) ? gaps.signed(end, paragraphEnd(end)) : Optional.empty();
    if (signed.isPresent()) {
      return signed;
    }
    if (!pauses) {
      return unpaused(quotation, end);
    }
    if (full(quotation) && words.capitalised(end) && newSentence(end)) {
      return Optional.empty();
    }
    int limit = Math.min(body.endToken(body.sentenceOf(end)), end + REACH);
    for (int token = end; token < limit; token++) {
      if (words.quoted(token)) {
        limit = token;
      }
    }
    int first = body.tokenAtOrAfter(quotation.start());
    boolean whole = opensSentence(first) && body.wordCount(first, end) >= 3;
    Optional<AttributionCandidate> gap = gaps.behind(end, limit, whole);
    boolean fits = opensSentence(first) || gap.isPresent() && gaps.closes(gap.get(), end, limit);
    return fits ? gap : Optional.empty();
  }

  /** {@code “We won this for all of you” Ann Lee said}: the comma was forgotten. */
  private Optional<AttributionCandidate> unpaused(Quotation quotation, int end) {
    int first = body.tokenAtOrAfter(quotation.start());
    boolean sentence =
        opensSentence(first) && words.capitalised(first + 1) && body.wordCount(first, end) > 4;
    return sentence ? gaps.close(end, body.endToken(body.sentenceOf(end))) : Optional.empty();
  }

  /** Behind a quoted word within a sentence, a conjunction starts something else. */
  private boolean joinedOn(int end) {
    return words.has(end, WordClass.COORDINATOR | WordClass.SUBORDINATOR) && !words.is(end, "as");
  }

  private boolean full(Quotation quotation) {
    char last = lastInside(quotation);
    return last == '.';
  }

  private boolean newSentence(int token) {
    return body.firstToken(body.sentenceOf(token)) == token;
  }

  private boolean titled(int number, int end) {
    int first = body.tokenAtOrAfter(quotations.get(number).start());
    for (int token = first + 1; token < end - 1; token++) {
      boolean small = !words.capitalised(token) && words.word(token);
      if (small
          && !words.has(
              token, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.COORDINATOR)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code wrote “A Long Way Home”}: capitals on every word but the small ones, within a sentence,
   * name a work.
   */
  boolean isWork(int number) {
    Quotation quotation = quotations.get(number);
    int first = body.tokenAtOrAfter(quotation.start());
    return isWork(quotation, first, body.tokenAtOrAfter(quotation.end()));
  }

  private boolean isWork(Quotation quotation, int first, int end) {
    if (first == 0 || opensSentence(first) || quotation.continued()) {
      return false;
    }
    int capitals = 0;
    for (int token = first + 1; token < end - 1; token++) {
      capitals += words.capitalised(token) ? 1 : 0;
    }
    return capitals > 2 && titled(words.quotation(first), end) && lastInside(quotation) != '!';
  }

  private boolean finished(Quotation quotation) {
    return ",.?!…—–-".indexOf(lastInside(quotation)) >= 0;
  }

  /** Whether the mark at a token closes words that end in a comma or a full stop. */
  boolean endsContent(int token) {
    Quotation quotation = quotations.get(words.quotation(token));
    return ",.?!".indexOf(lastInside(quotation)) >= 0;
  }

  private char lastInside(Quotation quotation) {
    int at = quotation.end() - (quotation.closed() ? 2 : 1);
    while (at > quotation.start()
        && (Character.isWhitespace(body.text().charAt(at))
            || "'’\"”".indexOf(body.text().charAt(at)) >= 0)) {
      at--;
    }
    return body.text().charAt(Math.max(at, quotation.start()));
  }

  private boolean sameParagraph(int a, int b) {
    return body.paragraphOf(body.sentenceOf(a)) == body.paragraphOf(body.sentenceOf(b));
  }

  private int paragraphEnd(int token) {
    int paragraph = body.paragraphOf(body.sentenceOf(token));
    return body.endToken(body.endSentence(paragraph) - 1);
  }

  private boolean opensSentence(int first) {
    return newSentence(first)
        || words.quoted(first - 1)
        || words.ends(first - 1)
        || words.is(first - 1, ":");
  }

  private boolean thatSince(int first) {
    for (int token = body.firstToken(body.sentenceOf(first - 1)); token < first; token++) {
      if (words.is(token, "that")) {
        return true;
      }
    }
    return false;
  }

  /** A quotation without a cue is speech when it is a sentence of its own. */
  private boolean standsAlone(Quotation quotation, int first, int end) {
    boolean opensSentence = opensSentence(first);
    boolean closesSentence =
        end >= words.count()
            || !sameParagraph(end - 1, end)
            || newSentence(end)
            || finished(quotation) && lastInside(quotation) != ',';
    int wordCount = body.wordCount(first, end);
    return opensSentence && closesSentence && wordCount >= 3
        || first > 0
            && words.comma(first - 1)
            && sameParagraph(first - 1, first)
            && closesSentence
            && !thatSince(first)
            && wordCount > 8
            && first + 1 < end
            && (words.capitalised(first + 1) || !words.word(first + 1))
            && finished(quotation)
        || quotation.continued()
        || opensSentence && wordCount > 8 && finished(quotation)
        || current != null
            && quotation.paragraph() == currentParagraph
            && opensSentence
            && closesSentence;
  }
}
