package io.articleinsights.name;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.HashSet;
import java.util.Set;

/** The words of a text, token by token. */
public final class Terms {

  private final AnnotatedText text;

  /** By the number of the distinct word. */
  private final Term[] terms;

  private final Set<String> ordinary = new HashSet<>(512);

  public Terms(AnnotatedText text) {
    this.text = text;
    this.terms = new Term[text.distinctWords()];
    for (int word = 0; word < terms.length; word++) {
      terms[word] = Term.FACT.of(text.word(word));
    }
    noteOrdinary();
  }

  private void noteOrdinary() {
    boolean[] noted = new boolean[terms.length];
    for (int token = 0; token < text.tokenCount(); token++) {
      int word = text.wordOf(token);
      if (!noted[word]
          && text.kind(token) == TokenKind.WORD
          && Character.isLowerCase(terms[word].text().charAt(0))) {
        noted[word] = true;
        ordinary.add(terms[word].text());
      }
    }
  }

  public Term at(int token) {
    return terms[text.wordOf(token)];
  }

  /** {@code WHO, IT, US} among words in small letters: a name, whatever the letters spell. */
  public boolean isAbbreviation(int token) {
    return isCapitals(token)
        && !(token > 0 && isCapitals(token - 1))
        && !(token + 1 < text.tokenCount() && isCapitals(token + 1));
  }

  private boolean isCapitals(int token) {
    String word = at(token).text();
    boolean capitals = word.length() > 1 && word.length() < 6;
    for (int i = 0; capitals && i < word.length(); i++) {
      capitals = Character.isUpperCase(word.charAt(i));
    }
    return capitals;
  }

  /** Whether the article writes the word in lower case: then a capital may be a sentence's only. */
  boolean isOrdinary(String word) {
    return ordinary.contains(word);
  }
}
