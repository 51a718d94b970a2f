package io.articleinsights.name;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;

/** How far a capitalised run goes: particles, connectors, abbreviations and possessives. */
final class NameShape {

  private static final int LONGEST_RUN = 12;

  private final AnnotatedText text;
  private final Terms terms;

  NameShape(AnnotatedText text, Terms terms) {
    this.text = text;
    this.terms = terms;
  }

  /** The token after a run that begins at a token. */
  int endOf(int first, int limit) {
    int stop = Math.min(limit, first + LONGEST_RUN);
    int end = first + 1;
    while (end < stop && !isPossessive(end - 1) && !endsShouting(first, end)) {
      int next = next(first, end, stop);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /**
   * {@code FLOOD HITS ULM | Mayor Lee said}: a heading within the line, then its first sentence.
   */
  private boolean endsShouting(int first, int end) {
    return end - first > 1
        && isShouted(end - 1)
        && isShouted(end - 2)
        && text.kind(end) == TokenKind.WORD
        && isCapitalised(end)
        && !isShouted(end);
  }

  private boolean isShouted(int token) {
    String word = word(token).text();
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** The end of the run with one more of its parts, {@code end} itself when there is none. */
  private int next(int first, int end, int stop) {
    if (isNamePart(end)) {
      return end + 1;
    }
    if (end + 1 >= stop) {
      return end;
    }
    if (isMarkInside(end) && isNamePart(end + 1)) {
      return end + 2;
    }
    int particles = endOfParticles(end, stop);
    return particles > end && particles < stop && isNamePart(particles)
        ? particles + 1
        : connector(first, end, stop);
  }

  /** {@code J. Lee}, {@code Fry & Lee}, {@code Teachers’ Union}: a mark between parts of a name. */
  private boolean isMarkInside(int token) {
    return text.tokenIs(token, ".") && isAbbreviation(token - 1)
        || text.tokenIs(token, "&")
        || isOwnersMark(token) && (isBody(token + 1) || isOwnersBody(token + 1));
  }

  private boolean isBody(int token) {
    return NameWords.isOrganisation(word(token).text());
  }

  /** {@code State’s | Attorney’s Office}. */
  private boolean isOwnersBody(int owner) {
    return owner + 2 < text.tokenCount() && isOwnersMark(owner + 1) && isBody(owner + 2);
  }

  private int endOfParticles(int first, int stop) {
    int end = first;
    while (end < stop && isParticle(end)) {
      end++;
    }
    return end;
  }

  /** {@code Teachers’ Union}, {@code People’s Court}: many own what bears their name. */
  private boolean isOwnersMark(int token) {
    if (!text.isClitic(token)) {
      return false;
    }
    String owner = word(token - 1).lower();
    return text.kind(token) == TokenKind.PUNCTUATION
        ? owner.endsWith("s")
        : NameWords.isOwner(owner) && text.isGenitive(token);
  }

  /** {@code of} and {@code for} inside the names of offices and organisations. */
  private int connector(int first, int end, int stop) {
    Term head = word(end - 1);
    boolean of = text.tokenIs(end, "of") && head.has(Trait.TAKES_OF);
    boolean with =
        text.tokenIs(end, "for") && (head.has(Trait.TAKES_FOR) || isCalledBody(first, end));
    boolean and =
        text.tokenIs(end, "and") && (end - first > 2 && isOfSomething(first) || joins(first, end));
    int at = end + 1;
    if ((of || with) && at < stop && text.tokenIs(at, "the")) {
      at++;
    }
    return (of || with || and) && at < stop && isNamePart(at) ? at + 1 : end;
  }

  /** {@code the organization | Harbour for Change}. */
  private boolean isCalledBody(int first, int end) {
    return end == first + 1
        && first > 0
        && text.kind(first - 1) == TokenKind.WORD
        && terms.at(first - 1).has(Trait.BODY)
        && !isCapitalised(first - 1);
  }

  /** {@code Department of …, Centers for …}: what they are for may be two things. */
  private boolean isOfSomething(int first) {
    return text.tokenIs(first + 1, "of") || text.tokenIs(first + 1, "for");
  }

  /**
   * {@code the Food | and Drug Administration}: one body, for the first half is nobody's name and
   * only the second tells what it is.
   */
  private boolean joins(int first, int and) {
    if (first == 0 || !text.tokenIs(first - 1, "the") || !isCapitalised(and + 1)) {
      return false;
    }
    for (int token = first; token < and; token++) {
      Term word = word(token);
      boolean whole =
          NameWords.isOrganisation(word.text())
              || NameWords.isPlacePart(word.text())
              || word.has(Trait.GIVEN_NAME | Trait.TITLE | Trait.GROUP | Trait.PLACE)
              || isShouted(token)
              || !isCapitalised(token);
      if (whole) {
        return false;
      }
    }
    int last = and + 1;
    while (last + 1 < text.tokenCount() && isCapitalised(last + 1)) {
      last++;
    }
    return last > and + 1 && NameWords.isOrganisation(word(last).text());
  }

  private boolean isNamePart(int token) {
    if (!isCapitalised(token)) {
      return false;
    }
    Term word = word(token);
    if (word.has(Trait.CALENDAR)) {
      return word(token - 1).has(Trait.GIVEN_NAME) && !word.lower().endsWith("day");
    }
    return !word.has(Trait.FUNCTION)
        || NameWords.mayBeName(word.lower())
        || word(token - 1).has(Trait.GIVEN_NAME) && word.lower().length() > 3
        || word.text().length() == 1 && !word.text().equals("I");
  }

  /** {@code von}, {@code de la}: in lower case only. */
  private boolean isParticle(int token) {
    Term word = terms.at(token);
    return word.has(Trait.PARTICLE) && word.text().equals(word.lower());
  }

  private boolean isAbbreviation(int token) {
    Term word = word(token);
    return word.text().length() == 1 || word.has(Trait.TITLE | Trait.SUFFIX);
  }

  /** Whether {@code ’s} is a part of the token. */
  boolean isPossessive(int token) {
    return terms.at(token).possessive();
  }

  /** Whether a word has a capital, its own or after a particle. */
  boolean isCapitalised(int token) {
    if (text.kind(token) != TokenKind.WORD) {
      return false;
    }
    char first = text.text().charAt(text.tokenStart(token));
    return Character.isUpperCase(first) || isJoinedParticle(token);
  }

  /** {@code al-Assad}, {@code d’Estaing}. */
  private boolean isJoinedParticle(int token) {
    String all = text.text();
    int end = Math.min(text.tokenEnd(token), text.tokenStart(token) + 4);
    for (int i = text.tokenStart(token) + 1; i + 1 < end; i++) {
      char mark = all.charAt(i);
      if (mark == '-' || mark == '\'' || mark == '’') {
        return Character.isUpperCase(all.charAt(i + 1));
      }
    }
    return false;
  }

  /** The word of a token without a full stop or a possessive mark at its end. */
  Term word(int token) {
    return terms.at(token).bare();
  }
}
