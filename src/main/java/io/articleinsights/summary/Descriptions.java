package io.articleinsights.summary;

import io.articleinsights.lexicon.WordFile;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds sentences that are about somebody or something that they only describe: {@code The company
 * said no}, {@code On Monday, the man left}. Such a one needs one before it that has the noun, too.
 */
final class Descriptions {

  private static final Set<String> NOUNS = WordFile.read("summary/descriptions.txt").words("nouns");

  /** So far into a sentence its subject is looked for. */
  private static final int REACH = 10;

  private static final int LONGEST_PHRASE = 4;

  /** So many sentences on, a reader still knows who was told of. */
  private static final int NEAR = 2;

  private final AnnotatedText text;

  /** For each noun the sentences that have it. */
  private final Map<String, BitSet> sentences = new HashMap<>();

  /** For each sentence the noun that it describes its subject by; null where there is none. */
  private final String[] nouns;

  Descriptions(AnnotatedText text) {
    this.text = text;
    this.nouns = new String[text.sentenceCount()];
    for (int sentence = 0; sentence < nouns.length; sentence++) {
      int noun = described(sentence);
      nouns[sentence] = noun < 0 ? null : word(noun);
      note(sentence);
    }
  }

  private void note(int sentence) {
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (text.tag(token) == PartOfSpeech.NOUN && NOUNS.contains(word(token))) {
        sentences.computeIfAbsent(word(token), noun -> new BitSet()).set(sentence);
      }
    }
  }

  /** Whether a sentence only describes whom it is about. */
  boolean describes(int sentence) {
    return nouns[sentence] != null;
  }

  /**
   * Whether another sentence tells whom a sentence only describes: one just before it, or an
   * earlier one that has the noun, too.
   */
  boolean tells(int earlier, int sentence) {
    BitSet telling = sentences.get(nouns[sentence]);
    return earlier < sentence
        && (sentence - earlier <= NEAR || telling != null && telling.get(earlier));
  }

  /** The noun that a sentence describes its subject by, or -1. */
  private int described(int sentence) {
    int end = text.endToken(sentence);
    int from = DependentOpening.firstWord(text, sentence);
    int noun = phraseAt(from, end);
    for (int at = from + 1; noun < 0 && at + 1 < Math.min(end, from + REACH); at++) {
      if (text.tag(at) == PartOfSpeech.VERB || text.tag(at) == PartOfSpeech.AUXILIARY) {
        return -1;
      }
      noun = text.tokenIs(at, ",") ? phraseAt(at + 1, end) : -1;
    }
    return noun;
  }

  /** The noun of {@code the young man}, when nothing after it tells which; or -1. */
  private int phraseAt(int from, int end) {
    if (from >= end || !text.tokenIs(from, "the")) {
      return -1;
    }
    for (int at = from + 1; at < Math.min(end, from + LONGEST_PHRASE); at++) {
      if (text.kind(at) == TokenKind.WORD && NOUNS.contains(word(at)) && !isNoun(at + 1, end)) {
        return isToldAfter(at + 1, end) ? -1 : at;
      }
      if (!mayDescribe(text.tag(at))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean mayDescribe(PartOfSpeech tag) {
    return tag == PartOfSpeech.ADJECTIVE || tag == PartOfSpeech.NOUN || tag == PartOfSpeech.NUMERAL;
  }

  private boolean isNoun(int token, int end) {
    return token < end && text.tag(token) == PartOfSpeech.NOUN;
  }

  /**
   * {@code the company of his son}, {@code the man who left}, {@code the singer Ann Lee}, {@code
   * the letter sent by}, {@code the plan to stop}.
   */
  private boolean isToldAfter(int token, int end) {
    if (token >= end) {
      return false;
    }
    return switch (text.tag(token)) {
      case VERB -> token + 1 < end && text.tokenIs(token + 1, "by");
      case PARTICLE -> text.tokenIs(token, "to");
      case AUXILIARY, ADVERB, PUNCTUATION, COORDINATOR -> false;
      default -> true;
    };
  }

  private String word(int token) {
    return text.tokenLower(token);
  }
}
