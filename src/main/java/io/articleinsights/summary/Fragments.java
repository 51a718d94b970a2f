package io.articleinsights.summary;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.StopWords;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.Set;

/**
 * Finds what stands among the sentences of an article without being one: headings, picture captions
 * with their credits, times of publication, calls to the reader to click on something.
 */
final class Fragments {

  private static final Set<String> LABELS;

  private static final Set<String> CALLS;

  /** Openings that speak to the reader of a page, however long the sentence. */
  private static final Set<String> ADDRESSES;

  /** Phrases that speak of the page, wherever they stand. */
  private static final Set<String> PAGE;

  /** Auxiliaries that a deck, which is in the present tense, does not have. */
  private static final Set<String> PAST;

  private static final Set<String> PAGE_OPENERS;

  private static final Set<String> ADDRESS_OPENERS;

  static {
    WordFile file = WordFile.read("summary/fragments.txt");
    LABELS = file.words("labels");
    CALLS = file.words("calls");
    ADDRESSES = file.words("addresses");
    PAGE = file.words("page");
    PAST = file.words("past");
    PAGE_OPENERS = WordFile.openers(PAGE);
    ADDRESS_OPENERS = WordFile.openers(ADDRESSES);
  }

  private static final int LONGEST_DECK = 18;
  private static final int LONGEST_ADDRESS = 4;
  private static final int SHORT_CALL = 8;
  private static final int HEADING_WORDS = 3;
  private static final int CAPTION_SENTENCES = 3;

  /** From the month to the year of a date. */
  private static final int DATE = 3;

  private static final int YEAR_DIGITS = 4;

  private final AnnotatedText text;
  private final boolean titled;
  private final boolean tagged;

  /**
   * @param titled whether the article has a headline, so that a line below it may be a deck
   */
  Fragments(AnnotatedText text, boolean titled) {
    this.text = text;
    this.titled = titled;
    this.tagged = isTagged(text);
  }

  /** For each sentence whether it is a fragment. */
  boolean[] find() {
    boolean[] fragments = new boolean[text.sentenceCount()];
    for (int paragraph = 0; paragraph < text.paragraphCount(); paragraph++) {
      int first = text.firstSentence(paragraph);
      int end = text.endSentence(paragraph);
      boolean caption = end - first <= CAPTION_SENTENCES && end > first && isCredit(end - 1);
      for (int sentence = first; sentence < end; sentence++) {
        fragments[sentence] =
            caption
                || paragraph == 0 && isDeck(sentence)
                || isCredit(sentence)
                || isDated(sentence)
                || isCall(sentence)
                || isHeading(sentence)
                || !isWhole(sentence);
      }
    }
    return fragments;
  }

  /** {@code Image: Ann Lee.}, {@code Photo by Ann Lee} in brackets, {@code Published: 12:30}. */
  private boolean isCredit(int sentence) {
    int end = text.endToken(sentence);
    for (int token = text.firstToken(sentence); token + 1 < end; token++) {
      if (announces(sentence, token)
          && text.kind(token) == TokenKind.WORD
          && LABELS.contains(word(token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label stands here if anywhere: few places do, and so few words are looked up. */
  private boolean announces(int sentence, int token) {
    return text.tokenIs(token + 1, ":")
        || text.tokenIs(token + 1, "by")
            && (token == text.firstToken(sentence) || text.tokenIs(token - 1, "("));
  }

  /** {@code Ann Lee leaves the hall on June 16, 2016.}: a caption in the present tense. */
  private boolean isDated(int sentence) {
    for (int token = text.firstToken(sentence); token + DATE < text.endToken(sentence); token++) {
      if (text.tokenIs(token + 2, ",") && isDate(token)) {
        return isPresent(sentence);
      }
    }
    return false;
  }

  private boolean isDate(int month) {
    int year = month + DATE;
    return text.kind(month + 1) == TokenKind.NUMBER
        && text.kind(year) == TokenKind.NUMBER
        && text.tokenEnd(year) - text.tokenStart(year) == YEAR_DIGITS
        && Calendar.isMonth(word(month));
  }

  /** Whether its one verb is in the present tense, or it has none. */
  private boolean isPresent(int sentence) {
    boolean present = false;
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      PartOfSpeech tag = text.tag(token);
      boolean verb = tag == PartOfSpeech.VERB;
      if (tag == PartOfSpeech.AUXILIARY || verb && (present || !isOfPresent(token))) {
        return false;
      }
      present |= verb;
    }
    return true;
  }

  private boolean isOfPresent(int token) {
    return word(token).endsWith("s") || word(token).endsWith("ing");
  }

  /**
   * {@code Fury among supporters descends into violence}: the line below a headline has no articles
   * either; the first paragraph says it again, at greater length.
   */
  private boolean isDeck(int sentence) {
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    if (titled && opensOnVerb(first)) {
      return true;
    }
    if (!titled
        || text.endSentence(0) != 1
        || text.paragraphCount() == 1
        || end - first > LONGEST_DECK
        || lengthOf(1) <= end - first) {
      return false;
    }
    for (int token = first; token < end; token++) {
      if (isOfFullSentence(token) || isFullName(token, end)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Says the harbour will close}: the subject is spared. */
  private boolean opensOnVerb(int token) {
    return text.tag(token) == PartOfSpeech.VERB
        && word(token).endsWith("s")
        && !word(token).endsWith("ss");
  }

  /** Articles, pronouns and auxiliaries of the past are spared in headlines and decks. */
  private boolean isOfFullSentence(int token) {
    PartOfSpeech tag = text.tag(token);
    return tag == PartOfSpeech.DETERMINER
        || tag == PartOfSpeech.PRONOUN
        || tag == PartOfSpeech.AUXILIARY && PAST.contains(word(token));
  }

  private boolean isFullName(int token, int end) {
    return token + 1 < end
        && text.tag(token) == PartOfSpeech.PROPER_NOUN
        && text.tag(token + 1) == PartOfSpeech.PROPER_NOUN;
  }

  private int lengthOf(int paragraph) {
    return text.endSentence(paragraph) == text.firstSentence(paragraph)
        ? 0
        : text.endToken(text.endSentence(paragraph) - 1)
            - text.firstToken(text.firstSentence(paragraph));
  }

  private boolean isCall(int sentence) {
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    return end - first <= SHORT_CALL && CALLS.contains(word(first))
        || ADDRESS_OPENERS.contains(word(first)) && startsPhrase(first, end, ADDRESSES)
        || speaksOfPage(first, end);
  }

  /** {@code Storm Closes Oldport Harbour.}: every word that tells something has a capital. */
  private boolean isHeading(int sentence) {
    int capitals = 0;
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      char first = text.text().charAt(text.tokenStart(token));
      if (Character.isLowerCase(first) && !StopWords.contains(text.tokenText(token))) {
        return false;
      }
      capitals += Character.isUpperCase(first) ? 1 : 0;
    }
    return capitals >= HEADING_WORDS;
  }

  private boolean speaksOfPage(int first, int end) {
    for (int token = first; token + 1 < end; token++) {
      if (opensPage(token) && startsPhrase(token, end, PAGE)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensPage(int token) {
    String word = word(token);
    return PAGE_OPENERS.contains(word) && text.tokenIs(token, word);
  }

  private boolean startsPhrase(int first, int end, Set<String> phrases) {
    StringBuilder opening = new StringBuilder(word(first));
    for (int token = first + 1; token < Math.min(end, first + LONGEST_ADDRESS); token++) {
      opening.append(' ').append(word(token));
      if (phrases.contains(opening.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence has an end mark and, where verbs are known, a verb. */
  private boolean isWhole(int sentence) {
    int end = text.endToken(sentence);
    return endsWithMark(end - 1) && (!tagged || hasVerb(text.firstToken(sentence), end));
  }

  private boolean endsWithMark(int token) {
    char last = text.text().charAt(text.tokenEnd(token) - 1);
    return !Character.isLetterOrDigit(last);
  }

  /** Whether there is a verb that tells when: not in {@code Divers searching the harbour}. */
  private boolean hasVerb(int from, int to) {
    for (int token = from; token < to; token++) {
      PartOfSpeech tag = text.tag(token);
      if ((tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY) && !isParticiple(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(int token) {
    return word(token).endsWith("ing") && token > 0 && text.tag(token - 1) == PartOfSpeech.NOUN;
  }

  private static boolean isTagged(AnnotatedText text) {
    for (int token = 0; token < text.tokenCount(); token++) {
      if (text.tag(token) == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  private String word(int token) {
    return text.tokenLower(token);
  }
}
