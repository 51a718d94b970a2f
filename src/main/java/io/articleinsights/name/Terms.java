package io.articleinsights.name;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of a text, token by token, each distinct one made and looked up once. */
public final class Terms {

  private static final int RECENT = 1024;

  private final AnnotatedText text;
  private final Term[] terms;
  private final Map<String, Term> distinct = new HashMap<>(2048);
  private final Set<String> ordinary = new HashSet<>(1024);
  private final Term[] recent = new Term[RECENT];

  public Terms(AnnotatedText text) {
    this.text = text;
    this.terms = new Term[text.tokenCount()];
    for (int token = 0; token < terms.length; token++) {
      terms[token] = term(token);
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

  /** Most words are the same few: those are found without a string being made. */
  private Term term(int token) {
    int start = text.tokenStart(token);
    int length = text.tokenEnd(token) - start;
    String all = text.text();
    int slot =
        (all.charAt(start) * 31
                + all.charAt(start + length / 2) * 7
                + all.charAt(start + length - 1) * 131
                + length)
            & (RECENT - 1);
    Term last = recent[slot];
    if (last != null && last.text().length() == length && all.startsWith(last.text(), start)) {
      return last;
    }
    Term term = distinct.computeIfAbsent(text.tokenText(token), Term::of);
    recent[slot] = term;
    if (text.kind(token) == TokenKind.WORD && Character.isLowerCase(all.charAt(start))) {
      ordinary.add(term.text());
    }
    return term;
  }
}
