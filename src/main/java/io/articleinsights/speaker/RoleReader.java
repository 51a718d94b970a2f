package io.articleinsights.speaker;

import io.articleinsights.lexicon.RoleWords;
import io.articleinsights.lexicon.Titles;
import io.articleinsights.name.Terms;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.Optional;

/** Reads what an article says that somebody is: {@code X, a member of …}, {@code actor X}. */
final class RoleReader {

  /** What a role says: its words in the text and the noun that it turns on. */
  record Role(Span span, String noun) {}

  private static final int LONGEST_APPOSITION = 22;
  private static final int LONGEST_CORE = 9;
  private static final int LONGEST_MODIFIER = 6;

  private final AnnotatedText text;
  private final Terms terms;

  RoleReader(AnnotatedText text, Terms terms) {
    this.text = text;
    this.terms = terms;
  }

  /** The role after a name and a comma. */
  Optional<Role> after(int nameEnd, int limit) {
    int at = nameEnd;
    if (at >= limit || !text.tokenIs(at, ",")) {
      return copula(nameEnd, limit);
    }
    at = skipAge(at + 1, limit);
    if (at >= limit || !opensRole(at)) {
      return Optional.empty();
    }
    return phrase(at, limit);
  }

  private Optional<Role> copula(int nameEnd, int limit) {
    boolean is =
        nameEnd + 2 < limit
            && (text.tokenIs(nameEnd, "is")
                || text.tokenIs(nameEnd, "was")
                || text.tokenIs(nameEnd, "became"))
            && (text.tokenIs(nameEnd + 1, "a")
                || text.tokenIs(nameEnd + 1, "an")
                || text.tokenIs(nameEnd + 1, "the"));
    return is ? phrase(nameEnd + 1, limit) : Optional.empty();
  }

  private int skipAge(int at, int limit) {
    if (at + 1 < limit && isAge(at) && text.tokenIs(at + 1, ",")) {
      return at + 2;
    }
    return at;
  }

  /** Whether a token is an age as it stands after a name. */
  boolean isAge(int token) {
    int length = text.tokenEnd(token) - text.tokenStart(token);
    return text.kind(token) == TokenKind.NUMBER && length <= 3;
  }

  private boolean opensRole(int at) {
    String word = lower(at);
    if (has(at, Trait.SPEECH) && !has(at, Trait.ROLE | Trait.OFFICE)) {
      return false;
    }
    return RoleWords.opens(word)
        || has(at, Trait.ROLE | Trait.OFFICE)
        || RoleWords.modifies(word)
        || isPossessiveAhead(at);
  }

  private boolean isPossessiveAhead(int at) {
    for (int token = at; token < Math.min(text.tokenCount(), at + 4); token++) {
      String word = lower(token);
      if (word.endsWith("'s") || word.endsWith("’s")) {
        return true;
      }
    }
    return false;
  }

  /** A noun phrase that turns on a noun of roles, without its article, to the next clause. */
  private Optional<Role> phrase(int from, int limit) {
    int start = from;
    while (start < limit && RoleWords.isDropped(lower(start))) {
      start++;
    }
    int noun = coreNoun(start, limit);
    if (noun < 0) {
      return Optional.empty();
    }
    int end = phraseEnd(noun + 1, limit);
    if (end - from > LONGEST_APPOSITION) {
      end = noun + 1;
    }
    end = withoutLooseEnd(noun + 1, end);
    Span span = new Span(text.tokenStart(start), text.tokenEnd(end - 1));
    return Optional.of(new Role(span, Titles.noun(lower(noun))));
  }

  /** The last noun of roles before the first preposition or mark. */
  private int coreNoun(int from, int limit) {
    int found = -1;
    for (int token = from; token < Math.min(limit, from + LONGEST_CORE); token++) {
      if (endsCore(token, found >= 0)) {
        break;
      }
      if (has(token, Trait.ROLE | Trait.OFFICE) && !isOwner(token, limit)) {
        found = token;
      }
    }
    return found;
  }

  private boolean endsCore(int token, boolean found) {
    String word = lower(token);
    return !isWord(token) && text.kind(token) != TokenKind.NUMBER
        || has(token, Trait.PREPOSITION)
        || word.equals("and") && found
        || word.equals("who")
        || has(token, Trait.VERB) && found;
  }

  /** {@code his | boss’s | health}: whose something is, and no role. */
  private boolean isOwner(int token, int limit) {
    return token + 1 < limit && text.isGenitive(token + 1);
  }

  /** A word, or the mark of a possessive. */
  private boolean isWord(int token) {
    char first = text.text().charAt(text.tokenStart(token));
    return text.kind(token) == TokenKind.WORD || first == '\'' || first == '’';
  }

  private int phraseEnd(int from, int limit) {
    int token = from;
    int stop = Math.min(limit, from + LONGEST_APPOSITION + 1);
    while (token < stop && !endsPhrase(token, from)) {
      token++;
    }
    return token;
  }

  /** {@code analyst for the}, where the phrase breaks off: only {@code analyst} is a role. */
  private int withoutLooseEnd(int least, int end) {
    int last = end;
    while (last > least && isLoose(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean isLoose(int token) {
    return has(token, Trait.FUNCTION | Trait.PREPOSITION) && isLowerCase(token);
  }

  private boolean endsPhrase(int token, int from) {
    String word = lower(token);
    if (text.kind(token) != TokenKind.WORD && text.kind(token) != TokenKind.NUMBER) {
      return text.kind(token) == TokenKind.QUOTATION_MARK || !isWord(token);
    }
    boolean coordinates =
        word.equals("and")
            && token + 1 < text.tokenCount()
            && (RoleWords.opens(lower(token + 1))
                || has(token + 1, Trait.ROLE)
                || text.tag(token + 1) == PartOfSpeech.VERB);
    return coordinates
        || word.equals("who")
        || word.equals("which")
        || word.equals("that")
        || word.equals("when")
        || word.equals("while")
        || text.tag(token) == PartOfSpeech.AUXILIARY
        || has(token, Trait.VERB) && !has(token - 1, Trait.PREPOSITION)
        || token == from && text.tag(token) == PartOfSpeech.VERB;
  }

  /** The lower-case role before a name, {@code former Republican presidential candidate}. */
  Optional<Role> before(int nameFirst, int limit) {
    int noun = nameFirst - 1;
    if (noun < limit || !isLowerCase(noun)) {
      return Optional.empty();
    }
    if (!has(noun, Trait.ROLE | Trait.OFFICE)) {
      return Optional.empty();
    }
    int start = noun;
    while (start > limit && noun - start < LONGEST_MODIFIER && isModifier(start - 1)) {
      start--;
    }
    Span span = new Span(text.tokenStart(start), text.tokenEnd(noun));
    return Optional.of(new Role(span, Titles.noun(lower(noun))));
  }

  private boolean isModifier(int token) {
    if (text.kind(token) != TokenKind.WORD) {
      return false;
    }
    String word = lower(token);
    if (has(token, Trait.FUNCTION) && !RoleWords.modifies(word) || has(token, Trait.PREPOSITION)) {
      return false;
    }
    return RoleWords.modifies(word)
        || !isLowerCase(token)
        || has(token, Trait.NATION | Trait.ROLE)
        || text.tag(token) == PartOfSpeech.ADJECTIVE;
  }

  /** The description before a comma and a name: {@code the Republican nominee, Donald Trump}. */
  Optional<Role> beforeComma(int nameFirst, int limit) {
    if (nameFirst - 3 < limit || !text.tokenIs(nameFirst - 1, ",")) {
      return Optional.empty();
    }
    for (int token = nameFirst - 2; token >= Math.max(limit, nameFirst - 12); token--) {
      String word = lower(token);
      if (text.kind(token) == TokenKind.PUNCTUATION || has(token, Trait.VERB)) {
        return Optional.empty();
      }
      if (word.equals("the") || word.equals("his") || word.equals("her") || word.equals("a")) {
        return phrase(token, nameFirst - 1)
            .filter(role -> role.span().end() == text.tokenEnd(nameFirst - 2));
      }
    }
    return Optional.empty();
  }

  private boolean isLowerCase(int token) {
    return text.kind(token) == TokenKind.WORD
        && Character.isLowerCase(text.text().charAt(text.tokenStart(token)));
  }

  private boolean has(int token, int anyOf) {
    return terms.at(token).has(anyOf);
  }

  private String lower(int token) {
    return terms.at(token).lower();
  }
}
