package io.articleinsights.summary;

import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.SpeakingNouns;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.Set;

/**
 * Tells from its first words whether a sentence leans on the one before: {@code But}, {@code He
 * also said}, {@code The former added}.
 */
final class DependentOpening {

  private static final Set<String> CONNECTIVES;

  private static final Set<String> ENUMERATORS;

  private static final Set<String> PRONOUNS;

  private static final Set<String> VOICES;

  private static final Set<String> POINTERS;

  private static final Set<String> COUNTED;

  private static final Set<String> THEM;

  private static final Set<String> PHRASES;

  private static final Set<String> PHRASE_OPENERS;

  private static final Set<String> OTHERS;

  private static final Set<String> TIMES;

  private static final Set<String> RECENT;

  private static final Set<String> SCENES;

  private static final Set<String> BEING;

  private static final Set<String> TOLD;

  private static final Set<String> OWNERS;

  static {
    WordFile file = WordFile.read("summary/openings.txt");
    CONNECTIVES = file.words("connectives");
    ENUMERATORS = file.words("enumerators");
    PRONOUNS = file.words("pronouns");
    VOICES = file.words("voices");
    POINTERS = file.words("pointers");
    COUNTED = file.words("counted");
    THEM = file.words("them");
    PHRASES = file.words("phrases");
    PHRASE_OPENERS = WordFile.openers(PHRASES);
    OTHERS = file.words("others");
    TIMES = file.words("times");
    RECENT = file.words("recent");
    SCENES = file.words("scenes");
    BEING = file.words("being");
    TOLD = file.words("told");
    OWNERS = file.words("owners");
  }

  private static final int REACH = 8;
  private static final int LONGEST_PHRASE = 5;

  private DependentOpening() {}

  /** Whether a sentence can hardly be understood without the one before. */
  static boolean lean(AnnotatedText text, int sentence) {
    int token = firstWord(text, sentence);
    int end = text.endToken(sentence);
    if (token == end) {
      return false;
    }
    String first = word(text, token);
    return CONNECTIVES.contains(first)
        || ENUMERATORS.contains(first) && token + 1 < end && text.tokenIs(token + 1, ",")
        || opensPhrase(text, token, end)
        || opensOnPointer(text, token, end)
        || COUNTED.contains(first) && counts(text, token, end)
        || opensOnOthers(text, token, end)
        || pointsBack(text, sentence)
        || opensOnThem(text, token, end)
        || endsOnThem(text, token, end);
  }

  /** {@code Despite that, it sank}; not {@code For those who sank}, {@code Since that day}. */
  private static boolean opensOnPointer(AnnotatedText text, int token, int end) {
    int pointer = token + 1 < end && text.tokenIs(token + 1, "of") ? token + 2 : token + 1;
    if (pointer >= end
        || !opensClause(text.tag(token))
        || !POINTERS.contains(word(text, pointer))) {
      return false;
    }
    boolean told = pointer + 1 < end && TOLD.contains(word(text, pointer + 1));
    return !told && !opensTime(text, pointer, end) && !text.tokenIs(pointer, "it");
  }

  /** {@code As they left, they wept}; not {@code As they left, the players wept}. */
  private static boolean opensOnThem(AnnotatedText text, int token, int end) {
    boolean them =
        token + 1 < end
            && text.tag(token) == PartOfSpeech.SUBORDINATOR
            && text.tokenIs(token + 1, "they");
    int comma = them ? comma(text, token + 2, end) : end;
    return them && !(comma + 1 < end && isNominal(text, comma + 1));
  }

  /** The first comma from a token on; the end when there is none. */
  private static int comma(AnnotatedText text, int from, int end) {
    int comma = from;
    while (comma < end && !text.tokenIs(comma, ",")) {
      comma++;
    }
    return comma;
  }

  /** {@code It was rare, they said}; not {@code Doctors found it, they said}. */
  private static boolean endsOnThem(AnnotatedText text, int token, int end) {
    for (int at = Math.max(token + 1, end - LONGEST_PHRASE); at + 1 < end; at++) {
      if (text.tokenIs(at, "they") && text.tokenIs(at - 1, ",") && isVerb(text.tag(at + 1))) {
        return !tellsOfSeveral(text, token, at);
      }
    }
    return false;
  }

  private static boolean tellsOfSeveral(AnnotatedText text, int from, int to) {
    for (int at = from; at < to; at++) {
      PartOfSpeech tag = text.tag(at);
      String word = word(text, at);
      if (tag == PartOfSpeech.PROPER_NOUN
          || tag == PartOfSpeech.NOUN
              && word.endsWith("s")
              && SpeakingNouns.contains(Inflections.singular(word))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Their dream gone, nearly 90 men left}: whose it is is told after the comma. */
  static boolean tellsWhoseLater(AnnotatedText text, int sentence) {
    int token = firstWord(text, sentence);
    int end = text.endToken(sentence);
    boolean owned =
        token + 1 < end && OWNERS.contains(word(text, token)) && !isVerb(text.tag(token + 1));
    for (int at = token + 1; owned && at + 1 < end; at++) {
      if (text.tokenIs(at, ",") && isNominal(text, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(PartOfSpeech tag) {
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY;
  }

  /** Whether a noun phrase with a noun of its own begins at a token. */
  private static boolean isNominal(AnnotatedText text, int token) {
    PartOfSpeech tag = text.tag(token);
    return tag == PartOfSpeech.PROPER_NOUN
        || tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.DETERMINER && !POINTERS.contains(word(text, token))
        || tag == PartOfSpeech.ADVERB
            && token + 1 < text.tokenCount()
            && text.kind(token + 1) == TokenKind.NUMBER;
  }

  private static boolean opensClause(PartOfSpeech tag) {
    return tag == PartOfSpeech.ADPOSITION
        || tag == PartOfSpeech.SUBORDINATOR
        || tag == PartOfSpeech.ADVERB;
  }

  /** {@code Despite their efforts, it sank}; not {@code In their final, the Swedes won}. */
  private static boolean opensOnOthers(AnnotatedText text, int token, int end) {
    for (int at = token + 1; at < Math.min(end, token + LONGEST_PHRASE); at++) {
      PartOfSpeech tag = text.tag(at);
      if (OTHERS.contains(word(text, at))) {
        return text.tag(token) == PartOfSpeech.ADPOSITION && !isNamedBehindComma(text, at, end);
      }
      if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPER_NOUN || tag == PartOfSpeech.VERB) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNamedBehindComma(AnnotatedText text, int token, int end) {
    int next = comma(text, token + 1, end) + 1;
    return next < end && (text.tag(next) == PartOfSpeech.PROPER_NOUN || text.tokenIs(next, "the"));
  }

  /** {@code It is noon in Oldport}: sets a scene and points at nothing, if nothing comes before. */
  static boolean setsScene(AnnotatedText text, int sentence) {
    int token = firstWord(text, sentence);
    return token < text.endToken(sentence) && SCENES.contains(word(text, token));
  }

  /** Whether a sentence opens with a pronoun of something that was said before. */
  static boolean pointsBack(AnnotatedText text, int sentence) {
    int token = firstWord(text, sentence);
    int end = text.endToken(sentence);
    if (token == end) {
      return false;
    }
    String first = word(text, token);
    return PRONOUNS.contains(first)
        || POINTERS.contains(first)
            && !opensTime(text, token, end)
            && !(first.equals("it") && isEmptySubject(text, token, end));
  }

  /** Whether a sentence speaks as {@code I} or {@code we} from its first word on. */
  static boolean isVoice(AnnotatedText text, int sentence) {
    int token = firstWord(text, sentence);
    return token < text.endToken(sentence) && VOICES.contains(word(text, token));
  }

  /** {@code One was hurt}, {@code Most of them left}; not {@code One man was hurt}. */
  private static boolean counts(AnnotatedText text, int token, int end) {
    if (token + 1 >= end) {
      return false;
    }
    PartOfSpeech next = text.tag(token + 1);
    return next == PartOfSpeech.VERB
        || next == PartOfSpeech.AUXILIARY
        || text.tokenIs(token + 1, "of") && token + 2 < end && THEM.contains(word(text, token + 2));
  }

  private static boolean opensPhrase(AnnotatedText text, int token, int end) {
    String first = word(text, token);
    if (!PHRASE_OPENERS.contains(first)) {
      return false;
    }
    StringBuilder opening = new StringBuilder(first);
    for (int at = token + 1; at < Math.min(end, token + LONGEST_PHRASE); at++) {
      opening.append(text.isClitic(at) ? "" : " ").append(word(text, at));
      if (PHRASES.contains(opening.toString())) {
        return true;
      }
    }
    return false;
  }

  /** The first word or number of a sentence; its end when it has none. */
  static int firstWord(AnnotatedText text, int sentence) {
    int token = text.firstToken(sentence);
    while (token < text.endToken(sentence)
        && text.kind(token) != TokenKind.WORD
        && text.kind(token) != TokenKind.NUMBER) {
      token++;
    }
    return token;
  }

  /** Whether a word in lower case names a time of the calendar: {@code week}, {@code weeks}. */
  static boolean isTime(String word) {
    return TIMES.contains(word)
        || word.endsWith("s") && TIMES.contains(word.substring(0, word.length() - 1));
  }

  /** {@code This week}, {@code that year}: points at the calendar, not at the text. */
  private static boolean opensTime(AnnotatedText text, int token, int end) {
    int time = token + 1 < end && RECENT.contains(word(text, token + 1)) ? token + 2 : token + 1;
    return time < end && isTime(word(text, time));
  }

  /** {@code It is essential to …}, {@code It was clear that …}: the subject comes later. */
  private static boolean isEmptySubject(AnnotatedText text, int token, int end) {
    if (token + 1 >= end || !BEING.contains(word(text, token + 1))) {
      return false;
    }
    for (int at = token + 2; at < Math.min(end, token + REACH); at++) {
      if (text.tokenIs(at, "to") || text.tokenIs(at, "that") || text.tokenIs(at, "who")) {
        return true;
      }
    }
    return false;
  }

  private static String word(AnnotatedText text, int token) {
    return text.tokenLower(token).replace('’', '\'');
  }
}
