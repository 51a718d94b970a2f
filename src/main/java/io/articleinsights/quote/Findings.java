package io.articleinsights.quote;

import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Quotation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All findings of an article; speech without a cue gets the speaker of what stands before it. */
final class Findings {

  private final ClauseTokens words;
  private final AnnotatedText body;
  private final List<Finding> found = new ArrayList<>();
  private final AttributionCandidateReader gaps;

  Findings(ClauseTokens words, List<Quotation> quotations, Syntax syntax) {
    this.body = words.body();
    SubjectReader subjects = new SubjectReader(words, syntax);
    this.gaps = new AttributionCandidateReader(words, subjects);
    this.words = words;
    Turns turns = new Turns(words);
    DialogueLines lines = new DialogueLines(words, subjects, gaps);
    DirectSpeech direct = new DirectSpeech(words, quotations, gaps, turns);
    found.addAll(turns.find());
    found.addAll(lines.find());
    found.addAll(direct.find());
    found.addAll(
        new ReportedSpeech(
                words,
                syntax,
                subjects,
                gaps,
                direct,
                sentence -> turns.holds(sentence) || lines.holds(sentence))
            .find());
    found.sort(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end));
  }

  List<Finding> inTextOrder() {
    Finding before = null;
    for (int i = 0; i < found.size(); i++) {
      Finding finding = found.get(i);
      if (finding.speaker().isEmpty() && finding.rule() == Rule.DIRECT_NO_CUE) {
        found.set(i, ascribed(finding, before));
      }
      before = found.get(i);
    }
    return List.copyOf(found);
  }

  private Finding ascribed(Finding finding, Finding before) {
    int paragraph = paragraphAt(finding.start());
    if (before != null
        && !standsBetween(before, finding)
        && before.speaker().isPresent()
        && paragraph - paragraphAt(before.end() - 1) <= 1) {
      boolean same = paragraph == paragraphAt(before.start());
      return finding.spokenBy(
          before.speaker(), same ? Rule.DIRECT_CONTINUED : Rule.DIRECT_NEXT_PARAGRAPH);
    }
    int sentence = body.sentenceOf(body.tokenAtOrAfter(finding.start()));
    if (sentence == 0) {
      return finding;
    }
    Optional<Span> subject =
        gaps.sentenceSubject(body.firstToken(sentence - 1), body.endToken(sentence - 1))
            .map(run -> words.span(run.from(), run.to()));
    return finding.spokenBy(subject, finding.rule());
  }

  /**
   * Whether another sentence of the paragraph leads to a quote, and that sentence names somebody.
   */
  private boolean standsBetween(Finding before, Finding finding) {
    int sentence = body.sentenceOf(body.tokenAtOrAfter(finding.start()));
    boolean leads = sentence > 0 && body.paragraphOf(sentence - 1) == body.paragraphOf(sentence);
    int last = body.sentenceOf(Math.max(0, body.tokenAtOrAfter(before.end()) - 1));
    int cue =
        before.cue().map(c -> body.sentenceOf(body.tokenAtOrAfter(c.span().start()))).orElse(last);
    return leads
        && Math.max(last, cue) < sentence - 1
        && body.paragraphOf(last) != body.paragraphOf(sentence);
  }

  private int paragraphAt(int offset) {
    int token = Math.min(body.tokenAtOrAfter(offset), body.tokenCount() - 1);
    return body.paragraphOf(body.sentenceOf(token));
  }
}
