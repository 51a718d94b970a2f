package io.articleinsights.keyword;

import java.util.Arrays;

/**
 * The keywords that an article might have, each with all its places: what occurs as a word of
 * meaning or a noun phrase somewhere is counted everywhere.
 */
final class Candidates {

  private final Words body;
  private final int[] keyOfWord;
  private final PhraseTree tree = new PhraseTree();
  private int[] candidateOfNode = new int[1024];
  private int[] firstWords = new int[256];
  private byte[] lengths = new byte[256];
  private int size;
  private int[] offsets;
  private int[] places;
  private final int[] inTitle;
  private final boolean[] subsumed;

  /**
   * @param keyOfWord for each word of the vocabulary the number of its key
   */
  Candidates(Words body, Words title, Vocabulary vocabulary, int[] keyOfWord) {
    this.body = body;
    this.keyOfWord = keyOfWord;
    for (int word = 0; word < body.size(); word++) {
      if (meaningful(body, word, vocabulary) && !insideName(word)) {
        add(word, word + 1);
      }
    }
    new Chunks(body, vocabulary).into(this::add);
    findPlaces();
    inTitle = countIn(title);
    subsumed = findSubsumed();
  }

  private static boolean meaningful(Words words, int word, Vocabulary vocabulary) {
    if (words.isPart(word)
        || words.end(word) - words.start(word) < 2
        || vocabulary.isVague(words.id(word))) {
      return false;
    }
    return switch (words.role(word)) {
      case NAME, NOUN, MODIFIER, VERB -> true;
      default -> false;
    };
  }

  /** Whether a word is a fragment of a longer name here: it then needs a place of its own. */
  private boolean insideName(int word) {
    return body.role(word) == Role.NAME
        && (word > 0 && body.joined(word) && body.role(word - 1) == Role.NAME
            || word + 1 < body.size() && body.joined(word + 1) && body.role(word + 1) == Role.NAME);
  }

  private void add(int from, int to) {
    int node = PhraseTree.ROOT;
    for (int word = from; word < to; word++) {
      node = tree.grow(node, keyOfWord[body.id(word)]);
    }
    if (node >= candidateOfNode.length) {
      candidateOfNode = Arrays.copyOf(candidateOfNode, Math.max(node + 1, node * 2));
    }
    if (candidateOfNode[node] == 0) {
      addCandidate(from, to - from);
      candidateOfNode[node] = size;
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

  private void walk(Words words, Visit visit) {
    int[] freeFrom = new int[size];
    for (int from = 0; from < words.size(); from++) {
      int node = PhraseTree.ROOT;
      for (int at = from; at < words.size() && (at == from || words.joined(at)); at++) {
        node = tree.child(node, keyOfWord[words.id(at)]);
        if (node == PhraseTree.NONE) {
          break;
        }
        int candidate = candidateAt(node);
        if (candidate >= 0 && freeFrom[candidate] <= from) {
          freeFrom[candidate] = at + 1;
          visit.place(candidate, from);
        }
      }
    }
  }

  private int[] countIn(Words words) {
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
      int end = firstWords[candidate] + lengths[candidate];
      for (int from = firstWords[candidate]; lengths[candidate] > 1 && from < end; from++) {
        cover(candidate, from, end, covered);
      }
    }
    return covered;
  }

  private void cover(int candidate, int from, int end, boolean[] covered) {
    int node = PhraseTree.ROOT;
    for (int at = from; at < end && node != PhraseTree.NONE; at++) {
      node = tree.child(node, keyOfWord[body.id(at)]);
      int inner = candidateAt(node);
      if (inner >= 0 && inner != candidate && count(inner) == count(candidate)) {
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

  boolean subsumed(int candidate) {
    return subsumed[candidate];
  }

  /** The candidate of the single word at a place, or -1. */
  int wordCandidate(int word) {
    int node = tree.child(PhraseTree.ROOT, keyOfWord[body.id(word)]);
    return candidateAt(node);
  }
}
