package io.articleinsights.speaker;

import io.articleinsights.lexicon.Titles;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;

/**
 * Tells mentions of several speakers, {@code Ann Lee and her brother}, from those of one who is two
 * things, {@code the businessman and author Ed Fry}.
 */
final class Coordination {

  private static final int LONGEST_TITLE = 4;

  private final AnnotatedText text;
  private final Entities entities;

  Coordination(AnnotatedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
  }

  /** Whether the tokens from {@code start} to {@code end} name more than one speaker. */
  boolean joins(int start, int end) {
    boolean preposition = false;
    boolean comma = false;
    int token = start;
    while (token + 1 < end) {
      int after = afterName(token);
      if (after > token) {
        token = after;
        continue;
      }
      if (MentionWords.RELATIVES.contains(lower(token))) {
        return false;
      }
      if (text.tokenIs(token, "(")) {
        token = Phrases.afterParenthesis(text, token, end);
        continue;
      }
      if (token > start && text.tokenIs(token, "and")) {
        boolean apart = comma && !text.tokenIs(token - 1, ",");
        if (joins(start, token, preposition, apart)) {
          return true;
        }
      }
      comma |= text.tokenIs(token, ",");
      preposition |= entities.terms().at(token).has(Trait.PREPOSITION);
      token++;
    }
    return false;
  }

  /** After a preposition only persons are joined, and not across the comma of another phrase. */
  private boolean joins(int start, int and, boolean preposition, boolean apart) {
    return preposition ? !apart && joinsPersons(start, and) : joinsAt(start, and);
  }

  /** The end of the name that holds a token, the token itself when none does. */
  private int afterName(int token) {
    return entities.runAt(token).map(run -> entities.runs().get(run).end()).orElse(token);
  }

  /** {@code Gov. Lee of Ohio and Gov. Fry of Maine}, but not {@code the mayor of Ulm and Bonn}. */
  private boolean joinsPersons(int start, int and) {
    return isPersonAt(start) && isPersonAt(and + 1);
  }

  private boolean joinsAt(int start, int and) {
    boolean opens = MentionWords.COORDINATION_OPENERS.contains(lower(and + 1));
    if (isOffice(start, and)) {
      return false;
    }
    boolean name = isNameBefore(and) || isPersonAt(start) && text.tokenIs(and - 1, ",");
    if (name) {
      return opens || startsName(and + 1) || startsTitled(and + 1);
    }
    if (!entities.terms().at(and - 1).has(Trait.ROLE)) {
      return !text.tokenIs(and - 1, ",");
    }
    return opens || isPersonAt(and + 1) && !entities.terms().at(and + 1).has(Trait.NATION);
  }

  /** {@code Elm Vice President | and Managing Editor Ann Lee}: one who is two things. */
  private boolean isOffice(int start, int and) {
    int run = entities.runEndingAfter(and + 1);
    boolean titled =
        startsName(and + 1)
            && entities.runs().get(run).name().title().stream().anyMatch(Titles::isOffice)
            && isPersonAt(and + 1);
    return titled && isTitleBefore(and) && !MentionWords.ARTICLES.contains(lower(start));
  }

  /** {@code Elm Vice President}, but not {@code Mr. King}. */
  private boolean isTitleBefore(int and) {
    return entities
        .runAt(and - 1)
        .map(run -> entities.runs().get(run))
        .map(NameRun::name)
        .filter(name -> name.isTitleOnly() && !Titles.isCourtesy(name.title().get(0)))
        .isPresent();
  }

  private boolean isNameBefore(int token) {
    int run = entities.runEndingAfter(token - 1);
    return run < entities.runs().size()
        && entities.runs().get(run).first() < token
        && entities.entity(run).isPresent();
  }

  private boolean startsName(int token) {
    int run = entities.runEndingAfter(token);
    return run < entities.runs().size()
        && entities.runs().get(run).first() == token
        && entities.entity(run).isPresent();
  }

  /** {@code former clerk Ann Lee}: who somebody is, and the name. */
  private boolean startsTitled(int from) {
    int run = entities.runEndingAfter(from);
    int name = run < entities.runs().size() ? entities.runs().get(run).first() : from;
    boolean near = name > from && name - from <= LONGEST_TITLE;
    for (int token = from; near && token < name; token++) {
      near =
          text.kind(token) == TokenKind.WORD && !entities.terms().at(token).has(Trait.PREPOSITION);
    }
    return near && entities.terms().at(name - 1).has(Trait.ROLE | Trait.OFFICE) && isPersonAt(name);
  }

  private boolean isPersonAt(int token) {
    int run = entities.runEndingAfter(token);
    return startsName(token)
        && entities.entity(run).filter(entity -> entity.kind().fitsPerson() > 0).isPresent();
  }

  private String lower(int token) {
    return entities.terms().at(token).lower();
  }
}
