package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs that a dash opens and that name who speaks: {@code — We won, said Ann Lee.} */
public final class DialogueLines {

  private static final int LONGEST = 200;

  private final ClauseTokens words;
  private final AnnotatedText body;
  private final SubjectReader subjects;
  private final CueReader cues;
  private final boolean[] held;
  private final List<Finding> findings = new ArrayList<>();

  public DialogueLines(ReadArticle view) {
    this.words = view.words();
    this.body = words.body();
    this.subjects = view.subjects();
    this.cues = view.cues();
    this.held = new boolean[body.sentenceCount()];
    for (int paragraph = 0; paragraph < body.paragraphCount(); paragraph++) {
      read(paragraph);
    }
  }

  public List<Finding> find() {
    return List.copyOf(findings);
  }

  /** Whether a sentence belongs to a line of dialogue. */
  public boolean holds(int sentence) {
    return held[sentence];
  }

  private void read(int paragraph) {
    if (body.firstSentence(paragraph) >= body.endSentence(paragraph)) {
      return;
    }
    int from = body.firstToken(body.firstSentence(paragraph));
    int to = body.endToken(body.endSentence(paragraph) - 1);
    boolean opens = words.dash(from) && from + 2 < to && words.capitalised(from + 1);
    if (!opens || to - from > LONGEST || words.quoted(from + 1)) {
      return;
    }
    for (int token = from + 2; token < to; token++) {
      Optional<Finding> line = line(from + 1, token, to);
      if (line.isPresent()) {
        findings.add(line.get());
        for (int s = body.firstSentence(paragraph); s < body.endSentence(paragraph); s++) {
          held[s] = true;
        }
        return;
      }
    }
  }

  /** The line whose cue stands at a token, right after a mark or after a subject there. */
  private Optional<Finding> line(int from, int token, int to) {
    Optional<CueForm> cue = cues.direct(token);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    Optional<TokenRun> before = subjects.before(token, from);
    int end = before.map(TokenRun::from).orElse(token);
    if (!words.comma(end - 1) && !words.ends(end - 1)) {
      return Optional.empty();
    }
    Optional<TokenRun> speaker = before.or(() -> subjects.startingAt(token + 1, to));
    int content = words.comma(end - 1) ? end - 1 : end;
    return speaker.map(
        who ->
            new Finding(
                List.of(words.span(from, content)),
                Optional.of(cues.read(CueReader.run(token, cue.get()), cue.get().lemma(), speaker)),
                Optional.of(words.span(who.from(), who.to())),
                Setting.DIALOGUE));
  }
}
