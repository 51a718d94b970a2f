package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Quotation;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.AnnotatedText;
import java.util.List;

/** What quotations look like: where they stand, how they end, whether they name a work. */
public final class QuotationShapes {

  private static final String PAUSES = ",.?!…—–-";
  private static final String CLOSES_INNER = "'’\"”»«";
  private static final int SMALL =
      WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.COORDINATOR;

  private final ClauseTokens words;
  private final AnnotatedText body;
  private final List<Quotation> quotations;

  QuotationShapes(ClauseTokens words, List<Quotation> quotations) {
    this.words = words;
    this.body = words.body();
    this.quotations = List.copyOf(quotations);
  }

  public int count() {
    return quotations.size();
  }

  public Quotation get(int number) {
    return quotations.get(number);
  }

  /** The token of the opening mark. */
  public int first(int number) {
    return body.tokenAtOrAfter(get(number).start());
  }

  /** The token after the closing mark. */
  public int end(int number) {
    return body.tokenAtOrAfter(get(number).end());
  }

  /** Whether it ends in a mark at which speech may pause. */
  public boolean finished(int number) {
    return PAUSES.indexOf(lastInside(number)) >= 0;
  }

  /** Whether the mark at a token closes words that end in a comma or a full stop. */
  public boolean endsContent(int token) {
    return ",.?!".indexOf(lastInside(words.quotation(token))) >= 0;
  }

  /** The last character that is neither blank nor a mark that closes a quotation within. */
  public char lastInside(int number) {
    Quotation quotation = get(number);
    int at = quotation.end() - (quotation.closed() ? 2 : 1);
    while (at > quotation.start() && isInnerEnd(body.text().charAt(at))) {
      at--;
    }
    return body.text().charAt(Math.max(at, quotation.start()));
  }

  private static boolean isInnerEnd(char mark) {
    return Character.isWhitespace(mark) || CLOSES_INNER.indexOf(mark) >= 0;
  }

  /** Whether all words but the small ones have capitals. */
  public boolean titled(int number) {
    int end = end(number);
    for (int token = first(number) + 1; token < end - 1; token++) {
      boolean small = !words.capitalised(token) && words.word(token);
      if (small && !words.has(token, SMALL)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code wrote “A Long Way Home”}: capitals on every word but the small ones, within a sentence,
   * name a work.
   */
  public boolean isWork(int number) {
    int first = first(number);
    int end = end(number);
    if (first == 0 || first >= end || opensSentence(first) || get(number).continued()) {
      return false;
    }
    int capitals = 0;
    for (int token = first + 1; token < end - 1; token++) {
      capitals += words.capitalised(token) ? 1 : 0;
    }
    boolean ample =
        capitals > 2
            || capitals == 2 && (!finished(number) && !followedByPause(end) || isHeard(first));
    return ample && titled(number) && lastInside(number) != '!';
  }

  /** {@code told | “News at Nine,” …}: who is told something, by the name of a programme. */
  private boolean isHeard(int first) {
    CueForm cue = words.cue(first - 1);
    return cue != null && cue.takes(CueFrame.HEARER) && !cue.takes(CueFrame.CLAUSE);
  }

  private boolean followedByPause(int end) {
    return end < words.count() && (words.comma(end) || words.dash(end));
  }

  /** Whether an opening mark stands where a sentence starts. */
  public boolean opensSentence(int first) {
    return newSentence(first)
        || words.quoted(first - 1)
        || words.ends(first - 1)
        || words.is(first - 1, ":");
  }

  public boolean newSentence(int token) {
    return body.firstToken(body.sentenceOf(token)) == token;
  }

  public boolean sameParagraph(int a, int b) {
    return body.paragraphOf(body.sentenceOf(a)) == body.paragraphOf(body.sentenceOf(b));
  }
}
