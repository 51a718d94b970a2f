package io.articleinsights.name;

import io.articleinsights.lexicon.DistinctWords;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.HashSet;
import java.util.Set;

/** The words of a text, token by token, each distinct one made and looked up once. */
public final class Terms {


  private final AnnotatedText text;
  private final Term[] terms;
  private final Set<String> ordinary = new HashSet<>(1024);

  public Terms(AnnotatedText text) {
    this.text = text;
    this.terms = new Term[text.tokenCount()];
    DistinctWords<Term> distinct = new DistinctWords<>(text.text(), Term::of);
    for (int token = 0; token < terms.length; token++) {
      int start = text.tokenStart(token);
      terms[token] = distinct.at(start, text.tokenEnd(token));
      if (text.kind(token) == TokenKind.WORD && Character.isLowerCase(text.text().charAt(start))) {
        ordinary.add(terms[token].text());
      }
    }
  }

  public Term at(int token) {
    return terms[token];
  }

  /** {@code WHO, IT, US} among words in small letters: a name, whatever the letters spell. */
  public boolean isAbbreviation(int token) {
    return isCapitals(token)
        && !(token > 0 && isCapitals(token - 1))
        && !(token + 1 < terms.length && isCapitals(token + 1));
  }

  private boolean isCapitals(int token) {
    String word = terms[token].text();
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
