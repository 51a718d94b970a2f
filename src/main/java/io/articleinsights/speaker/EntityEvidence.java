package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.List;
import java.util.Optional;

/** Gathers from the words around its mentions what a figure is: kind, role, gender. */
final class EntityEvidence {

  private static final double NEAR_PRONOUN = 0.75;
  private static final int LATEST_TOPIC = 4;

  private final AnnotatedText text;
  private final Entities cast;
  private final RoleReader roles;

  EntityEvidence(AnnotatedText text, Entities cast) {
    this.text = text;
    this.cast = cast;
    this.roles = new RoleReader(text, cast.terms());
  }

  void collect() {
    int run = 0;
    Entity only = null;
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int first = text.firstToken(sentence);
      int limit = text.endToken(sentence);
      if (only != null && opensWithPronoun(first, limit)) {
        only.expectGender(Pronoun.genderAt(text, first), NEAR_PRONOUN);
      }
      int from = run;
      while (run < cast.runs().size() && cast.runs().get(run).first() < limit) {
        read(run++, first, limit);
      }
      only = onlyPerson(from, run);
      if (only != null && isTopic(cast.runs().get(from), first)) {
        weighPronouns(only, cast.runs().get(from).end(), limit);
      }
    }
  }

  private boolean opensWithPronoun(int first, int limit) {
    return first < limit && Pronoun.genderAt(text, first) != Gender.UNKNOWN;
  }

  private void read(int index, int first, int limit) {
    NameRun run = cast.runs().get(index);
    Optional<Entity> named = cast.figure(index);
    if (named.isEmpty()) {
      return;
    }
    Entity figure = named.get();
    weighNeighbours(figure, run, first, limit);
    if (run.first() > first && isBodyNoun(run.first() - 1) && run.name().title().isEmpty()) {
      figure.isBody(cast.terms().at(run.first() - 1).lower());
    }
    if (figure.kind() == EntityKind.ORGANISATION || figure.kind() == EntityKind.PLACE) {
      return;
    }
    if (!run.possessive()) {
      roles.after(run.end(), limit).ifPresent(role -> note(figure, role));
    }
    roles.before(run.first(), first).ifPresent(role -> note(figure, role));
    boolean apposed = run.end() < limit && text.tokenIs(run.end(), ",");
    if (apposed || !isFronted(first)) {
      roles.beforeComma(run.first(), first).ifPresent(role -> note(figure, role));
    }
  }

  /** {@code According to his lawyer, | Lee won}: what opens the sentence is somebody else. */
  private boolean isFronted(int first) {
    return text.tokenIs(first, "According") || cast.terms().at(first).has(Trait.PREPOSITION);
  }

  /** {@code the software company | Marl}: a noun in small letters says what bears the name. */
  private boolean isBodyNoun(int token) {
    return cast.terms().at(token).has(Trait.BODY)
        && Character.isLowerCase(text.text().charAt(text.tokenStart(token)));
  }

  private void note(Entity figure, RoleReader.Role role) {
    figure.hasRole(Phrases.clean(role.span().of(text.text())), List.of(role.noun()));
  }

  private void weighNeighbours(Entity figure, NameRun run, int first, int limit) {
    int end = run.end();
    if (end < limit && isSpeech(end) && !run.possessive()) {
      figure.looksLikePerson(1);
    }
    if (end + 1 < limit && text.tokenIs(end, ",") && roles.isAge(end + 1)) {
      figure.looksLikePerson(3);
    }
    if (run.first() > first) {
      weighBefore(figure, run, run.first() - 1);
    }
  }

  private void weighBefore(Entity figure, NameRun run, int before) {
    if (text.tokenIs(before, "in")
        || text.tokenIs(before, "near")
        || text.tokenIs(before, "across")) {
      figure.looksLikePlace();
    }
    boolean thing = text.tokenIs(before, "the") || isOneOf(before) && isNoun(run.end());
    if (thing && run.name().title().isEmpty()) {
      figure.looksLikeThing();
    }
  }

  /** {@code an | Uber driver}: a name that only says of which kind somebody is. */
  private boolean isOneOf(int token) {
    return text.tokenIs(token, "a") || text.tokenIs(token, "an");
  }

  private boolean isNoun(int token) {
    return token < text.tokenCount()
        && text.tag(token) == PartOfSpeech.NOUN
        && Character.isLowerCase(text.text().charAt(text.tokenStart(token)));
  }

  private boolean isSpeech(int token) {
    return text.kind(token) == TokenKind.WORD && cast.terms().at(token).has(Trait.SPEECH);
  }

  /** The one figure of a sentence that can be a person; null when there is none or more. */
  private Entity onlyPerson(int fromRun, int toRun) {
    Entity only = null;
    for (int run = fromRun; run < toRun; run++) {
      Entity figure = cast.figure(run).orElse(null);
      if (figure == null || figure.kind().fitsPerson() == 0 || figure == only) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = figure;
    }
    return only;
  }

  /** Whether a sentence begins with a name: then its pronouns are likely the name's. */
  private static boolean isTopic(NameRun run, int first) {
    return run.first() - first < LATEST_TOPIC && !run.possessive();
  }

  private void weighPronouns(Entity figure, int from, int limit) {
    for (int token = from; token < limit; token++) {
      if (text.kind(token) == TokenKind.WORD) {
        figure.expectGender(Pronoun.genderAt(text, token), NEAR_PRONOUN);
      }
    }
  }
}
