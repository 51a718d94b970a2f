package io.articleinsights.keyword.index;

import io.articleinsights.keyword.InverseDocumentFrequency;
import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.text.Cancellation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Keeps the strongest of the keywords that a request admits. */
final class KeywordSelection {

  private final KeywordRequest request;
  private final InverseDocumentFrequency rarity;
  private final boolean byCount;
  private final Optional<Boolean> phrases;
  private final PriorityQueue<Candidate> strongest;
  private final int wanted;
  private int total;

  /**
   * A keyword with the two measures that it is ranked by, neither below 0. The stronger one comes
   * first, equals in the order of their hashes.
   */
  private record Candidate(KeywordTable table, int row, boolean clear, double first, double second)
      implements Comparable<Candidate> {

    long hash() {
      return table.hash(row);
    }

    @Override
    public int compareTo(Candidate other) {
      if (clear != other.clear) {
        return clear ? -1 : 1;
      }
      if (first != other.first) {
        return first > other.first ? -1 : 1;
      }
      return second == other.second
          ? Long.compare(hash(), other.hash())
          : Double.compare(other.second, second);
    }
  }

  /**
   * @param wanted how many are kept
   */
  KeywordSelection(KeywordRequest request, int wanted, InverseDocumentFrequency rarity) {
    this.request = request;
    this.rarity = rarity;
    this.byCount = request.sort() == KeywordSort.COUNT;
    this.phrases = request.kind().map(KeywordKind.PHRASE::equals);
    this.strongest = new PriorityQueue<>(Comparator.reverseOrder());
    this.wanted = wanted;
  }

  void over(KeywordTable table) {
    Cancellation.check();
    for (int row = 0; row < table.size(); row++) {
      if (admits(table, row)) {
        total++;
        consider(table, row);
      }
    }
  }

  /** A list of words holds every word; any other leaves out what stands in a longer one. */
  private boolean admits(KeywordTable table, int row) {
    boolean word = phrases.isPresent() && !phrases.get() && !table.isPhrase(row);
    return (word || table.isListed(row))
        && (phrases.isEmpty() || phrases.get() == table.isPhrase(row))
        && (table.count(row) >= request.minCount() || request.minCount() == 1);
  }

  private void consider(KeywordTable table, int row) {
    boolean full = strongest.size() == wanted;
    if (full && isWeaker(table, row, strongest.peek())) {
      return;
    }
    double salience = table.salience(row) * rarity.weight(table.articles(row));
    Candidate candidate =
        byCount
            ? new Candidate(table, row, isClear(table, row), table.count(row), salience)
            : new Candidate(table, row, isClear(table, row), salience, table.count(row));
    if (!full) {
      strongest.add(candidate);
    } else if (candidate.compareTo(strongest.peek()) < 0) {
      strongest.remove();
      strongest.add(candidate);
    }
  }

  /**
   * Words that say little come last; where words and phrases stand together by their counts, those
   * that hardly tell what an article is about.
   */
  private boolean isClear(KeywordTable table, int row) {
    return byCount && phrases.isEmpty() ? !table.isFaint(row) : !table.isVague(row);
  }

  /** Whether it cannot be among the strongest, as far as can be told at a glance. */
  private boolean isWeaker(KeywordTable table, int row, Candidate weakest) {
    int bound = byCount ? table.count(row) : table.salience(row);
    return weakest.clear() && (!isClear(table, row) || bound < weakest.first());
  }

  RankedRows rows() {
    return ranked(0, strongest.stream().sorted().toArray(Candidate[]::new));
  }

  private RankedRows ranked(int first, Candidate[] ranked) {
    return new RankedRows(
        first,
        Stream.of(ranked).map(Candidate::table).toArray(KeywordTable[]::new),
        Stream.of(ranked).mapToInt(Candidate::row).toArray(),
        total);
  }

  /** Those from a place in the order to another, where as many are kept as there are. */
  RankedRows rows(int from, int to) {
    Candidate[] all = strongest.toArray(Candidate[]::new);
    int end = Math.min(to, all.length);
    int start = Math.min(from, end);
    new Partition<>(all).settle(start, end);
    Candidate[] stretch = Arrays.copyOfRange(all, start, end);
    Arrays.sort(stretch);
    return ranked(from, stretch);
  }
}
