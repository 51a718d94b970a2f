package io.articleinsights.summary;

import io.articleinsights.lexicon.WordFile;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.Set;

/**
 * Tells whether a sentence leans on the one before by a word amid it: {@code Harbour police,
 * however, said no}, {@code Police said these ferries were old}, {@code When they came back, it had
 * sunk}. {@link DependentOpening} looks at the first words.
 */
final class BackReferences {

  private static final Set<String> DEMONSTRATIVES;

  /**
   * Nouns that a demonstrative before them points at the writer's place or time, or at a clause.
   */
  private static final Set<String> DEICTIC;

  /** After {@code those} and a noun they tell which. */
  private static final Set<String> TELLING;

  private static final Set<String> ASIDES;

  private static final Set<String> LAST_WORDS;

  private static final Set<String> GROUPS;

  private static final Set<String> NOT_SUCH;

  /** After a time they tell which. */
  private static final Set<String> TOLD_WHEN;

  static {
    WordFile file = WordFile.read("summary/references.txt");
    DEMONSTRATIVES = file.words("demonstratives");
    DEICTIC = file.words("deictic");
    TELLING = file.words("telling");
    ASIDES = file.words("asides");
    LAST_WORDS = file.words("last words");
    GROUPS = file.words("groups");
    NOT_SUCH = file.words("not such");
    TOLD_WHEN = file.words("told when");
  }

  private static final int LONGEST_PHRASE = 4;

  private final AnnotatedText text;
  private final int first;
  private final int end;

  private BackReferences(AnnotatedText text, int sentence) {
    this.text = text;
    this.first = text.firstToken(sentence);
    this.end = text.endToken(sentence);
  }

  /** Whether a sentence refers amid it to what was said before. */
  static boolean hold(AnnotatedText text, int sentence) {
    return new BackReferences(text, sentence).hold();
  }

  private boolean hold() {
    boolean quoted = false;
    boolean noun = false;
    for (int token = first; token < end; token++) {
      if (text.kind(token) == TokenKind.QUOTATION_MARK) {
        quoted = !quoted;
      } else if (pointsBack(token)
          || !quoted && (isAside(token) || isThen(token) || !noun && isOpenGroup(token))) {
        return true;
      }
      noun |= isNominal(token) && !DependentOpening.isTime(word(token));
    }
    return endsAsAside();
  }

  /** {@code Polls at the time were bad}, but not {@code at the time of the vote}. */
  private boolean isThen(int token) {
    int time = token + 2;
    boolean then =
        time < end
            && text.tokenIs(token, "at")
            && (text.tokenIs(token + 1, "the") || text.tokenIs(token + 1, "that"))
            && (text.tokenIs(time, "time") || text.tokenIs(time, "point"));
    return then && (time + 1 >= end || !TOLD_WHEN.contains(word(time + 1)));
  }

  /** {@code The mayor, however, said no}. */
  private boolean isAside(int token) {
    return token > first
        && token + 1 < end
        && ASIDES.contains(word(token))
        && text.tokenIs(token - 1, ",")
        && text.tokenIs(token + 1, ",");
  }

  /** {@code The pilot was hurt, too.} */
  private boolean endsAsAside() {
    int last = end - 1;
    while (last > first && text.kind(last) == TokenKind.PUNCTUATION) {
      last--;
    }
    return last > first && LAST_WORDS.contains(word(last)) && text.tokenIs(last - 1, ",");
  }

  private boolean pointsBack(int token) {
    String word = word(token);
    if (isSubject(token) && (word.equals("this") || word.equals("these"))) {
      return true;
    }
    if (word.equals("such")) {
      return token + 1 < end
          && (token == first || !text.tokenIs(token - 1, "no"))
          && !NOT_SUCH.contains(word(token + 1))
          && isUntold(token + 1);
    }
    return DEMONSTRATIVES.contains(word) && isUntold(token + 1);
  }

  /** {@code In part this is so}: before a verb, and the first clause of its sentence. */
  private boolean isSubject(int token) {
    for (int before = first; before < token; before++) {
      PartOfSpeech tag = text.tag(before);
      if (tag == PartOfSpeech.VERB
          || tag == PartOfSpeech.AUXILIARY
          || tag == PartOfSpeech.COORDINATOR
          || text.kind(before) == TokenKind.PUNCTUATION) {
        return false;
      }
    }
    return token + 1 < end
        && (text.tag(token + 1) == PartOfSpeech.VERB
            || text.tag(token + 1) == PartOfSpeech.AUXILIARY);
  }

  /**
   * Whether a demonstrative stands before a noun that the sentence has not had, and that is told
   * neither after it nor by where the writer is.
   */
  private boolean isUntold(int from) {
    int noun = nounAt(from);
    return noun >= 0
        && !isDeictic(from, noun)
        && !isHad(noun, from)
        && (noun + 1 >= end || !TELLING.contains(word(noun + 1)));
  }

  /** The last noun of the phrase that begins at a token, or -1. */
  private int nounAt(int from) {
    int noun = -1;
    for (int token = from; token < Math.min(end, from + LONGEST_PHRASE); token++) {
      PartOfSpeech tag = text.tag(token);
      boolean named = tag == PartOfSpeech.PROPER_NOUN && token > from;
      if (tag == PartOfSpeech.NOUN || named) {
        noun = token;
      } else if (noun >= 0 || !mayDescribe(tag)) {
        break;
      }
    }
    return noun;
  }

  private static boolean mayDescribe(PartOfSpeech tag) {
    return tag == PartOfSpeech.ADJECTIVE
        || tag == PartOfSpeech.NUMERAL
        || tag == PartOfSpeech.DETERMINER
        || tag == PartOfSpeech.PROPER_NOUN;
  }

  private boolean isDeictic(int from, int noun) {
    for (int token = from; token <= noun; token++) {
      if (DEICTIC.contains(word(token)) || DependentOpening.isTime(word(token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence has a noun before a token, in one number or the other. */
  private boolean isHad(int noun, int before) {
    String stem = stem(noun);
    for (int token = first; token < before; token++) {
      if (stem(token).equals(stem)) {
        return true;
      }
    }
    return false;
  }

  private String stem(int token) {
    String word = word(token);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** {@code When they came, the ferry had sunk}; not {@code When they came, the Swedes won}. */
  private boolean isOpenGroup(int token) {
    return GROUPS.contains(word(token)) && !isToldBehindComma(token);
  }

  private boolean isToldBehindComma(int token) {
    for (int at = token + 1; at + 1 < end; at++) {
      if (text.tokenIs(at, ",")) {
        return isNominal(at + 1) || mayDescribe(text.tag(at + 1));
      }
    }
    return false;
  }

  private boolean isNominal(int token) {
    PartOfSpeech tag = text.tag(token);
    return tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.PROPER_NOUN
        || tag == PartOfSpeech.NUMERAL;
  }

  private String word(int token) {
    return text.tokenLower(token).replace('’', '\'');
  }
}
