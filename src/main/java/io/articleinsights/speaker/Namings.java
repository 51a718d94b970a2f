package io.articleinsights.speaker;

import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import io.articleinsights.speaker.ArticleEntities.Naming;
import io.articleinsights.speaker.ArticleEntities.Naming.Form;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where those are named of whom the article gives a full name. */
final class Namings {

  private final AnnotatedText text;
  private final Entities entities;
  private final QuotedText quoted;

  private final Map<Entity, FullName> fullNames;

  Namings(AnnotatedText text, Entities entities, QuotedText quoted) {
    this.text = text;
    this.entities = entities;
    this.quoted = quoted;
    this.fullNames = fullNames();
  }

  /**
   * Where somebody is named in full.
   *
   * @param first the token with which the first such name begins
   * @param offices those that stand before such names
   */
  private record FullName(int first, Set<String> offices) {

    private static final FullName NONE = new FullName(0, Set.of());
  }

  List<Naming> find() {
    List<Naming> found = new ArrayList<>();
    for (int run = 0; run < entities.runs().size(); run++) {
      NameRun name = entities.runs().get(run);
      entities
          .entity(run)
          .filter(entity -> entity.words().size() > 1)
          .flatMap(entity -> form(name, entity).map(form -> naming(name, entity, form)))
          .ifPresent(found::add);
    }
    return found;
  }

  private Naming naming(NameRun run, Entity entity, Form form) {
    Span place = new Span(text.tokenStart(run.nameFirst()), text.tokenEnd(run.end() - 1));
    return new Naming(place, entity.name(), form);
  }

  /** How much of an entity's name a run gives; empty where it cannot be explained. */
  private Optional<Form> form(NameRun run, Entity entity) {
    if (run.name().words().size() > 1) {
      return Optional.of(Form.FULL);
    }
    if (run.end() - run.nameFirst() != 1
        || isQuoted(run)
        || isInOtherOffice(run, entity)
        || isBeforeFullName(run, entity)
        || entities.isAmbiguous(run.name().firstWord())) {
      return Optional.empty();
    }
    String word = text.tokenText(run.nameFirst());
    if (entity.kind() == EntityKind.PERSON) {
      boolean last = entity.name().endsWith(" " + word) && !isAfterPart(run, entity);
      return last ? Optional.of(Form.SURNAME) : Optional.empty();
    }
    return entity.kind() == EntityKind.ORGANISATION && isInitials(word, entity)
        ? Optional.of(Form.INITIALS)
        : Optional.empty();
  }

  /**
   * {@code Secretary Lee}, where the article knows {@code President Ed Lee}: it may be somebody
   * else.
   */
  private boolean isInOtherOffice(NameRun run, Entity entity) {
    Set<String> known = fullNames.getOrDefault(entity, FullName.NONE).offices();
    return !known.isEmpty()
        && !run.name().offices().isEmpty()
        && Collections.disjoint(known, run.name().offices());
  }

  /**
   * {@code Mercury is hot. Freddie Mercury sang.}: whom a reader knows already is named in full.
   */
  private boolean isBeforeFullName(NameRun run, Entity entity) {
    return run.first() < fullNames.getOrDefault(entity, FullName.NONE).first();
  }

  private Map<Entity, FullName> fullNames() {
    Map<Entity, FullName> found = new IdentityHashMap<>();
    for (int run = 0; run < entities.runs().size(); run++) {
      NameRun name = entities.runs().get(run);
      if (name.name().words().size() > 1) {
        entities
            .entity(run)
            .map(
                who -> found.computeIfAbsent(who, k -> new FullName(name.first(), new HashSet<>())))
            .ifPresent(full -> full.offices().addAll(name.name().offices()));
      }
    }
    return found;
  }

  /** {@code al Harun} of {@code Abu al Harun}: more of the name stands before it. */
  private boolean isAfterPart(NameRun run, Entity entity) {
    int before = run.nameFirst() - 1;
    return before >= 0 && entity.nameHas(text.tokenText(before));
  }

  private boolean isQuoted(NameRun run) {
    return quoted.quoteAt(text.tokenStart(run.nameFirst())) >= 0;
  }

  private static boolean isInitials(String word, Entity entity) {
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && !entity.nameHas(word);
  }
}
