package io.articleinsights.keyword;

import io.articleinsights.lexicon.Inflections;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What a keyword that somebody names may stand under. Which of the forms of its words an article
 * takes for their key depends on its other words, so that there may be several.
 */
public final class KeywordKeys {

  /** No keyword has more words. */
  private static final int MOST_WORDS = 6;

  private static final int BASES = 3;

  private KeywordKeys() {}

  /** The hashes that a keyword may have, the likeliest first; none when it is no keyword. */
  public static long[] of(String keyword) {
    AnnotatedText text =
        new TextAnnotator().annotate(keyword, List.of(new Span(0, keyword.length())));
    TermVocabulary vocabulary = new TermVocabulary();
    KeywordTokens words = new KeywordTokens(text, vocabulary);
    if (words.size() == 0 || words.size() > MOST_WORDS) {
      return new long[0];
    }
    long[] hashes = keys(vocabulary.folded(words.id(0))).stream().mapToLong(KeyHash::of).toArray();
    for (int word = 1; word < words.size(); word++) {
      Set<String> keys = keys(vocabulary.folded(words.id(word)));
      hashes =
          LongStream.of(hashes)
              .flatMap(hash -> keys.stream().mapToLong(key -> KeyHash.join(hash, key)))
              .toArray();
    }
    return hashes;
  }

  private static Set<String> keys(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(folded);
    keys.add(Inflections.singular(folded));
    for (int choice = 0; choice < BASES; choice++) {
      Inflections.base(folded, choice).map(Inflections::singular).ifPresent(keys::add);
    }
    return keys;
  }
}
