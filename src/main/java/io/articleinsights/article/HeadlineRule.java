package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.Prose;
import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether the first block of a text is its headline.
 *
 * <p>A headline is short and seldom ends in a full stop. A line that does end in one must look the
 * part in another way, for a lead taken for a headline would be lost to every engine after.
 */
final class HeadlineRule {

  private static final int LONGEST = 180;
  private static final int MOST_WORDS = 30;
  private static final int LONGEST_SENTENCE = 120;
  private static final int MOST_WORDS_OF_SENTENCE = 16;

  /** Words that open or carry a sentence of a report, and hardly ever a headline. */
  private static final Set<String> TELLING =
      Calendar.withWeekdays(WordFile.read("article/headlines.txt").words("telling"));

  /** Ends of companies' names whose stop ends no sentence. */
  private static final Set<String> COMPANIES =
      WordFile.read("article/headlines.txt").words("companies");

  private final String text;
  private final List<Block> body;

  /**
   * @param body the blocks that are no boilerplate
   */
  HeadlineRule(String text, List<Block> body) {
    this.text = text;
    this.body = body;
  }

  /** Whether the first block is the headline of the others. */
  boolean holds() {
    if (body.size() < 2) {
      return false;
    }
    Block first = body.get(0);
    if (first.markup() == Block.Markup.TITLE) {
      return true;
    }
    if (!hasSize(first.span()) || hasDateline(first.span())) {
      return false;
    }
    return Prose.endsSentence(text, first.span()) ? isTitleLike(first) : isOpen(first.span());
  }

  /** “… IN U.S.”: the stop is the abbreviation's, and a story comes next. */
  private boolean endsInAbbreviation(Span span) {
    int word = span.end() - 1;
    while (word > span.start() && !Blank.is(text.charAt(word - 1))) {
      word--;
    }
    boolean initials =
        span.end() - word >= 4
            && text.charAt(span.end() - 1) == '.'
            && text.charAt(span.end() - 3) == '.'
            && Character.isUpperCase(text.charAt(span.end() - 2));
    return initials || COMPANIES.contains(text.substring(word, span.end()));
  }

  private boolean hasSize(Span span) {
    return span.length() <= LONGEST && Prose.words(text, span) <= MOST_WORDS;
  }

  private boolean hasDateline(Span span) {
    return new DatelineParser(text, span).parse().isPresent();
  }

  /** A line without a full stop: a headline, unless it announces what follows. */
  private boolean isOpen(Span span) {
    char last = text.charAt(span.end() - 1);
    return last != ':' && last != ',' && last != '-';
  }

  /** A line with a full stop: a headline in title case, or a short sentence before a long one. */
  private boolean isTitleLike(Block first) {
    Look look = new Look(text, first.span());
    if (look.words < 3) {
      return false;
    }
    if (look.capitals() >= (look.telling ? 0.85 : 0.7)) {
      return true;
    }
    return !look.telling
        && !look.quoting
        && look.words <= MOST_WORDS_OF_SENTENCE
        && first.span().length() <= LONGEST_SENTENCE
        && isFollowedByStory(first.span());
  }

  private boolean isFollowedByStory(Span first) {
    return hasDateline(body.get(1).span())
        || (stoodApart() || endsInAbbreviation(first)) && isOutweighed(first.length());
  }

  private boolean stoodApart() {
    return body.size() > 2 && body.get(1).apart();
  }

  /** Whether one of the next blocks is a good deal longer. */
  private boolean isOutweighed(int length) {
    return body.subList(1, Math.min(4, body.size())).stream()
        .anyMatch(block -> 2 * block.span().length() > 3 * length);
  }

  /** What the words of a line look like. */
  private static final class Look {

    private int words;
    private int large;
    private int capitalised;
    private boolean telling;
    private final boolean quoting;

    Look(String text, Span span) {
      String line = span.of(text);
      quoting = opensQuote(line) || closesQuoteInside(line);
      for (String word : line.split("[\\s\u00A0]+")) {
        count(word);
      }
    }

    private void count(String dressed) {
      String word = bare(dressed);
      if (word.isEmpty()) {
        return;
      }
      words++;
      telling |= TELLING.contains(word.toLowerCase(Locale.ROOT));
      // Small words are small in title case too.
      if (word.length() > 3) {
        large++;
        capitalised += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }

    private static String bare(String word) {
      int start = 0;
      int end = word.length();
      while (start < end && !Character.isLetter(word.charAt(start))) {
        start++;
      }
      while (end > start && !Character.isLetter(word.charAt(end - 1))) {
        end--;
      }
      return word.substring(start, end);
    }

    double capitals() {
      return large == 0 ? 0 : (double) capitalised / large;
    }

    private static boolean opensQuote(String line) {
      return line.charAt(0) == '"' || line.charAt(0) == '“';
    }

    /** A comma or full stop before a closing mark, and words after it: "No," he said. */
    private static boolean closesQuoteInside(String line) {
      for (int i = 1; i < line.length() - 1; i++) {
        boolean mark = line.charAt(i) == '"' || line.charAt(i) == '”';
        if (mark && ",.?!".indexOf(line.charAt(i - 1)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }
}
