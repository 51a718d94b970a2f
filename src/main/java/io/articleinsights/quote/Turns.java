package io.articleinsights.quote;

import io.articleinsights.text.AnnotatedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The turns of an interview or a transcript: paragraphs that open with a name and a colon.
 *
 * <p>One such paragraph may be a heading; only when several do and a name returns is it a
 * conversation.
 */
final class Turns {

  private static final int LONGEST_LABEL = 4;
  private static final int FEWEST = 3;

  private final Words words;
  private final AnnotatedText body;
  private final int[] colons;
  private final List<Finding> findings = new ArrayList<>();

  Turns(Words words) {
    this.words = words;
    this.body = words.body();
    this.colons = new int[body.paragraphCount()];
    if (!conversation()) {
      java.util.Arrays.fill(colons, -1);
    }
    for (int paragraph = 0; paragraph < colons.length; paragraph++) {
      if (colons[paragraph] >= 0) {
        findings.add(turn(paragraph));
      }
    }
  }

  List<Finding> find() {
    return List.copyOf(findings);
  }

  /** Whether a paragraph is a turn. */
  boolean holds(int paragraph) {
    return colons[paragraph] >= 0;
  }

  private boolean conversation() {
    Map<String, Integer> labels = new HashMap<>();
    int turns = 0;
    int most = 0;
    for (int paragraph = 0; paragraph < colons.length; paragraph++) {
      colons[paragraph] = colon(paragraph);
      if (colons[paragraph] >= 0) {
        turns++;
        most = Math.max(most, labels.merge(label(paragraph), 1, Integer::sum));
      }
    }
    return turns >= FEWEST && most > 1 && labels.size() > 1;
  }

  private String label(int paragraph) {
    return words.span(first(paragraph), colons[paragraph]).of(body.text());
  }

  private int first(int paragraph) {
    int first = body.firstToken(body.firstSentence(paragraph));
    return words.quoted(first) && !words.word(first) ? first + 1 : first;
  }

  /** The colon behind a paragraph's opening name, -1 when there is none. */
  private int colon(int paragraph) {
    if (body.firstSentence(paragraph) == body.endSentence(paragraph)) {
      return -1;
    }
    int end = end(paragraph);
    int first = first(paragraph);
    for (int token = first; token < Math.min(end - 1, first + LONGEST_LABEL + 1); token++) {
      if (words.is(token, ":")) {
        return token > first ? token : -1;
      }
      if (!words.capitalised(token) && !words.ends(token)) {
        return -1;
      }
    }
    return -1;
  }

  private int end(int paragraph) {
    return body.endToken(body.endSentence(paragraph) - 1);
  }

  private Finding turn(int paragraph) {
    int colon = colons[paragraph];
    return new Finding(
        List.of(words.span(colon + 1, end(paragraph))),
        Optional.of(new Cue(body.tokenSpan(colon), ":")),
        Optional.of(words.span(first(paragraph), colon)),
        Rule.TURN);
  }
}
