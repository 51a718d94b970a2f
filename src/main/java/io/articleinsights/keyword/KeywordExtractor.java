package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import java.util.HashMap;
import java.util.Map;

/**
 * Front door of this package: counts and ranks the words and phrases of an article.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class KeywordExtractor {

  /**
   * Finds every keyword of an article with all its places in the body. What only the headline says
   * is a keyword too, without a place.
   *
   * @param body the article's paragraphs
   * @param title its headline, a text of its own; without tokens when there is none
   */
  public Keywords extract(AnnotatedText body, AnnotatedText title) {
    TermVocabulary vocabulary = new TermVocabulary();
    KeywordTokens words = new KeywordTokens(body, vocabulary);
    KeywordTokens headline = new KeywordTokens(title, vocabulary);
    words.noteInnerWords();
    String[] keys = vocabulary.keys();
    PhraseCandidates candidates = new PhraseCandidates(words, headline, vocabulary, numbers(keys));
    return new Keywords(body, title, entries(words, candidates, keys));
  }

  private static int[] numbers(String[] keys) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] numberOfWord = new int[keys.length];
    for (int word = 0; word < keys.length; word++) {
      numberOfWord[word] = numbers.computeIfAbsent(keys[word], key -> numbers.size());
    }
    return numberOfWord;
  }

  private static Entries entries(KeywordTokens words, PhraseCandidates candidates, String[] keys) {
    TermSalience salience = new TermSalience(words, candidates);
    Entries.Builder entries = new Entries.Builder();
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      if (candidates.holds(candidate)) {
        addEntry(candidates, candidate, salience.of(candidate), keys, entries);
        addPlaces(words, candidates, candidate, entries);
      }
    }
    return entries.build();
  }

  private static void addEntry(
      PhraseCandidates candidates,
      int candidate,
      double salience,
      String[] keys,
      Entries.Builder entries) {
    int length = candidates.length(candidate);
    KeywordTokens source = candidates.source(candidate);
    int first = candidates.firstWord(candidate);
    entries.entry(
        hash(source, first, length, keys),
        salience,
        length,
        candidates.subsumed(candidate),
        candidates.vague(candidate),
        candidates.inTitle(candidate));
    if (candidates.faint(candidate)) {
      entries.faint();
    }
    if (candidates.keepsCapital(candidate)) {
      entries.keepCapital();
    }
    if (candidates.count(candidate) == 0) {
      entries.titlePlace(source.start(first), source.end(first + length - 1));
    }
  }

  private static long hash(KeywordTokens words, int first, int length, String[] keys) {
    long hash = KeyHash.of(keys[words.id(first)]);
    for (int word = first + 1; word < first + length; word++) {
      hash = KeyHash.join(hash, keys[words.id(word)]);
    }
    return hash;
  }

  private static void addPlaces(
      KeywordTokens words, PhraseCandidates candidates, int candidate, Entries.Builder entries) {
    int length = candidates.length(candidate);
    for (int occurrence = 0; occurrence < candidates.count(candidate); occurrence++) {
      int first = candidates.place(candidate, occurrence);
      entries.place(words.start(first), words.end(first + length - 1));
    }
  }
}
