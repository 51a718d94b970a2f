package io.articleinsights.summary.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A summary in the making: takes what is offered while it fits and says nothing twice. */
public final class Draft {

  /** A chosen sentence of the pool. */
  public record Choice(int sentence, double score, Map<String, Double> parts) {}

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

  /** Whether a sentence has words, fits and says something that is not yet said. */
  public boolean admits(int sentence) {
    int more = pool.wordCount(sentence);
    return more > 0
        && !isFull()
        && more <= maxWords - words
        && chosen.stream().noneMatch(one -> repetition.of(pool, one.sentence(), sentence));
  }

  /** Adds a sentence if it is admitted. */
  public void offer(int sentence, double score) {
    offer(sentence, score, Map.of());
  }

  /** Adds a sentence if it is admitted, and tells whether it was. */
  public boolean offer(int sentence, double score, Map<String, Double> parts) {
    if (!admits(sentence)) {
      return false;
    }
    words += pool.wordCount(sentence);
    chosen.add(new Choice(sentence, score, parts));
    return true;
  }

  /** The chosen sentences in the order of their choice. */
  List<Choice> inOrderOfChoice() {
    return List.copyOf(chosen);
  }

  /** The chosen sentences in the order of the text. */
  public List<Choice> inOrderOfText() {
    return chosen.stream().sorted(Comparator.comparingInt(Choice::sentence)).toList();
  }

  public int words() {
    return words;
  }
}
