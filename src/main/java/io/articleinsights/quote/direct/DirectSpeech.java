package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueWords;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.QuotationShapes;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.quote.construction.SpokenQuotations;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Quotation;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Front door of this room: tells speech from scare quotes and titles, joins the parts of what one
 * speaker says in a breath, and ascribes it by the words beside it.
 */
public final class DirectSpeech {

  private static final int REACH = 200;

  private final ReadArticle view;
  private final ClauseTokens words;
  private final AnnotatedText body;
  private final QuotationShapes shapes;
  private final SpeechTest test;
  private final Answers answers;

  public DirectSpeech(ReadArticle view) {
    this.view = view;
    this.words = view.words();
    this.body = view.body();
    this.shapes = view.shapes();
    this.test = new SpeechTest(view);
    this.answers = new Answers(view);
  }

  /**
   * What was found.
   *
   * @param findings in the order of the text
   * @param spoken which quotations are speech
   */
  public record Result(List<Finding> findings, SpokenQuotations spoken) {}

  /**
   * Reads all quotations.
   *
   * @param taken whether a sentence was read already
   */
  public Result find(IntPredicate taken) {
    boolean[] speech = new boolean[shapes.count()];
    List<Finding> found = new ArrayList<>();
    Optional<OpenSpeech> open = Optional.empty();
    for (int number = 0; number < speech.length; number++) {
      Cancellation.check();
      Optional<OpenSpeech> next = read(number, open, speech, taken);
      if (open.isPresent() && (next.isEmpty() || !next.get().goesOn(open.get()))) {
        found.add(open.get().finding());
      }
      open = next;
    }
    open.map(OpenSpeech::finding).ifPresent(found::add);
    Set<Integer> cues = new HashSet<>();
    found.stream()
        .filter(finding -> !finding.is(ConstructionTrait.SHARED_CUE))
        .forEach(finding -> finding.cue().ifPresent(cue -> cues.add(cue.span().start())));
    return new Result(found, new SpokenQuotations(speech, cues));
  }

  /** The speech that may go on after a quotation; that before it goes on when nothing was read. */
  private Optional<OpenSpeech> read(
      int number, Optional<OpenSpeech> open, boolean[] speech, IntPredicate taken) {
    int first = shapes.first(number);
    if (first >= shapes.end(number)) {
      return open;
    }
    if (taken.test(body.sentenceOf(first))) {
      speech[number] = true;
      return Optional.empty();
    }
    if (shapes.isWork(number)) {
      return open;
    }
    Optional<AttributionCandidate> before = test.before(number);
    Optional<AttributionCandidate> after = test.after(number);
    boolean own = before.isPresent() || after.isPresent();
    if (!own && open.filter(o -> isCoordinated(o, number)).isPresent()) {
      speech[number] = true;
      return Optional.of(open.get().lengthened(shapes.get(number).end()));
    }
    boolean resumes = open.filter(o -> isResumed(o, number)).isPresent();
    if (!own && !resumes && !test.standsAlone(number, open)) {
      return open;
    }
    speech[number] = true;
    return Optional.of(take(number, before, after, open, speech));
  }

  private OpenSpeech take(
      int number,
      Optional<AttributionCandidate> before,
      Optional<AttributionCandidate> after,
      Optional<OpenSpeech> open,
      boolean[] speech) {
    Quotation quotation = shapes.get(number);
    int first = shapes.first(number);
    boolean partial = before.isEmpty() && after.isPresent() && !shapes.opensSentence(first);
    int start = partial ? sentenceStart(first, speech) : quotation.start();
    Span span = new Span(start, quotation.end());
    boolean joins = open.filter(o -> isJoined(o, number, before, after)).isPresent();
    return joins
        ? open.get().joined(joined(open.get().finding(), span, after), quotation.paragraph())
        : OpenSpeech.start(finding(List.of(span), surer(before, after)), quotation.paragraph());
  }

  /** {@code Many were glad: “We won,” | wrote one fan}: a verb of saying outweighs a colon. */
  private static Optional<AttributionCandidate> surer(
      Optional<AttributionCandidate> before, Optional<AttributionCandidate> after) {
    boolean colon =
        before.filter(b -> b.construction().is(ConstructionTrait.UNANNOUNCED)).isPresent();
    boolean said = after.filter(a -> a.construction().is(ConstructionTrait.CUE_AFTER)).isPresent();
    return before.isEmpty() || colon && said ? after : before;
  }

  /** {@code She said “yes” and “no”}: one content, of which two parts are quoted. */
  private boolean isCoordinated(OpenSpeech open, int number) {
    Finding current = open.finding();
    boolean announced =
        current.cue().isPresent()
            && !current.is(ConstructionTrait.CUE_AFTER)
            && !current.is(ConstructionTrait.UNANNOUNCED);
    int first = shapes.first(number);
    int token = body.tokenAtOrAfter(current.end());
    boolean near =
        announced
            && shapes.get(number).paragraph() == open.paragraph()
            && first - token <= 3
            && token < first;
    boolean conjunction = false;
    for (; near && token < first; token++) {
      boolean joint = words.has(token, WordClass.COORDINATOR);
      conjunction |= joint;
      near = joint || words.comma(token);
    }
    return near && conjunction;
  }

  /** {@code “We came,” Lee said, | “and we saw”}: goes on after the words that name the speaker. */
  private boolean isResumed(OpenSpeech open, int number) {
    int first = shapes.first(number);
    return open.finding().cue().isPresent()
        && shapes.get(number).paragraph() == open.paragraph()
        && isParted(first)
        && open.finding().is(ConstructionTrait.CUE_AFTER)
        && isOnlyAttributionSince(open, first);
  }

  /** {@code Lee said, | “…”}, {@code Lee said, and still | “…”}: after a mark and small words. */
  private boolean isParted(int first) {
    int mark = first - 1;
    while (mark > 0 && isSmall(mark) && first - mark < 3) {
      mark--;
    }
    boolean joint = mark == first - 1 || words.has(mark + 1, WordClass.COORDINATOR);
    return mark > 0 && joint && (words.comma(mark) || words.dash(mark));
  }

  private boolean isSmall(int token) {
    return words.has(token, WordClass.COORDINATOR | WordClass.ADVERB);
  }

  /** {@code She was “thrilled,” Lee said}: the words before the mark are reported too. */
  private int sentenceStart(int first, boolean[] speech) {
    int start = Math.max(body.firstToken(body.sentenceOf(first)), first - REACH);
    boolean closed = false;
    for (int token = first - 1; token >= start; token--) {
      closed |= words.is(token, ")");
      boolean bracket = words.is(token, "(") && !closed;
      if (bracket || words.quoted(token) && speech[words.quotation(token)]) {
        start = token + 1;
      }
    }
    while (start < first && isNoWord(start)) {
      start++;
    }
    return body.tokenStart(start);
  }

  private boolean isNoWord(int token) {
    return !words.word(token) && !words.quoted(token) || words.has(token, WordClass.COORDINATOR);
  }

  private Finding finding(List<Span> segments, Optional<AttributionCandidate> candidate) {
    Optional<TokenRun> speaker = candidate.flatMap(AttributionCandidate::speaker);
    Optional<CueWords> cue =
        candidate
            .flatMap(AttributionCandidate::cue)
            .map(run -> view.cues().read(run, candidate.get().lemma().orElse(""), speaker));
    return new Finding(
        segments,
        cue,
        speaker.map(run -> words.span(run.from(), run.to())),
        candidate.isPresent() ? candidate.get().construction() : Setting.UNANNOUNCED);
  }

  private boolean isJoined(
      OpenSpeech open,
      int number,
      Optional<AttributionCandidate> before,
      Optional<AttributionCandidate> after) {
    Quotation quotation = shapes.get(number);
    Optional<CueWords> cue = open.finding().cue();
    if (quotation.continued()) {
      if (number > 0 && shapes.get(number - 1).start() >= open.finding().end()) {
        return false;
      }
      return cue.isEmpty() || after.isEmpty();
    }
    if (quotation.paragraph() != open.paragraph()) {
      return false;
    }
    Optional<Span> own =
        before.flatMap(AttributionCandidate::cue).map(run -> words.span(run.from(), run.to()));
    boolean sameCue = before.isPresent() && cue.isPresent() && own.equals(cue.map(CueWords::span));
    boolean ownCue =
        cue.isPresent() && after.filter(c -> !(c.construction() instanceof ActorAfter)).isPresent();
    return sameCue
        || before.isEmpty()
            && !ownCue
            && !isAnswer(open, number)
            && isOnlyAttributionSince(open, shapes.first(number));
  }

  /** A statement after a question that was put to somebody. */
  private boolean isAnswer(OpenSpeech open, int number) {
    return shapes.lastInside(number) != '?' && answers.asked(open.finding()).isPresent();
  }

  /** Whether at most one sentence, the one with the cue, parts two quotations. */
  private boolean isOnlyAttributionSince(OpenSpeech open, int first) {
    Finding current = open.finding();
    int end = body.tokenAtOrAfter(current.end());
    if (end >= first) {
      return true;
    }
    boolean cueIsPast = current.cue().filter(cue -> cue.span().start() < current.end()).isPresent();
    if (cueIsPast && shapes.newSentence(end)) {
      return false;
    }
    boolean far = current.construction() == Setting.UNANNOUNCED && first - end > 3;
    return body.sentenceOf(end) >= body.sentenceOf(first - 1) && !far;
  }

  private Finding joined(Finding current, Span span, Optional<AttributionCandidate> after) {
    List<Span> segments = new ArrayList<>(current.segments());
    segments.add(span);
    return current.cue().isEmpty() && after.isPresent()
        ? finding(segments, after)
        : current.of(segments);
  }
}
