package io.articleinsights.keyword;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The keywords of an article, numbered from 0 in the order of their first places. */
final class Entries {

  private final long[] hashes;
  private final float[] scores;

  /** Number of words, negative for a subsumed keyword. */
  private final byte[] words;

  private final int[] inTitle;
  private final int[] offsets;
  private final int[] starts;
  private final int[] ends;
  private final BitSet titleOnly;
  private final BitSet vague;
  private final BitSet faint;
  private final BitSet capital;

  private Entries(Builder built) {
    hashes = Arrays.copyOf(built.hashes, built.size);
    scores = Arrays.copyOf(built.scores, built.size);
    words = Arrays.copyOf(built.words, built.size);
    inTitle = Arrays.copyOf(built.inTitle, built.size);
    offsets = Arrays.copyOf(built.offsets, built.size + 1);
    starts = Arrays.copyOf(built.starts, built.places);
    ends = Arrays.copyOf(built.ends, built.places);
    titleOnly = built.titleOnly;
    vague = built.vague;
    faint = built.faint;
    capital = built.capital;
  }

  int size() {
    return hashes.length;
  }

  /** Stands for the normalised keyword: the same in every article. */
  long hash(int entry) {
    return hashes[entry];
  }

  double score(int entry) {
    return scores[entry];
  }

  /** Number of words of the keyword. */
  int words(int entry) {
    return Math.abs(words[entry]);
  }

  /**
   * Whether a longer keyword has all its places, so that the article does not list it; beside other
   * articles its places count nevertheless.
   */
  boolean subsumed(int entry) {
    return words[entry] < 0;
  }

  /** Whether it is a word that says little by itself, which only a list of all words holds. */
  boolean vague(int entry) {
    return vague.get(entry);
  }

  /**
   * Whether it is a word that hardly tells what an article is about: most often a part of a longer
   * name or phrase, a verb, an adjective, or of the stock words of reports.
   */
  boolean faint(int entry) {
    return faint.get(entry);
  }

  /** Whether its first word keeps its capital even where every word would have one. */
  boolean keepsCapital(int entry) {
    return capital.get(entry);
  }

  int inTitle(int entry) {
    return inTitle[entry];
  }

  /** Number of occurrences in the body. */
  int count(int entry) {
    return isTitleOnly(entry) ? 0 : offsets[entry + 1] - offsets[entry];
  }

  /** Whether only the title has it; its one place is then one of the title. */
  boolean isTitleOnly(int entry) {
    return titleOnly.get(entry);
  }

  /** Its places in the body, or its place in the title when that is the only one. */
  List<Span> places(int entry) {
    List<Span> places = new ArrayList<>(count(entry) + 1);
    for (int at = offsets[entry]; at < offsets[entry + 1]; at++) {
      places.add(new Span(starts[at], ends[at]));
    }
    return places;
  }

  /** Collects entries, each followed by its places. */
  static final class Builder {

    private int size;
    private int places;
    private final BitSet titleOnly = new BitSet();
    private final BitSet vague = new BitSet();
    private final BitSet faint = new BitSet();
    private final BitSet capital = new BitSet();
    private long[] hashes = new long[64];
    private float[] scores = new float[64];
    private byte[] words = new byte[64];
    private int[] inTitle = new int[64];
    private int[] offsets = new int[65];
    private int[] starts = new int[128];
    private int[] ends = new int[128];

    void entry(
        long hash, double score, int wordCount, boolean subsumed, boolean isVague, int titleCount) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        scores = Arrays.copyOf(scores, size * 2);
        words = Arrays.copyOf(words, size * 2);
        inTitle = Arrays.copyOf(inTitle, size * 2);
        offsets = Arrays.copyOf(offsets, size * 2 + 1);
      }
      hashes[size] = hash;
      scores[size] = (float) score;
      words[size] = (byte) (subsumed ? -wordCount : wordCount);
      vague.set(size, isVague);
      inTitle[size++] = titleCount;
      offsets[size] = places;
    }

    /** The last entry hardly tells what the article is about. */
    void faint() {
      faint.set(size - 1);
    }

    /** The first word of the last entry keeps its capital. */
    void keepCapital() {
      capital.set(size - 1);
    }

    /** The place of the last entry in the title, which alone has it. */
    void titlePlace(int start, int end) {
      titleOnly.set(size - 1);
      place(start, end);
    }

    /** A place of the last entry, after its other ones. */
    void place(int start, int end) {
      if (places == starts.length) {
        starts = Arrays.copyOf(starts, places * 2);
        ends = Arrays.copyOf(ends, places * 2);
      }
      starts[places] = start;
      ends[places++] = end;
      offsets[size] = places;
    }

    Entries build() {
      return new Entries(this);
    }
  }
}
