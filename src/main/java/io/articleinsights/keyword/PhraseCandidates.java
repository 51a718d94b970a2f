package io.articleinsights.keyword;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The keywords that an article might have, each with all its places: what occurs as a word of
 * meaning or a noun phrase somewhere is counted everywhere.
 */
final class PhraseCandidates {

  /** A word that one phrase has more than this share of is told by that phrase. */
  private static final double HALF = 0.5;

  /** A name that stands by itself at less than this share of its places is told by longer ones. */
  private static final double QUARTER = 0.25;

  private final KeywordTokens body;
  private final KeywordTokens title;
  private final TermVocabulary vocabulary;

  /** The candidates from this one on were found in the title. */
  private final int firstOfTitle;

  private final int[] keyOfWord;
  private final PhraseTree tree = new PhraseTree();
  private int[] candidateOfNode = new int[1024];
  private int[] firstWords = new int[256];
  private byte[] lengths = new byte[256];
  private int size;
  private final BitSet loose = new BitSet();
  private final BitSet alone = new BitSet();
  private final BitSet vague = new BitSet();
  private int[] offsets;
  private int[] places;
  private final int[] inTitle;
  private final boolean[] subsumed;

  /** The words of the body that stand within a longer name. */
  private final BitSet inNames = new BitSet();

  /** For each candidate how often the most frequent recurring phrase occurs that holds it. */
  private final int[] inPhrase;

  /**
   * @param keyOfWord for each word of the vocabulary the number of its key
   */
  PhraseCandidates(
      KeywordTokens body, KeywordTokens title, TermVocabulary vocabulary, int[] keyOfWord) {
    this.body = body;
    this.title = title;
    this.vocabulary = vocabulary;
    this.keyOfWord = keyOfWord;
    addFrom(body);
    firstOfTitle = size;
    addFrom(title);
    findPlaces();
    inTitle = countIn(title);
    inPhrase = new int[size];
    subsumed = findSubsumed();
    findInNames();
  }

  private void addFrom(KeywordTokens words) {
    for (int word = 0; word < words.size(); word++) {
      if (words.counts(word)) {
        add(words, word, word + 1, false);
        note(words, word);
      }
    }
    new Chunks(words, vocabulary).into((from, to, loosely) -> add(words, from, to, loosely));
  }

  /** Notes what speaks for listing a word by itself: one use outside of names and compounds. */
  private void note(KeywordTokens words, int word) {
    int candidate = wordCandidate(words, word);
    if (!words.isPart(word) && !insideName(words, word)) {
      alone.set(candidate);
    }
    if (words.end(word) - words.start(word) < 2 || vocabulary.isVague(words.id(word))) {
      vague.set(candidate);
    }
  }

  /** Whether a word is a fragment of a longer name here: it then needs a place of its own. */
  private boolean insideName(KeywordTokens words, int word) {
    return words.use(word) == TermUse.NAME
        && (word > 0 && words.joined(word) && isNamePart(words, word - 1)
            || word + 1 < words.size() && words.joined(word + 1) && isNamePart(words, word + 1));
  }

  /** {@code Mr} is no part of a name that one might miss. */
  private boolean isNamePart(KeywordTokens words, int word) {
    return words.use(word) == TermUse.NAME && !vocabulary.isCourtesy(words.id(word));
  }

  private void add(KeywordTokens words, int from, int to, boolean loosely) {
    int node = PhraseTree.ROOT;
    for (int word = from; word < to; word++) {
      node = tree.grow(node, keyOfWord[words.id(word)]);
    }
    if (node >= candidateOfNode.length) {
      candidateOfNode = Arrays.copyOf(candidateOfNode, Math.max(node + 1, node * 2));
    }
    if (candidateOfNode[node] == 0) {
      addCandidate(from, to - from);
      candidateOfNode[node] = size;
      loose.set(size - 1, loosely);
    } else if (!loosely) {
      loose.clear(candidateOfNode[node] - 1);
    }
  }

  private void addCandidate(int from, int length) {
    if (size == firstWords.length) {
      firstWords = Arrays.copyOf(firstWords, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    firstWords[size] = from;
    lengths[size++] = (byte) length;
  }

  /** Takes each place of each candidate, in the order of the text. */
  private interface Visit {
    void place(int candidate, int word);
  }

  private void walk(KeywordTokens words, Visit visit) {
    int[] freeFrom = new int[size];
    for (int from = 0; from < words.size(); from++) {
      int node = PhraseTree.ROOT;
      for (int at = from; at < words.size() && (at == from || words.joined(at)); at++) {
        node = tree.child(node, keyOfWord[words.id(at)]);
        if (node == PhraseTree.NONE) {
          break;
        }
        int candidate = candidateAt(node);
        if (candidate >= 0 && freeFrom[candidate] <= from && (at > from || words.counts(at))) {
          freeFrom[candidate] = at + 1;
          visit.place(candidate, from);
        }
      }
    }
  }

  private int[] countIn(KeywordTokens words) {
    int[] counts = new int[size];
    walk(words, (candidate, word) -> counts[candidate]++);
    return counts;
  }

  private void findPlaces() {
    int[] counts = countIn(body);
    offsets = new int[size + 1];
    for (int candidate = 0; candidate < size; candidate++) {
      offsets[candidate + 1] = offsets[candidate] + counts[candidate];
    }
    int[] next = Arrays.copyOf(offsets, size);
    places = new int[offsets[size]];
    walk(body, (candidate, word) -> places[next[candidate]++] = word);
  }

  /** A candidate inside a longer one with as many places has no place of its own. */
  private boolean[] findSubsumed() {
    boolean[] covered = new boolean[size];
    for (int candidate = 0; candidate < size; candidate++) {
      if (!holds(candidate)) {
        continue;
      }
      int end = firstWords[candidate] + lengths[candidate];
      for (int from = firstWords[candidate]; lengths[candidate] > 1 && from < end; from++) {
        cover(candidate, from, end, covered);
      }
    }
    return covered;
  }

  private void findInNames() {
    for (int candidate = 0; candidate < size; candidate++) {
      int length = lengths[candidate];
      if (length > 1 && isName(candidate)) {
        for (int occurrence = 0; occurrence < count(candidate); occurrence++) {
          inNames.set(place(candidate, occurrence), place(candidate, occurrence) + length);
        }
      }
    }
  }

  private boolean isName(int candidate) {
    KeywordTokens words = source(candidate);
    for (int word = firstWords[candidate];
        word < firstWords[candidate] + lengths[candidate];
        word++) {
      if (words.use(word) != TermUse.NAME && words.use(word) != TermUse.OF) {
        return false;
      }
    }
    return true;
  }

  private void cover(int candidate, int from, int end, boolean[] covered) {
    int node = PhraseTree.ROOT;
    for (int at = from; at < end && node != PhraseTree.NONE; at++) {
      node = tree.child(node, keyOfWord[source(candidate).id(at)]);
      int inner = candidateAt(node);
      if (inner >= 0 && inner != candidate && count(candidate) > 1) {
        inPhrase[inner] = Math.max(inPhrase[inner], count(candidate));
      }
      if (inner >= 0
          && inner != candidate
          && count(inner) == count(candidate)
          && (count(candidate) > 0 || inTitle[inner] == inTitle[candidate])) {
        covered[inner] = true;
      }
    }
  }

  private int candidateAt(int node) {
    return node == PhraseTree.NONE || node >= candidateOfNode.length
        ? -1
        : candidateOfNode[node] - 1;
  }

  int size() {
    return size;
  }

  int count(int candidate) {
    return offsets[candidate + 1] - offsets[candidate];
  }

  int inTitle(int candidate) {
    return inTitle[candidate];
  }

  /** Number of words. */
  int length(int candidate) {
    return lengths[candidate];
  }

  /** The word that an occurrence begins with. */
  int place(int candidate, int occurrence) {
    return places[offsets[candidate] + occurrence];
  }

  /** Whether it never stands by itself as a phrase. */
  boolean isInner(int candidate) {
    return loose.get(candidate);
  }

  /** Whether a candidate is a keyword at all; a loose one needs to recur. */
  boolean holds(int candidate) {
    return !loose.get(candidate) || count(candidate) > 1;
  }

  /**
   * Whether a candidate never stands alone: another has all its places, or it only occurs as a part
   * of longer names and hyphenated words.
   */
  boolean subsumed(int candidate) {
    return subsumed[candidate] || lengths[candidate] == 1 && !alone.get(candidate);
  }

  /** Whether it is a word that means something by itself and stands by itself somewhere. */
  boolean standsAlone(int candidate) {
    return alone.get(candidate) && !vague.get(candidate);
  }

  /** The share of its places, 0 to 1, where it is a fragment of a longer name. */
  double shareInNames(int candidate) {
    int inside = 0;
    for (int occurrence = 0; occurrence < count(candidate); occurrence++) {
      inside += insideName(body, place(candidate, occurrence)) ? 1 : 0;
    }
    return inside == 0 ? 0 : (double) inside / count(candidate);
  }

  /** The share of its places, 0 to 1, that one recurring longer phrase has. */
  double shareInPhrase(int candidate) {
    return count(candidate) == 0 ? 0 : Math.min(1, (double) inPhrase[candidate] / count(candidate));
  }

  /** Whether its first word has its capital for its own sake. */
  boolean keepsCapital(int candidate) {
    return vocabulary.keepsCapital(source(candidate).id(firstWord(candidate)));
  }

  /** Whether it is a word that is used as a verb that goes with any matter. */
  boolean isLight(int candidate) {
    KeywordTokens words = source(candidate);
    TermUse use = words.use(firstWord(candidate));
    return (use == TermUse.VERB || use == TermUse.MODIFIER)
        && vocabulary.isLight(words.id(firstWord(candidate)));
  }

  /** Whether it is an adjective or an adverb that comes once. */
  boolean isPassing(int candidate) {
    TermUse use = source(candidate).use(firstWord(candidate));
    return count(candidate) < 2 && (use == TermUse.MODIFIER || use == TermUse.OTHER);
  }

  /**
   * Whether it is a word that hardly tells what the article is about: hardly ever a noun or a name
   * outside of longer names and recurring phrases, or one of the stock words of reports.
   */
  boolean faint(int candidate) {
    KeywordTokens words = source(candidate);
    int last = firstWords[candidate] + lengths[candidate] - 1;
    if (lengths[candidate] > 1) {
      return words.use(last) != TermUse.NAME
          && (vocabulary.isVague(words.id(last))
              || isWeak(words, last) && isWeak(words, firstWords[candidate]));
    }
    return vague(candidate)
        || vocabulary.isStock(words.id(last))
        || count(candidate) > 0 && isElsewhere(candidate);
  }

  /** {@code Prince Charles}. */
  private boolean isTitleOfName(int word) {
    return vocabulary.isTitle(body.id(word))
        && word + 1 < body.size()
        && body.joined(word + 1)
        && body.use(word + 1) == TermUse.NAME;
  }

  private boolean isWeak(KeywordTokens words, int word) {
    return vocabulary.isVague(words.id(word)) || vocabulary.isStock(words.id(word));
  }

  /** Whether it is hardly ever a noun or name by itself. */
  private boolean isElsewhere(int candidate) {
    int nominal = 0;
    int free = 0;
    int titles = 0;
    for (int occurrence = 0; occurrence < count(candidate); occurrence++) {
      int word = place(candidate, occurrence);
      boolean counted = isNominal(word) && !body.isPart(word);
      nominal += counted ? 1 : 0;
      free += counted && !inNames.get(word) ? 1 : 0;
      titles += isTitleOfName(word) ? 1 : 0;
    }
    return nominal < HALF * count(candidate)
        || free < QUARTER * count(candidate)
        || titles > HALF * count(candidate)
        || shareInPhrase(candidate) > HALF;
  }

  private boolean isNominal(int word) {
    TermUse use = body.use(word);
    return use == TermUse.NAME
        || use == TermUse.NOUN
        || use == TermUse.MODIFIER && vocabulary.keepsCapital(body.id(word));
  }

  /** Whether it is a word that says little by itself. */
  boolean vague(int candidate) {
    return vague.get(candidate);
  }

  /** The text that a candidate was found in. */
  KeywordTokens source(int candidate) {
    return candidate < firstOfTitle ? body : title;
  }

  /** The word of its source that a candidate was found at. */
  int firstWord(int candidate) {
    return firstWords[candidate];
  }

  /** The candidate of a single word of a text, or -1. */
  int wordCandidate(KeywordTokens words, int word) {
    int node = tree.child(PhraseTree.ROOT, keyOfWord[words.id(word)]);
    return candidateAt(node);
  }
}
