package io.articleinsights.keyword;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.StopWords;
import io.articleinsights.name.NameWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one article as they are written, and the key under which their inflections meet.
 *
 * <p>A common noun meets its plural whether or not both occur. A name is never cut: {@code Woods}
 * stays {@code woods}, unless {@code Wood} is a name of the article too. {@code -ed} and {@code
 * -ing} forms meet a base that occurs.
 */
final class TermVocabulary {

  private static final short STOP = 1;
  private static final short VAGUE = 2;
  private static final short TITLE = 4;
  private static final short LOUD = 8;
  private static final short EMPTY = 16;
  private static final short CAPTION = 32;
  private static final short LIGHT = 64;
  private static final short MONTH = 128;
  private static final short WHEN = 256;
  private static final short WEEKDAY = 512;
  private static final short WHICH = 1024;
  private static final short SPAN = 2048;
  private static final short FURNITURE = 4096;
  private static final short BODY = 8192;
  private static final short DESCRIBES = 16384;

  /** Word numbers plus one by hash, open-addressed; 0 is a free slot. */
  private int[] slots = new int[1024];

  private final List<String> written = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private short[] traits = new short[256];
  private int[] seen = new int[256];
  private int[] asName = new int[256];
  private final BitSet within = new BitSet();
  private final Map<String, Boolean> nameOfFolded = new HashMap<>();

  /** The number of a word as it is written in a text. */
  int id(String text, int start, int end) {
    int slot = slot(text, start, end);
    if (slots[slot] == 0) {
      slots[slot] = add(text.substring(start, end)) + 1;
      if (written.size() * 2 > slots.length) {
        rehash();
        return written.size() - 1;
      }
    }
    return slots[slot] - 1;
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
    String word = written.get(id);
    return word.length() == end - start && text.startsWith(word, start);
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int id = 0; id < written.size(); id++) {
      String word = written.get(id);
      slots[slot(word, 0, word.length())] = id + 1;
    }
  }

  private int add(String word) {
    int id = written.size();
    written.add(word);
    folded.add(fold(word));
    if (id == seen.length) {
      traits = Arrays.copyOf(traits, id * 2);
      seen = Arrays.copyOf(seen, id * 2);
      asName = Arrays.copyOf(asName, id * 2);
    }
    traits[id] = traits(word, folded.get(id));
    return id;
  }

  private static short traits(String word, String folded) {
    boolean loud = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return (short)
        ((StopWords.contains(word) ? STOP : 0)
            | (TermUses.vague(folded) ? VAGUE : 0)
            | (Chunks.titles(folded) ? TITLE : 0)
            | (TermUses.empty(folded) ? EMPTY : 0)
            | (Chunks.captions(folded) ? CAPTION : 0)
            | (TermUses.light(folded) ? LIGHT : 0)
            | timeTraits(folded)
            | (isFurniture(folded) ? FURNITURE : 0)
            | (NameWords.isOrganisation(folded) ? BODY : 0)
            | (NameWords.isNation(folded) ? DESCRIBES : 0)
            | (loud ? LOUD : 0));
  }

  private static boolean isFurniture(String folded) {
    return WeakWords.FURNITURE.contains(folded)
        || WeakWords.FURNITURE.contains(Inflections.singular(folded));
  }

  private static int timeTraits(String folded) {
    return (Calendar.PLAIN_MONTHS.contains(folded) ? MONTH : 0)
        | (Calendar.WEEKDAYS.contains(folded) ? WEEKDAY : 0)
        | (WeakWords.WHEN.contains(folded) ? WHEN : 0)
        | (WeakWords.WHICH.contains(folded) ? WHICH : 0)
        | (WeakWords.SPANS.contains(folded) ? SPAN : 0);
  }

  /** Whether a word is a month and nothing else. */
  boolean isMonth(int id) {
    return (traits[id] & MONTH) != 0;
  }

  /** Whether a word at the end of a phrase tells when; a day does not within its own name. */
  boolean isWhen(int id, boolean named) {
    return (traits[id] & (named ? WHEN : WHEN | WEEKDAY)) != 0;
  }

  /** {@code Black}, before Friday. */
  boolean namesDay(int id) {
    return WeakWords.DAY_NAMES.contains(folded.get(id));
  }

  /** {@code last}, before a span of time. */
  boolean isWhich(int id) {
    return (traits[id] & WHICH) != 0;
  }

  /** {@code month}. */
  boolean isSpan(int id) {
    return (traits[id] & SPAN) != 0;
  }

  /** Whether a word is a function word, but for its capitals perhaps. */
  boolean isStop(int id) {
    return (traits[id] & STOP) != 0;
  }

  /** Whether a word is a function word that is not in capitals. */
  boolean isFunctionWord(int id) {
    return isStop(id) && !isLoud(id);
  }

  /** Whether a word names nothing by itself. */
  boolean isVague(int id) {
    return (traits[id] & VAGUE) != 0;
  }

  /** Whether a word adds nothing to the front of a phrase. */
  boolean isEmpty(int id) {
    return (traits[id] & EMPTY) != 0;
  }

  /** Whether a word can be a form of a verb that goes with any matter. */
  boolean isLight(int id) {
    return (traits[id] & LIGHT) != 0;
  }

  /** Whether a word is of the furniture of reports. */
  boolean isFurniture(int id) {
    return (traits[id] & FURNITURE) != 0;
  }

  /** Whether a word ends the name of a body: {@code Administration}. */
  boolean isBody(int id) {
    return (traits[id] & BODY) != 0;
  }

  /** Whether a word describes with its capital: {@code Jewish}. */
  boolean describes(int id) {
    return (traits[id] & DESCRIBES) != 0;
  }

  /** Whether a word is mere address: {@code Mr}. */
  boolean isCourtesy(int id) {
    return isTitle(id) && isEmpty(id);
  }

  /** Whether a number after a word only counts. */
  boolean isCaption(int id) {
    return (traits[id] & CAPTION) != 0;
  }

  /** Whether a word is a title of office or address. */
  boolean isTitle(int id) {
    return (traits[id] & TITLE) != 0;
  }

  /** Whether a word of two letters or more is all capitals. */
  boolean isLoud(int id) {
    return (traits[id] & LOUD) != 0;
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
    String word = written.get(id);
    if (!Character.isUpperCase(word.charAt(0)) || !within.get(id)) {
      return false;
    }
    String small = word.toLowerCase(Locale.ROOT);
    return slots[slot(small, 0, small.length())] == 0;
  }

  /** The word in lower case, without full stops. */
  String folded(int id) {
    return folded.get(id);
  }

  int size() {
    return written.size();
  }

  /** The keys of all words by number; settled once every word has been seen. */
  String[] keys() {
    Map<String, int[]> votes = new HashMap<>();
    for (int id = 0; id < size(); id++) {
      int[] vote = votes.computeIfAbsent(folded.get(id), word -> new int[2]);
      vote[0] += seen[id];
      vote[1] += asName[id];
    }
    votes.forEach((word, vote) -> nameOfFolded.put(word, vote[1] * 2 > vote[0]));
    String[] keys = new String[size()];
    for (int id = 0; id < keys.length; id++) {
      keys[id] = key(folded.get(id));
    }
    return keys;
  }

  /** Whether most occurrences of a folded word are part of a name. */
  private boolean name(String word) {
    return nameOfFolded.getOrDefault(word, false);
  }

  private String key(String word) {
    if (word.length() < 3 || StopWords.contains(word) || Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    String singular = Inflections.singular(word);
    if (name(word)) {
      return name(singular) ? singular : word;
    }
    for (int choice = 0; choice < 3; choice++) {
      Optional<String> base = Inflections.base(word, choice);
      if (base.filter(found -> !StopWords.contains(found)).isPresent()
          && nameOfFolded.containsKey(base.get())
          && !name(base.get())) {
        return Inflections.singular(base.get());
      }
    }
    return singular;
  }

  /**
   * Lower case without the full stops of an abbreviation and the hyphen after a prefix; a word that
   * only its capitals tell from a function word keeps them.
   */
  private static String fold(String word) {
    String bare = word.replace(".", "").replace("-", "");
    boolean acronym = bare.length() > 1 && bare.chars().allMatch(Character::isUpperCase);
    if (acronym && StopWords.contains(bare)) {
      return bare;
    }
    return bare.toLowerCase(Locale.ROOT);
  }
}
