package io.articleinsights.speaker;

import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everybody and everything that an article names, read once for those who resolve speakers and
 * those who ask who an article is about.
 */
public final class ArticleEntities {

  /** Fewer mentions make nobody the one that an article is about. */
  private static final int FEW = 3;

  private final AnnotatedText body;
  private final AnnotatedText title;
  private final Entities entities;

  private ArticleEntities(AnnotatedText body, AnnotatedText title) {
    this.body = body;
    this.title = title;
    this.entities = Entities.of(body, title);
  }

  public static ArticleEntities of(AnnotatedText body, AnnotatedText title) {
    return new ArticleEntities(body, title);
  }

  /**
   * A pronoun of a person that nothing before it in its sentence explains.
   *
   * @param mention where it stands in the body
   * @param possessive whether it says whose something is
   * @param name the fullest name of the one that it surely means; empty when it may mean several
   */
  public record OpenPronoun(Span mention, boolean possessive, Optional<String> name) {

    public OpenPronoun {
      Objects.requireNonNull(mention);
      Objects.requireNonNull(name);
    }
  }

  /**
   * A place where somebody is named.
   *
   * @param place where the name stands, without a title
   * @param name the fullest name that the article gives
   * @param form how much of it stands there
   */
  public record Naming(Span place, String name, Form form) {

    /** How much of a name stands somewhere. */
    public enum Form {
      /** {@code Ann Lee}. */
      FULL,
      /** {@code Lee}, the last word of the name. */
      SURNAME,
      /** {@code WHO}. */
      INITIALS
    }

    public Naming {
      Objects.requireNonNull(place);
      Objects.requireNonNull(name);
      Objects.requireNonNull(form);
    }
  }

  /**
   * The open pronouns of an article, at most one of each sentence, in the order of the text.
   *
   * @param contents what was said, for each quote
   */
  public List<OpenPronoun> openPronouns(List<List<Span>> contents) {
    return new OpenPronouns(body, entities, new QuotedText(body, contents)).find();
  }

  /**
   * Where persons and bodies are named whose full names the article gives, in the order of the
   * text; a short form only where it can mean but one and is not quoted.
   *
   * @param contents what was said, for each quote
   */
  public List<Naming> namings(List<List<Span>> contents) {
    return new Namings(body, entities, new QuotedText(body, contents)).find();
  }

  /**
   * Where the person or body is named that the article is about, in the order of the text: the one
   * named most often, in the headline counting double. Empty when none is named three times.
   */
  public List<Span> protagonist() {
    Entity main = mostNamed();
    List<Span> places = new ArrayList<>();
    for (int run = 0; run < entities.runs().size(); run++) {
      if (main != null && entities.entity(run).orElse(null) == main) {
        places.add(place(entities.runs().get(run)));
      }
    }
    return List.copyOf(places);
  }

  private Entity mostNamed() {
    Map<Entity, Integer> counts = new HashMap<>();
    Entity main = null;
    int most = FEW - 1;
    Set<String> headline = headlineWords();
    for (int run = 0; run < entities.runs().size(); run++) {
      Entity entity = entities.entity(run).filter(ArticleEntities::acts).orElse(null);
      if (entity == null) {
        continue;
      }
      int count = counts.merge(entity, 1, Integer::sum);
      boolean inTitle = headline.contains(entity.lastWord().toLowerCase(Locale.ROOT));
      int weight = count >= FEW && inTitle ? 2 * count : count;
      if (weight > most) {
        most = weight;
        main = entity;
      }
    }
    return main;
  }

  private Set<String> headlineWords() {
    return IntStream.range(0, title.tokenCount())
        .mapToObj(title::tokenLower)
        .collect(Collectors.toSet());
  }

  private static boolean acts(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION;
  }

  private Span place(NameRun run) {
    return new Span(body.tokenStart(run.nameFirst()), body.tokenEnd(run.end() - 1));
  }

  Entities entities() {
    return entities;
  }
}
