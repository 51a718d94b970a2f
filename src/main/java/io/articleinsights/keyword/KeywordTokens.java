package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text, numbered from 0, the parts of a hyphenated one each for itself; numbers
 * count as words. Held in flat arrays.
 */
final class KeywordTokens {

  /** A longer run of blanks, or a longer word, is in no keyword. */
  private static final int LONGEST = 60;

  private static final TermUse[] USES = TermUse.values();

  private final AnnotatedText text;
  private final TermVocabulary vocabulary;
  private final TermUses uses;

  /**
   * The number in the vocabulary plus one of each distinct word of the text; 0 when not met yet.
   */
  private final int[] idOfWord;

  private int size;
  private int[] starts;
  private int[] ends;
  private int[] ids;
  private int[] sentences;
  private byte[] use;
  private boolean[] joined;
  private boolean[] part;

  KeywordTokens(AnnotatedText text, TermVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.idOfWord = new int[text.distinctWords()];
    this.uses = new TermUses(text, vocabulary);
    allocate(Math.max(16, text.tokenCount() + 8));
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      Cancellation.check();
      addSentence(sentence);
    }
  }

  private void addSentence(int sentence) {
    boolean broken = true;
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (!isWord(token)) {
        broken |= !isWithinName(token);
        continue;
      }
      broken |= size > 0 && text.tokenStart(token) - ends[size - 1] > LONGEST;
      addToken(token, sentence, broken);
      broken = false;
    }
  }

  /** {@code People | ’s | Congress}, {@code Correspondents | ’ | Dinner}: one name. */
  private boolean isWithinName(int mark) {
    boolean genitive = text.isGenitive(mark) || text.tokenIs(mark, "’") || text.tokenIs(mark, "'");
    return genitive
        && mark > 0
        && mark + 1 < text.tokenCount()
        && isCapitalised(mark - 1)
        && isCapitalised(mark + 1)
        && WeakWords.OWNERS.contains(text.tokenLower(mark - 1));
  }

  private boolean isCapitalised(int token) {
    return Character.isUpperCase(text.text().charAt(text.tokenStart(token)));
  }

  private boolean isWord(int token) {
    TokenKind kind = text.kind(token);
    if (kind != TokenKind.WORD && kind != TokenKind.NUMBER) {
      return false;
    }
    int length = text.tokenEnd(token) - text.tokenStart(token);
    return length <= LONGEST
        && text.tag(token) != PartOfSpeech.PARTICLE
        && Character.isLetterOrDigit(text.text().charAt(text.tokenStart(token)));
  }

  private void addToken(int token, int sentence, boolean broken) {
    int start = text.tokenStart(token);
    int end = text.tokenEnd(token);
    int id = idOf(token);
    TermUse tokenUse = uses.of(token, id);
    int cut = hyphen(start, end);
    if (cut < 0) {
      add(id, start, end, sentence, tokenUse, broken, false);
      return;
    }
    int from = start;
    for (; cut > 0; cut = hyphen(from, end)) {
      addPart(from, cut, sentence, tokenUse, broken && from == start);
      from = cut + 1;
    }
    addPart(from, end, sentence, tokenUse, false);
  }

  private int idOf(int token) {
    int word = text.wordOf(token);
    if (idOfWord[word] == 0) {
      idOfWord[word] = vocabulary.id(text.word(word)) + 1;
    }
    return idOfWord[word] - 1;
  }

  private void addPart(int from, int to, int sentence, TermUse as, boolean broken) {
    add(vocabulary.id(text.text(), from, to), from, to, sentence, as, broken, true);
  }

  /** Where the word's next part ends, or -1; a mere prefix is no part. */
  private int hyphen(int from, int end) {
    String source = text.text();
    for (int at = from + 1; at < end - 1; at++) {
      if (isHyphen(source.charAt(at))
          && Character.isLetterOrDigit(source.charAt(at + 1))
          && !WeakWords.PREFIXES.contains(source.substring(from, at).toLowerCase(Locale.ROOT))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private void add(
      int id, int start, int end, int sentence, TermUse as, boolean broken, boolean isPart) {
    if (size == starts.length) {
      allocate(size * 2);
    }
    vocabulary.saw(id, as == TermUse.NAME);
    starts[size] = start;
    ends[size] = end;
    ids[size] = id;
    sentences[size] = sentence;
    use[size] = (byte) as.ordinal();
    joined[size] = !broken;
    part[size++] = isPart;
  }

  private void allocate(int capacity) {
    starts = size == 0 ? new int[capacity] : Arrays.copyOf(starts, capacity);
    ends = size == 0 ? new int[capacity] : Arrays.copyOf(ends, capacity);
    ids = size == 0 ? new int[capacity] : Arrays.copyOf(ids, capacity);
    sentences = size == 0 ? new int[capacity] : Arrays.copyOf(sentences, capacity);
    use = size == 0 ? new byte[capacity] : Arrays.copyOf(use, capacity);
    joined = size == 0 ? new boolean[capacity] : Arrays.copyOf(joined, capacity);
    part = size == 0 ? new boolean[capacity] : Arrays.copyOf(part, capacity);
  }

  /** Tells the vocabulary which words stand within a sentence, where only a name has a capital. */
  void noteInnerWords() {
    for (int word = 0; word < size; word++) {
      if (!opensSentence(word)) {
        vocabulary.sawWithin(ids[word]);
      }
    }
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /**
   * Whether it is an occurrence of a word of meaning: a noun, name, adjective or verb. The modal in
   * {@code may win} is none of the name May, and {@code of} none of {@code state-of-the-art}.
   */
  boolean counts(int word) {
    return switch (use(word)) {
      case NAME, NOUN, MODIFIER, VERB -> !part[word] || !vocabulary.isFunctionWord(ids[word]);
      default -> false;
    };
  }

  /** Whether it is this lower-case word. */
  boolean is(int word, String form) {
    return ends[word] - starts[word] == form.length() && text.text().startsWith(form, starts[word]);
  }

  /** Its number in the vocabulary. */
  int id(int word) {
    return ids[word];
  }

  TermUse use(int word) {
    return USES[use[word]];
  }

  /** Whether nothing but blanks or a hyphen lies between it and the word before. */
  boolean joined(int word) {
    return joined[word];
  }

  /** Whether it is one part of a hyphenated word. */
  boolean isPart(int word) {
    return part[word];
  }

  /** Whether a sentence begins with it. */
  boolean opensSentence(int word) {
    return word == 0 || sentences[word - 1] != sentences[word];
  }
}
