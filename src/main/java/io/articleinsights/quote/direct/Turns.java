package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ContentWords;
import io.articleinsights.quote.construction.CueWords;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The turns of an interview or a transcript: paragraphs, or sentences within one, that open with a
 * name and a colon, and the paragraphs up to the next in which the same one goes on.
 *
 * <p>One such paragraph may be a heading; only when several do and a name returns is it a
 * conversation.
 */
public final class Turns {

  private static final int LONGEST_LABEL = 4;
  private static final int FEWEST = 3;

  private final ClauseTokens words;
  private final AnnotatedText body;

  /** For each sentence the colon after its opening name, -1 when there is none. */
  private final int[] colons;

  /** For each sentence whether it belongs to a turn. */
  private final boolean[] held;

  private final List<Finding> findings = new ArrayList<>();

  /** The paragraphs in which the last turn goes on. */
  private final List<Span> more = new ArrayList<>();

  public Turns(ClauseTokens words) {
    this.words = words;
    this.body = words.body();
    this.colons = new int[body.sentenceCount()];
    this.held = new boolean[body.sentenceCount()];
    if (conversation()) {
      int last = lastTurn();
      for (int paragraph = 0; paragraph < body.paragraphCount(); paragraph++) {
        turns(body.firstSentence(paragraph), body.endSentence(paragraph), last);
      }
      close();
    }
  }

  public List<Finding> find() {
    return List.copyOf(findings);
  }

  /** Whether a sentence belongs to a turn. */
  public boolean holds(int sentence) {
    return held[sentence];
  }

  private boolean conversation() {
    Map<String, Integer> labels = new HashMap<>();
    int turns = 0;
    int most = 0;
    for (int sentence = 0; sentence < colons.length; sentence++) {
      colons[sentence] = colon(sentence);
      if (colons[sentence] >= 0) {
        turns++;
        most = Math.max(most, labels.merge(label(sentence), 1, Integer::sum));
      }
    }
    return turns >= FEWEST && most > 1 && labels.size() > 1 && isSpoken();
  }

  /** Whether somebody speaks of himself or to somebody in a turn; lists have labels as well. */
  private boolean isSpoken() {
    for (int sentence = 0; sentence < colons.length; sentence++) {
      for (int token = colons[sentence]; token >= 0 && token < body.endToken(sentence); token++) {
        if (ContentWords.VOICES.contains(words.lower(token)) || words.is(token, "?")) {
          return true;
        }
      }
    }
    return false;
  }

  private int lastTurn() {
    int last = colons.length - 1;
    while (colons[last] < 0) {
      last--;
    }
    return last;
  }

  /** The turns of a paragraph, given by its sentences: each lasts until the next begins. */
  private void turns(int from, int to, int last) {
    if (from > 0 && held[from - 1] && to <= last && isOfTurn(from, to)) {
      goOn(from, to);
      return;
    }
    close();
    int end = to;
    List<Finding> backwards = new ArrayList<>();
    for (int sentence = to - 1; sentence >= from; sentence--) {
      if (colons[sentence] >= 0) {
        Arrays.fill(held, sentence, end, true);
        if (colons[sentence] + 1 < body.endToken(end - 1)) {
          backwards.add(turn(sentence, body.endToken(end - 1)));
        }
        end = sentence;
      }
    }
    for (int i = backwards.size() - 1; i >= 0; i--) {
      findings.add(backwards.get(i));
    }
  }

  /** A paragraph without a label between two turns, in which somebody speaks to somebody. */
  private boolean isOfTurn(int from, int to) {
    boolean spoken = false;
    for (int sentence = from; sentence < to; sentence++) {
      if (colons[sentence] >= 0) {
        return false;
      }
      for (int token = body.firstToken(sentence); token < body.endToken(sentence); token++) {
        if (words.quoted(token)) {
          return false;
        }
        spoken |= ContentWords.VOICES.contains(words.lower(token));
      }
    }
    return spoken;
  }

  /** Adds a paragraph to the turn before it. */
  private void goOn(int from, int to) {
    Arrays.fill(held, from, to, true);
    more.add(words.span(body.firstToken(from), body.endToken(to - 1)));
  }

  /** Gives the last turn the paragraphs in which it went on. */
  private void close() {
    if (!more.isEmpty()) {
      Finding turn = findings.remove(findings.size() - 1);
      more.addAll(0, turn.segments());
      findings.add(turn.of(more));
      more.clear();
    }
  }

  /** A full name at the first turn is a surname at the next: the last word tells them. */
  private String label(int sentence) {
    return words.lower(colons[sentence] - 1);
  }

  private int first(int sentence) {
    int first = body.firstToken(sentence);
    return words.quoted(first) && !words.word(first) ? first + 1 : first;
  }

  /** The colon after a sentence's opening name, -1 when there is none. */
  private int colon(int sentence) {
    int end = body.endToken(sentence);
    int first = first(sentence);
    for (int token = first; token < Math.min(end, first + LONGEST_LABEL + 1); token++) {
      if (words.is(token, ":")) {
        boolean speech = token + 1 < end ? startsSpeech(token + 1) : continues(sentence);
        return token > first && speech ? token : -1;
      }
      if (!words.capitalised(token) && !words.ends(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Elm Bay: | flat and dry}: what a small letter opens is a list’s, and nobody’s turn. */
  private boolean startsSpeech(int token) {
    return !words.word(token) || !Character.isLowerCase(body.text().charAt(body.tokenStart(token)));
  }

  /** Whether a sentence follows in the same paragraph. */
  private boolean continues(int sentence) {
    return sentence + 1 < colons.length
        && body.paragraphOf(sentence) == body.paragraphOf(sentence + 1);
  }

  private Finding turn(int sentence, int end) {
    int colon = colons[sentence];
    return new Finding(
        List.of(words.span(colon + 1, end)),
        Optional.of(new CueWords(body.tokenSpan(colon), ":", false, false)),
        Optional.of(words.span(first(sentence), colon)),
        Setting.TURN);
  }
}
