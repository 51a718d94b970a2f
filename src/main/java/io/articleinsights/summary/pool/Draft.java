package io.articleinsights.summary.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** A summary in the making: takes what is offered while it fits and says nothing twice. */
public final class Draft {

  /**
   * A chosen sentence of the pool.
   *
   * @param named the full names that it gives
   * @param substitutions what to explain in it
   */
  public record Choice(
      int sentence,
      double score,
      Map<String, Double> parts,
      Set<String> named,
      List<Substitution> substitutions) {

    private int extraWords() {
      return substitutions.stream().mapToInt(Substitution::words).sum();
    }

    /** Whether it tells who somebody is, itself or in brackets. */
    private boolean introduces(String name) {
      return named.contains(name)
          || substitutions.stream().anyMatch(one -> one.name().equals(name));
    }

    /** This one with the sentence of another before it, which explains some of it. */
    private Choice after(Choice other) {
      boolean next = sentence == other.sentence + 1;
      return new Choice(
          sentence,
          score,
          parts,
          named,
          substitutions.stream()
              .filter(one -> one.isPronoun() ? !next : !other.introduces(one.name()))
              .toList());
    }
  }

  private final SentencePool pool;
  private final int maxSentences;
  private final int maxWords;
  private final Repetition repetition;
  private final List<Choice> chosen = new ArrayList<>();
  private int words;

  public Draft(SentencePool pool, SummaryRequest request, Repetition repetition) {
    this.pool = pool;
    this.maxSentences = request.sentences();
    this.maxWords = request.maxWords().orElse(Integer.MAX_VALUE);
    this.repetition = repetition;
  }

  /** Whether nothing more can be added. */
  public boolean isFull() {
    return chosen.size() == maxSentences || words == maxWords;
  }

  /** Whether a sentence is among the chosen ones. */
  public boolean holds(int sentence) {
    return chosen.stream().anyMatch(choice -> choice.sentence() == sentence);
  }

  /** Whether one of the chosen sentences is such. */
  public boolean holdsAny(IntPredicate such) {
    return chosen.stream().anyMatch(choice -> such.test(choice.sentence()));
  }

  /** Whether a chosen sentence before this one tells who somebody is. */
  public boolean introduces(String name, int sentence) {
    return chosen.stream()
        .anyMatch(choice -> choice.sentence() < sentence && choice.introduces(name));
  }

  /** Whether a sentence has words, fits and says something that is not yet said. */
  public boolean admits(int sentence) {
    return admits(sentence, List.of());
  }

  /** Whether a sentence is admitted with words in brackets. */
  public boolean admits(int sentence, List<Substitution> substitutions) {
    int more = pool.wordCount(sentence);
    int extra = substitutions.stream().mapToInt(Substitution::words).sum();
    return more > 0
        && !isFull()
        && more + extra <= maxWords - words
        && chosen.stream().noneMatch(one -> repetition.of(pool, one.sentence(), sentence));
  }

  /** Adds a sentence if it is admitted. */
  public void offer(int sentence, double score) {
    if (admits(sentence)) {
      add(new Choice(sentence, score, Map.of(), Set.of(), List.of()));
    }
  }

  /** Adds a choice that is admitted; what it explains is not explained again after it. */
  public void add(Choice choice) {
    chosen.replaceAll(one -> one.sentence() > choice.sentence() ? one.after(choice) : one);
    chosen.add(choice);
    words =
        chosen.stream().mapToInt(one -> pool.wordCount(one.sentence()) + one.extraWords()).sum();
  }

  /** The chosen sentences in the order of the text. */
  public List<Choice> inOrderOfText() {
    return chosen.stream().sorted(Comparator.comparingInt(Choice::sentence)).toList();
  }

  public int words() {
    return words;
  }
}
