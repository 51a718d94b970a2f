package io.articleinsights.speaker;

import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.Terms;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.Set;

/**
 * Tells who of two of a surname is only the other's relative: {@code her husband, Ed Fry}, {@code
 * the brother of the singer Ed Fry}.
 */
final class Namesakes {

  private static final int REACH = 6;
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "whose");

  private final AnnotatedText text;
  private final Terms terms;

  Namesakes(AnnotatedText text, Terms terms) {
    this.text = text;
    this.terms = terms;
  }

  /**
   * Whether a name is introduced as that of somebody's relative.
   *
   * @param first whether the article has not named this one before: whom it knows is more than the
   *     one whose brother somebody is
   */
  boolean isRelative(NameRun run, boolean first) {
    int start = text.firstToken(text.sentenceOf(run.first()));
    for (int token = run.first() - 1; token > start && token > run.first() - REACH; token--) {
      String word = terms.at(token).lower();
      if (RoleNouns.isKin(word)) {
        return isOwned(token - 1, start);
      }
      if (word.equals("of") && token > start) {
        return first && RoleNouns.isKin(terms.at(token - 1).lower());
      }
      if (text.kind(token) != TokenKind.WORD && !text.tokenIs(token, ",")) {
        return false;
      }
    }
    return false;
  }

  /** {@code his | eldest | son}, {@code Lee’s | son}. */
  private boolean isOwned(int last, int start) {
    for (int token = last; token >= start && token > last - 3; token--) {
      if (OWNERS.contains(terms.at(token).lower()) || text.isClitic(token)) {
        return true;
      }
    }
    return false;
  }
}
