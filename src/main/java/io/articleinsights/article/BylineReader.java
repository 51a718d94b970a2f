package io.articleinsights.article;

import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.Gazetteer;
import io.articleinsights.text.Span;
import java.util.Locale;

/** Recognises the small lines between a headline and its story: who wrote it, and when. */
final class BylineReader {

  private static final int LONGEST_BYLINE = 90;
  private static final int MOST_WORDS_OF_DATE = 12;

  private BylineReader() {}

  static boolean is(String text, Span span) {
    return isByline(text, span) || isDate(text, span);
  }

  /** "By Jane Doe and John Roe, Political Correspondent": no sentence, names in capitals. */
  private static boolean isByline(String text, Span span) {
    if (span.length() > LONGEST_BYLINE || !text.regionMatches(true, span.start(), "by ", 0, 3)) {
      return false;
    }
    String names = span.of(text).substring(3).strip();
    return !names.isEmpty()
        && Character.isUpperCase(names.codePointAt(0))
        && !Prose.endsSentence(text, span)
        && Prose.words(text, span) <= 12
        && mostlyCapitals(names);
  }

  private static boolean mostlyCapitals(String names) {
    int words = 0;
    int capitals = 0;
    for (String word : names.split("\\s+")) {
      words++;
      capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return 3 * capitals >= 2 * words;
  }

  /** Nothing but a date, perhaps with a time and "Updated": "Friday, September 9, 2016". */
  private static boolean isDate(String text, Span span) {
    if (span.length() > 80 || Prose.words(text, span) > MOST_WORDS_OF_DATE) {
      return false;
    }
    boolean named = false;
    boolean numbered = false;
    for (String word : Wording.of(text, span).split(" ")) {
      if (Gazetteer.isMonth(word) || Gazetteer.isWeekday(word)) {
        named = true;
      } else if (isNumber(word)) {
        numbered = true;
      } else if (!Calendar.mayStandByDate(word)) {
        return false;
      }
    }
    return named && numbered;
  }

  private static boolean isNumber(String word) {
    String digits = word.toLowerCase(Locale.ROOT);
    for (String suffix : new String[] {"st", "nd", "rd", "th", "am", "pm"}) {
      if (digits.endsWith(suffix)) {
        digits = digits.substring(0, digits.length() - 2);
        break;
      }
    }
    return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
