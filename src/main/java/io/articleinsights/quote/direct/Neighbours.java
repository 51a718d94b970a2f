package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Construction;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueWords;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives speech that nothing announces the speaker of what stands before it. */
public final class Neighbours {

  /** So many of the last ones may hold the last of all. */
  private static final int NESTED = 4;

  private final ReadArticle view;
  private final AnnotatedText body;
  private final Answers answers;

  public Neighbours(ReadArticle view) {
    this.view = view;
    this.body = view.body();
    this.answers = new Answers(view);
  }

  /** The findings, in the order of the text, with what nothing announces ascribed. */
  public List<Finding> ascribed(List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean open = finding.speaker().isEmpty() && finding.construction() == Setting.UNANNOUNCED;
      Optional<Finding> before = last(all);
      Optional<Finding> after =
          i + 1 < findings.size() ? Optional.of(findings.get(i + 1)) : Optional.empty();
      all.add(open ? ascribed(finding, before, after) : finding);
    }
    return List.copyOf(all);
  }

  /** The last one that lies in no other: {@code They called it “mad,” | Ann Lee said.} */
  private static Optional<Finding> last(List<Finding> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Finding last = all.get(all.size() - 1);
    for (int i = Math.max(0, all.size() - NESTED); i < all.size() - 1; i++) {
      if (all.get(i).start() <= last.start() && all.get(i).end() >= last.end()) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.of(last);
  }

  private Finding ascribed(Finding finding, Optional<Finding> before, Optional<Finding> after) {
    Optional<Finding> next = after.filter(other -> leadsTo(finding, other));
    return next.isPresent()
        ? finding.spokenBy(next.get().speaker(), Setting.CONTINUED)
        : ascribed(finding, before);
  }

  /** {@code “We won.” | It was hard, Lee said.}: the next sentence tells who speaks in both. */
  private boolean leadsTo(Finding finding, Finding next) {
    return next.is(ConstructionTrait.CUE_AFTER)
        && paragraphAt(next.start()) == paragraphAt(finding.start())
        && body.tokenAtOrAfter(next.start()) - body.tokenAtOrAfter(finding.end()) <= 1;
  }

  private Finding ascribed(Finding finding, Optional<Finding> before) {
    int paragraph = paragraphAt(finding.start());
    Optional<Finding> speaking =
        before.filter(
            other ->
                !standsBetween(other, finding)
                    && other.speaker().isPresent()
                    && paragraph - paragraphAt(other.end() - 1) <= 1);
    Optional<Span> asked = speaking.filter(other -> isNext(other, finding)).flatMap(answers::asked);
    if (asked.isPresent()) {
      return finding.spokenBy(asked, Setting.ANSWER);
    }
    if (speaking.isPresent()) {
      boolean same = paragraph == paragraphAt(speaking.get().start());
      Construction setting = same ? Setting.CONTINUED : Setting.NEXT_PARAGRAPH;
      return finding.spokenBy(speaking.get().speaker(), setting);
    }
    int sentence = body.sentenceOf(body.tokenAtOrAfter(finding.start()));
    return sentence == 0
        ? finding
        : finding.spokenBy(subjectOf(sentence - 1), finding.construction());
  }

  /** Whether nothing but the sentence with its cue parts a quote from another. */
  private boolean isNext(Finding question, Finding finding) {
    int token = body.tokenAtOrAfter(finding.start());
    return paragraphAt(finding.start()) == paragraphAt(question.start())
        && body.sentenceOf(token)
                - body.sentenceOf(Math.max(0, body.tokenAtOrAfter(question.end()) - 1))
            <= 2;
  }

  private Optional<Span> subjectOf(int sentence) {
    return view.subjects()
        .ofSentence(body.firstToken(sentence), body.endToken(sentence))
        .map(run -> view.words().span(run.from(), run.to()));
  }

  /**
   * Whether another sentence of the paragraph leads to a quote, and that sentence names somebody.
   */
  private boolean standsBetween(Finding before, Finding finding) {
    int sentence = body.sentenceOf(body.tokenAtOrAfter(finding.start()));
    boolean leads = sentence > 0 && body.paragraphOf(sentence - 1) == body.paragraphOf(sentence);
    int last = body.sentenceOf(Math.max(0, body.tokenAtOrAfter(before.end()) - 1));
    int cue =
        before
            .cue()
            .map(CueWords::span)
            .map(span -> body.sentenceOf(body.tokenAtOrAfter(span.start())))
            .orElse(last);
    return leads
        && Math.max(last, cue) < sentence - 1
        && body.paragraphOf(last) != body.paragraphOf(sentence);
  }

  private int paragraphAt(int offset) {
    int token = Math.min(body.tokenAtOrAfter(offset), body.tokenCount() - 1);
    return body.paragraphOf(body.sentenceOf(token));
  }
}
