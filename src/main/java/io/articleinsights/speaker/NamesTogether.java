package io.articleinsights.speaker;

import io.articleinsights.name.NameRun;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mention of several speakers who all have names, {@code Mayor Ann Lee of Ulm, her deputy
 * Ed Fry and Bo Ash}. One that has a part without a name, {@code Ann Lee and her brother}, is none.
 */
final class NamesTogether {

  private final AnnotatedText text;
  private final Entities entities;

  NamesTogether(AnnotatedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
  }

  /** The names of a mention whose tokens go from {@code first} to {@code end}. */
  Optional<Mention> read(int first, int end) {
    List<Integer> runs = new ArrayList<>();
    List<Entity> met = new ArrayList<>();
    int at = first;
    while (at < end) {
      int partEnd = partEnd(at, end);
      int run = nameIn(at, partEnd);
      boolean known = run >= 0 && met.contains(entities.entity(run).orElseThrow());
      boolean aside = run < 0 && at > first && text.tokenIs(at - 1, ",");
      if (known || run < 0 && !aside) {
        return Optional.empty();
      }
      if (run >= 0) {
        runs.add(run);
        met.add(entities.entity(run).orElseThrow());
      }
      at = partEnd + 1;
      if (at < end && text.tokenIs(partEnd, ",") && text.tokenIs(at, "and")) {
        at++;
      }
    }
    return runs.size() > 1 ? Optional.of(new Mention.OfSeveral(runs)) : Optional.empty();
  }

  /** The comma or the {@code and} that ends the part that begins at a token. */
  private int partEnd(int from, int end) {
    int token = from;
    while (token < end) {
      Optional<Integer> run = entities.runAt(token);
      if (run.isPresent()) {
        token = Math.max(token + 1, entities.runs().get(run.get()).end());
      } else if (text.tokenIs(token, ",") || text.tokenIs(token, "and")) {
        return token;
      } else if (text.tokenIs(token, "(")) {
        token = Phrases.afterParenthesis(text, token, end);
      } else {
        token++;
      }
    }
    return end;
  }

  /** The name that a part is, with a role before it and a home after it; -1 for none. */
  private int nameIn(int from, int end) {
    int run = entities.runEndingAfter(from);
    if (run >= entities.runs().size()) {
      return -1;
    }
    NameRun name = entities.runs().get(run);
    boolean whole =
        name.first() >= from
            && name.end() <= end
            && !name.possessive()
            && arePlain(from, name.first())
            && isHome(name.end(), end);
    return whole && entities.entity(run).filter(one -> !one.isNationality()).isPresent() ? run : -1;
  }

  /** {@code former clerk | Ann Lee}: words that may stand before a name. */
  private boolean arePlain(int from, int end) {
    for (int token = from; token < end; token++) {
      if (text.kind(token) != TokenKind.WORD
          || entities.terms().at(token).has(Trait.PREPOSITION | Trait.VERB)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Ann Lee | of Ulm}, {@code Ann Lee | (R-Ohio)}, or nothing more. */
  private boolean isHome(int from, int end) {
    if (from >= end || text.tokenIs(from, "(")) {
      return true;
    }
    int place = entities.runEndingAfter(from + 1);
    return (text.tokenIs(from, "of") || text.tokenIs(from, "from"))
        && place < entities.runs().size()
        && entities.runs().get(place).first() == from + 1
        && entities.runs().get(place).end() >= end;
  }
}
