package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** How a keyword is written where it occurs. */
final class Forms {

  private final AnnotatedText body;
  private final boolean keepsCapital;
  private final Map<String, Integer> written = new LinkedHashMap<>();
  private final Map<String, Integer> readable = new LinkedHashMap<>();

  /**
   * @param keepsCapital whether the first word has its capital for its own sake
   */
  Forms(AnnotatedText body, List<Span> places, boolean keepsCapital) {
    this.body = body;
    this.keepsCapital = keepsCapital;
    for (Span place : places) {
      String form = oneLine(place.of(body.text()));
      written.merge(form, 1, Integer::sum);
      readable.merge(readable(form, place), 1, Integer::sum);
    }
  }

  /** The forms as written, the most frequent first, then in the order of the text. */
  List<String> written() {
    return written.entrySet().stream()
        .sorted(Entry.<String, Integer>comparingByValue().reversed())
        .map(Entry::getKey)
        .toList();
  }

  /**
   * The most frequent form, without the capital that only the beginning of a sentence gave it;
   * among equals the shortest, which is the singular, and the one with the fewest capitals.
   */
  String mostReadable() {
    return readable.entrySet().stream()
        .min(
            Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(form -> form.getKey().length())
                .thenComparing(form -> capitals(form.getKey()))
                .thenComparing(Entry.comparingByKey()))
        .map(Entry::getKey)
        .orElse("");
  }

  /** A place of a keyword, with what the beginning of a sentence does to it. */
  static KeywordEntry.Place place(AnnotatedText text, Span span, boolean keepsCapital) {
    boolean lowered = !keepsCapital && isLowered(text, span.of(text.text()), span);
    return new KeywordEntry.Place(span, lowered);
  }

  private static long capitals(String form) {
    return form.chars().filter(Character::isUpperCase).count();
  }

  private String readable(String form, Span place) {
    return !keepsCapital && isLowered(body, form, place) ? lowered(form) : form;
  }

  /** A form without its capital. */
  static String lowered(String form) {
    return form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1);
  }

  /** Whether only the beginning of a sentence gave a form its capital. */
  private static boolean isLowered(AnnotatedText text, String form, Span place) {
    int token = text.tokenAtOrAfter(place.start());
    boolean capitalised =
        Character.isUpperCase(form.charAt(0))
            && (form.length() == 1 || !Character.isUpperCase(form.charAt(1)));
    return capitalised
        && token < text.tokenCount()
        && text.tokenStart(token) == place.start()
        && text.tag(token) != PartOfSpeech.PROPER_NOUN
        && opensSentence(text, token);
  }

  private static boolean opensSentence(AnnotatedText body, int token) {
    int first = body.firstToken(body.sentenceOf(token));
    int before = token - 1;
    while (before >= first && body.kind(before) == TokenKind.QUOTATION_MARK) {
      before--;
    }
    return before < first;
  }

  /** A text with every run of blanks as one space. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); at++) {
      boolean space = Character.isWhitespace(text.charAt(at));
      if (!space || !blank) {
        line.append(space ? ' ' : text.charAt(at));
      }
      blank = space;
    }
    return line.toString();
  }
}
