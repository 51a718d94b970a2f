package io.articleinsights.keyword;

import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one article as they are written, and the key under which their inflections meet.
 *
 * <p>A common noun meets its plural whether or not both occur. A name is never cut: {@code Woods}
 * stays {@code woods}, unless {@code Wood} is a name of the article too. {@code -ed} and {@code
 * -ing} forms meet a base that occurs.
 */
final class TermVocabulary {

  /** Word numbers plus one by hash, open-addressed; 0 is a free slot. */
  private int[] slots = new int[1024];

  private final List<WordFacts> words = new ArrayList<>();
  private int[] seen = new int[256];
  private int[] asName = new int[256];
  private final BitSet within = new BitSet();
  private final Map<String, Boolean> nameOfFolded = new HashMap<>();

  /** The number of a word. */
  int id(Word word) {
    String written = word.written();
    int slot = slot(written, 0, written.length());
    return slots[slot] == 0 ? add(slot, WordFacts.FACT.of(word)) : slots[slot] - 1;
  }

  /** The number of the part of a word that stands in a range of a text. */
  int id(String text, int start, int end) {
    int slot = slot(text, start, end);
    return slots[slot] == 0 ? add(slot, WordFacts.of(text.substring(start, end))) : slots[slot] - 1;
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + text.charAt(at);
    }
    int slot = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & slots.length - 1;
    while (slots[slot] != 0 && !is(slots[slot] - 1, text, start, end)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean is(int id, String text, int start, int end) {
    String word = words.get(id).written();
    return word.length() == end - start && text.startsWith(word, start);
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int id = 0; id < words.size(); id++) {
      String word = words.get(id).written();
      slots[slot(word, 0, word.length())] = id + 1;
    }
  }

  private int add(int slot, WordFacts word) {
    int id = words.size();
    words.add(word);
    slots[slot] = id + 1;
    if (words.size() * 2 > slots.length) {
      rehash();
    }
    if (id == seen.length) {
      seen = Arrays.copyOf(seen, id * 2);
      asName = Arrays.copyOf(asName, id * 2);
    }
    return id;
  }

  /** Whether a word is a month and nothing else. */
  boolean isMonth(int id) {
    return words.get(id).has(WordFacts.MONTH);
  }

  /** Whether a word at the end of a phrase tells when; a day does not within its own name. */
  boolean isWhen(int id, boolean named) {
    return words.get(id).has(named ? WordFacts.WHEN : WordFacts.WHEN | WordFacts.WEEKDAY);
  }

  /** {@code Black}, before Friday. */
  boolean namesDay(int id) {
    return WeakWords.DAY_NAMES.contains(words.get(id).folded());
  }

  /** {@code last}, before a span of time. */
  boolean isWhich(int id) {
    return words.get(id).has(WordFacts.WHICH);
  }

  /** {@code month}. */
  boolean isSpan(int id) {
    return words.get(id).has(WordFacts.SPAN);
  }

  /** Whether a word is a function word, but for its capitals perhaps. */
  boolean isStop(int id) {
    return words.get(id).has(WordFacts.STOP);
  }

  /** Whether a word is a function word that is not in capitals. */
  boolean isFunctionWord(int id) {
    return isStop(id) && !isLoud(id);
  }

  /** Whether a word names nothing by itself. */
  boolean isVague(int id) {
    return words.get(id).has(WordFacts.VAGUE);
  }

  /** Whether a word adds nothing to the front of a phrase. */
  boolean isEmpty(int id) {
    return words.get(id).has(WordFacts.EMPTY);
  }

  /** Whether a word can be a form of a verb that goes with any matter. */
  boolean isLight(int id) {
    return words.get(id).has(WordFacts.LIGHT);
  }

  /** Whether a word is of the stock words of reports. */
  boolean isStock(int id) {
    return words.get(id).has(WordFacts.STOCK);
  }

  /** Whether a word ends the name of a body: {@code Administration}. */
  boolean isBody(int id) {
    return words.get(id).has(WordFacts.BODY);
  }

  /** Whether a word describes with its capital: {@code Jewish}. */
  boolean describes(int id) {
    return words.get(id).has(WordFacts.DESCRIBES);
  }

  /** Whether a word is mere address: {@code Mr}. */
  boolean isCourtesy(int id) {
    return isTitle(id) && isEmpty(id);
  }

  /** Whether a number after a word only counts. */
  boolean isCaption(int id) {
    return words.get(id).has(WordFacts.CAPTION);
  }

  /** Whether a word is a title of office or address. */
  boolean isTitle(int id) {
    return words.get(id).has(WordFacts.TITLE);
  }

  /** Whether a word of two letters or more is all capitals. */
  boolean isLoud(int id) {
    return words.get(id).has(WordFacts.LOUD);
  }

  void saw(int id, boolean name) {
    seen[id]++;
    if (name) {
      asName[id]++;
    }
  }

  /** Notes that a word stands within a sentence. */
  void sawWithin(int id) {
    within.set(id);
  }

  /**
   * Whether a word has its capital for its own sake: {@code Russian}, not {@code Officials} at the
   * head of a sentence.
   */
  boolean keepsCapital(int id) {
    String word = words.get(id).written();
    if (!Character.isUpperCase(word.charAt(0)) || !within.get(id)) {
      return false;
    }
    String small = word.toLowerCase(Locale.ROOT);
    return slots[slot(small, 0, small.length())] == 0;
  }

  /** The word in lower case, without full stops. */
  String folded(int id) {
    return words.get(id).folded();
  }

  int size() {
    return words.size();
  }

  /** The keys of all words by number; settled once every word has been seen. */
  String[] keys() {
    Map<String, int[]> votes = new HashMap<>();
    for (int id = 0; id < size(); id++) {
      int[] vote = votes.computeIfAbsent(words.get(id).folded(), word -> new int[2]);
      vote[0] += seen[id];
      vote[1] += asName[id];
    }
    votes.forEach((word, vote) -> nameOfFolded.put(word, vote[1] * 2 > vote[0]));
    String[] keys = new String[size()];
    for (int id = 0; id < keys.length; id++) {
      keys[id] = key(words.get(id));
    }
    return keys;
  }

  /** Whether most occurrences of a folded word are part of a name. */
  private boolean name(String word) {
    return nameOfFolded.getOrDefault(word, false);
  }

  private String key(WordFacts word) {
    if (word.has(WordFacts.FIXED)) {
      return word.folded();
    }
    if (name(word.folded())) {
      return name(word.singular()) ? word.singular() : word.folded();
    }
    for (String base : word.bases()) {
      if (nameOfFolded.containsKey(base) && !name(base)) {
        return Inflections.singular(base);
      }
    }
    return word.singular();
  }
}
