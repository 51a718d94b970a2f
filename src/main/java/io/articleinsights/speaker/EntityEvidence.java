package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.NameWords;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.List;
import java.util.Optional;

/** Gathers from the words around its mentions what an entity is: kind, role, gender. */
final class EntityEvidence {

  private static final double NEAR_PRONOUN = 0.75;
  private static final int LATEST_TOPIC = 4;

  private final AnnotatedText text;
  private final Entities entities;
  private final RoleReader roles;

  EntityEvidence(AnnotatedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
    this.roles = new RoleReader(text, entities.terms());
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
      while (run < entities.runs().size() && entities.runs().get(run).first() < limit) {
        read(run++, first, limit);
      }
      only = onlyPerson(from, run);
      if (only != null && isTopic(entities.runs().get(from), first)) {
        weighPronouns(only, entities.runs().get(from).end(), limit);
      }
    }
  }

  private boolean opensWithPronoun(int first, int limit) {
    return first < limit && Pronoun.genderAt(text, first) != Gender.UNKNOWN;
  }

  private void read(int index, int first, int limit) {
    NameRun run = entities.runs().get(index);
    Optional<Entity> named = entities.entity(index);
    if (named.isEmpty()) {
      return;
    }
    Entity entity = named.get();
    weighNeighbours(entity, run, first, limit);
    noteBody(entity, run, first, limit);
    boolean people = entity.kind() == EntityKind.GROUP && NameWords.isGroup(entity.firstWord());
    if (people || entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.PLACE) {
      return;
    }
    if (!run.possessive()) {
      roles.after(run.end(), limit).ifPresent(role -> note(entity, role));
    }
    roles.before(run.first(), first).ifPresent(role -> note(entity, role));
    boolean apposed = run.end() < limit && text.tokenIs(run.end(), ",");
    if (apposed || !isFronted(first)) {
      roles.beforeComma(run.first(), first).ifPresent(role -> note(entity, role));
    }
  }

  /** {@code According to his lawyer, | Lee won}: what opens the sentence is somebody else. */
  private boolean isFronted(int first) {
    return text.tokenIs(first, "According") || entities.terms().at(first).has(Trait.PREPOSITION);
  }

  /** {@code the software company | Marl}: a noun in small letters says what bears the name. */
  private boolean isBodyNoun(int token) {
    return entities.terms().at(token).has(Trait.BODY)
        && Character.isLowerCase(text.text().charAt(text.tokenStart(token)));
  }

  private void noteBody(Entity entity, NameRun run, int first, int limit) {
    if (run.first() > first && isBodyNoun(run.first() - 1) && run.name().title().isEmpty()) {
      entity.isBody(entities.terms().at(run.first() - 1).lower());
    }
    if (isApposed(run, first, limit)) {
      entity.isBody(entities.terms().at(run.first() - 2).lower());
    }
  }

  /** {@code The group, | Save the Elms, | met}: the noun before a name in commas says so too. */
  private boolean isApposed(NameRun run, int first, int limit) {
    int noun = run.first() - 2;
    boolean commas =
        noun > first
            && text.tokenIs(noun + 1, ",")
            && run.end() < limit
            && text.tokenIs(run.end(), ",");
    if (!commas || !isBodyNoun(noun) || !run.name().title().isEmpty()) {
      return false;
    }
    int opener = noun - 1;
    while (opener > first && text.tag(opener) == PartOfSpeech.ADJECTIVE) {
      opener--;
    }
    boolean governed = opener > first && entities.terms().at(opener - 1).has(Trait.PREPOSITION);
    return text.tag(opener) == PartOfSpeech.DETERMINER && !governed;
  }

  private void note(Entity entity, RoleReader.Role role) {
    entity.hasRole(Phrases.clean(role.span().of(text.text())), List.of(role.noun()));
  }

  private void weighNeighbours(Entity entity, NameRun run, int first, int limit) {
    int end = run.end();
    if (end < limit && isSpeech(end) && !run.possessive()) {
      entity.looksLikePerson(1);
    }
    if (end + 1 < limit && text.tokenIs(end, ",") && roles.isAge(end + 1)) {
      entity.looksLikePerson(3);
    }
    if (run.first() > first) {
      weighBefore(entity, run, run.first() - 1);
    }
  }

  private void weighBefore(Entity entity, NameRun run, int before) {
    boolean heard = text.tokenIs(before, "told") || text.tokenIs(before, "tells");
    if (isSpeech(before) && !heard && !run.possessive() && !isNoun(run.end())) {
      entity.looksLikePerson(1);
    }
    if (text.tokenIs(before, "in")
        || text.tokenIs(before, "near")
        || text.tokenIs(before, "across")) {
      entity.looksLikePlace();
    }
    boolean thing = text.tokenIs(before, "the") || isOneOf(before) && isNoun(run.end());
    if (thing && run.name().title().isEmpty()) {
      entity.looksLikeThing();
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
    return text.kind(token) == TokenKind.WORD && entities.terms().at(token).has(Trait.SPEECH);
  }

  /** The one entity of a sentence that can be a person; null when there is none or more. */
  private Entity onlyPerson(int fromRun, int toRun) {
    Entity only = null;
    for (int run = fromRun; run < toRun; run++) {
      Entity entity = entities.entity(run).orElse(null);
      if (entity == null || entity.kind().fitsPerson() == 0 || entity == only) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = entity;
    }
    return only;
  }

  /** Whether a sentence begins with a name: then its pronouns are likely the name's. */
  private static boolean isTopic(NameRun run, int first) {
    return run.first() - first < LATEST_TOPIC && !run.possessive();
  }

  private void weighPronouns(Entity entity, int from, int limit) {
    for (int token = from; token < limit; token++) {
      if (text.kind(token) == TokenKind.WORD) {
        entity.expectGender(Pronoun.genderAt(text, token), NEAR_PRONOUN);
      }
    }
  }
}
