package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.lexicon.GivenNames;
import io.articleinsights.lexicon.Lexicon;
import io.articleinsights.lexicon.Titles;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.NameScanner;
import io.articleinsights.name.NameWords;
import io.articleinsights.name.ProperName;
import io.articleinsights.name.Terms;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody and everything that an article names: each name in the text with the entity it stands
 * for, variants of a name brought together under the fullest one.
 */
final class Entities {

  /** A word that more entities share than this tells them no more apart; it bounds the work. */
  private static final int MOST_NAMESAKES = 16;

  private final AnnotatedText text;
  private final Terms terms;
  private final List<NameRun> runs;
  private final Entity[] entities;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, List<Entity>> byWord = new HashMap<>();
  private final Map<String, Entity> byAcronym = new HashMap<>();

  private Entities(AnnotatedText text, Terms terms) {
    this.text = text;
    this.terms = terms;
    this.runs = NameScanner.scan(text, terms);
    this.entities = new Entity[runs.size()];
  }

  static Entities of(AnnotatedText body, AnnotatedText title) {
    Entities entities = new Entities(body, new Terms(body));
    entities.registerLongNames();
    entities.tellNamesakesApart(title);
    entities.tellChildren();
    entities.linkInOrder();
    entities.completeFrom(title);
    new EntityEvidence(body, entities).collect();
    return entities;
  }

  Terms terms() {
    return terms;
  }

  List<NameRun> runs() {
    return runs;
  }

  /** The entity of a run; empty when the run is nothing but a title. */
  Optional<Entity> entity(int run) {
    return Optional.ofNullable(entities[run]);
  }

  /** The first run that ends after a token. */
  int runEndingAfter(int token) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The run that holds a token. */
  Optional<Integer> runAt(int token) {
    int run = runEndingAfter(token);
    return run < runs.size() && runs.get(run).first() <= token
        ? Optional.of(run)
        : Optional.empty();
  }

  /** The name of a run as it reads, title left out. */
  String display(NameRun run) {
    int start = text.tokenStart(run.nameFirst());
    int end = text.tokenEnd(run.end() - 1);
    String all = text.text();
    if (run.possessive() && end - start > 2 && isMark(all.charAt(end - 2))) {
      end -= 2;
    } else if (end < all.length() && all.charAt(end) == '.' && endsAbbreviated(run)) {
      end++;
    }
    return Phrases.collapse(all.substring(start, end));
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean endsAbbreviated(NameRun run) {
    String suffix = run.name().suffix().toLowerCase(Locale.ROOT);
    return suffix.equals("jr") || suffix.equals("sr");
  }

  /** Longest names first, so that each shorter one finds the name that it shortens. */
  private void registerLongNames() {
    Map<String, NameRun> distinct = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (NameRun run : runs) {
      if (run.name().words().size() > 1) {
        distinct.putIfAbsent(run.name().key(), run);
        times.merge(run.name().key(), 1, Integer::sum);
      }
    }
    List<NameRun> names = new ArrayList<>(distinct.values());
    names.sort(
        Comparator.comparingInt((NameRun run) -> -run.name().words().size())
            .thenComparingInt(run -> -run.name().key().length()));
    List<NameRun> led = new ArrayList<>();
    for (NameRun run : names) {
      if (isLedByVerb(run.name(), distinct)) {
        led.add(run);
      } else {
        Optional<Entity> variant =
            variantOf(run.name()).filter(entity -> !isForebear(entity, run, distinct, times));
        byName.put(run.name().key(), variant.orElseGet(() -> introduce(run)));
      }
    }
    for (NameRun run : led) {
      byName.put(run.name().key(), byName.get(withoutFirst(run.name())));
    }
  }

  /**
   * {@code Ed Fry left. Ed Fry said no. It was built by Edwin Mills Fry}: the fuller name that
   * comes once, and late, is somebody else’s, often the one after whom he is named.
   */
  private static boolean isForebear(
      Entity entity, NameRun run, Map<String, NameRun> distinct, Map<String, Integer> times) {
    NameRun fuller = distinct.get(ProperName.keyOf(entity.words(), entity.suffix()));
    return fuller != null
        && run.name().words().size() == 2
        && entity.words().size() == 3
        && (entity.words().get(1).length() > 2
            || entity.words().get(1).equals(run.name().firstWord()))
        && times.get(run.name().key()) > 2
        && times.get(fuller.name().key()) == 1
        && run.first() < fuller.first();
  }

  /** {@code “Sack | Ann Lee”}: a word of the language before a name that stands alone, too. */
  private static boolean isLedByVerb(ProperName name, Map<String, NameRun> distinct) {
    String first = name.firstWord().toLowerCase(Locale.ROOT);
    return name.words().size() > 2
        && GivenNames.contains(name.words().get(1))
        && !GivenNames.contains(first)
        && Lexicon.verb(Lexicon.instance().profile(first)) > 0
        && distinct.containsKey(withoutFirst(name));
  }

  private static String withoutFirst(ProperName name) {
    return ProperName.keyOf(name.words().subList(1, name.words().size()), name.suffix());
  }

  private Optional<Entity> variantOf(ProperName name) {
    for (Entity entity : namesakes(name.lastWord())) {
      if (NameVariants.sameName(entity, name) || NameVariants.sameOrganisation(entity, name)) {
        return Optional.of(entity);
      }
    }
    for (Entity entity : namesakes(name.firstWord())) {
      if (NameVariants.shortens(entity, name)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  private List<Entity> namesakes(String word) {
    return byWord.getOrDefault(NameWords.folded(word), List.of());
  }

  /** Whether a name of one word is a word of another entity's name, too. */
  boolean isShared(Entity entity) {
    return entity.words().size() == 1 && namesakes(entity.lastWord()).size() > 1;
  }

  /** Whether a word belongs to the names of several entities. */
  boolean isAmbiguous(String word) {
    return namesakes(word).size() > 1;
  }

  private Entity introduce(NameRun run) {
    ProperName name = run.name();
    Entity entity = Entity.named(name, displayName(run));
    entity.setKind(NameVariants.kindOf(name));
    byName.put(name.key(), entity);
    for (String word : name.words()) {
      List<Entity> list = byWord.computeIfAbsent(NameWords.folded(word), key -> new ArrayList<>(2));
      if (list.size() < MOST_NAMESAKES) {
        list.add(entity);
      }
    }
    NameVariants.acronym(name).ifPresent(acronym -> byAcronym.putIfAbsent(acronym, entity));
    return entity;
  }

  private String displayName(NameRun run) {
    ProperName name = run.name();
    String display = display(run);
    if (name.words().size() == 1 && !name.title().isEmpty()) {
      String title = name.title().get(name.title().size() - 1);
      return Titles.isPartOfName(title) ? title + " " + display : display;
    }
    return display;
  }

  /** {@code Ann Lee came with Bob Lee. | Bob’s mother | wept}: then Lee is Ann. */
  private void tellChildren() {
    for (NameRun run : runs) {
      if (run.name().words().size() == 1 && run.possessive() && isBeforeParent(run.end())) {
        for (Entity entity : namesakes(run.name().firstWord())) {
          boolean given = entity.firstWord().equalsIgnoreCase(run.name().firstWord());
          if (given && entity.words().size() > 1) {
            entity.isChild();
          }
        }
      }
    }
  }

  private boolean isBeforeParent(int after) {
    int noun = after < text.tokenCount() && text.isGenitive(after) ? after + 1 : after;
    return noun < text.tokenCount() && MentionWords.PARENTS.contains(terms.at(noun).lower());
  }

  /** Who is only somebody's relative, and whom the headline names. */
  private void tellNamesakesApart(AnnotatedText title) {
    Set<String> headline = new HashSet<>();
    for (int token = 0; token < title.tokenCount(); token++) {
      headline.add(title.tokenLower(token));
    }
    Namesakes namesakes = new Namesakes(text, terms);
    Set<Entity> met = new HashSet<>();
    for (NameRun run : runs) {
      Entity entity = byName.get(run.name().key());
      if (run.name().words().size() > 1 && entity != null) {
        if (namesakes.isRelative(run, met.add(entity))) {
          entity.isRelative();
        }
        if (headline.contains(entity.firstWord().toLowerCase(Locale.ROOT))) {
          entity.isHeadlined();
        }
      }
    }
  }

  private void linkInOrder() {
    for (int i = 0; i < entities.length; i++) {
      NameRun run = runs.get(i);
      if (run.name().isTitleOnly()) {
        continue;
      }
      Entity entity = figureOf(run);
      entities[i] = entity;
      entity.mentioned(run.first(), form(run), isFull(entity, run.name()));
      entity.titleGender(run.name().titleGender());
      if (run.name().hasOffice() && entity.kind() != EntityKind.ORGANISATION && isClear(run)) {
        entity.hasRole(titleText(run), run.name().offices());
        NameVariants.acronymOfOffice(run.name())
            .ifPresent(acronym -> byAcronym.putIfAbsent(acronym, entity));
      }
    }
  }

  /** Whether a name can only mean one entity, so that its title is surely that entity's. */
  private boolean isClear(NameRun run) {
    return run.name().words().size() > 1 || namesakes(run.name().firstWord()).size() < 2;
  }

  private String titleText(NameRun run) {
    int start = text.tokenStart(run.first());
    int end = text.tokenStart(run.nameFirst());
    return Phrases.collapse(text.text().substring(start, end)).strip();
  }

  private String form(NameRun run) {
    List<String> title = run.name().title();
    boolean courtesy = title.size() == 1 && Titles.isCourtesy(title.get(0));
    if (courtesy) {
      return titleText(run) + " " + display(run);
    }
    return display(run);
  }

  private static boolean isFull(Entity entity, ProperName name) {
    return name.words().size() > 1 || entity.words().size() == 1;
  }

  private Entity figureOf(NameRun run) {
    ProperName name = run.name();
    if (name.words().size() > 1) {
      return byName.get(name.key());
    }
    Optional<Entity> known = bestNamesake(run);
    if (known.isPresent()) {
      return known.get();
    }
    Entity entity = byName.get(name.key());
    if (entity != null && agrees(entity, name)) {
      return entity;
    }
    return introduce(run);
  }

  private static boolean agrees(Entity entity, ProperName name) {
    return entity.gender().agreesWith(name.titleGender());
  }

  /** Of those who bear the word as a name, the one that the article speaks of most. */
  private Optional<Entity> bestNamesake(NameRun run) {
    ProperName name = run.name();
    String word = name.firstWord();
    Entity acronym = byAcronym.get(word);
    if (acronym != null) {
      return Optional.of(acronym);
    }
    Entity best = null;
    for (Entity entity : namesakes(word)) {
      if (NameVariants.mayStandFor(word, entity, isDefinite(run))
          && agrees(entity, name)
          && !isNamedAfter(run, entity)
          && (best == null || isBetter(entity, best, name))) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * {@code | Clinton | said of Hillary Clinton}: of two of a surname the one who is named in full
   * right after is the other.
   */
  private boolean isNamedAfter(NameRun run, Entity entity) {
    int of = run.end() + 1;
    boolean said =
        of + 1 < text.tokenCount() && text.tokenIs(of, "of") && terms.at(of - 1).has(Trait.SPEECH);
    int other = said ? runEndingAfter(of + 1) : runs.size();
    return other < runs.size()
        && runs.get(other).first() == of + 1
        && byName.get(runs.get(other).name().key()) == entity
        && namesakes(run.name().firstWord()).size() > 1;
  }

  private boolean isDefinite(NameRun run) {
    return run.first() > 0 && text.tokenIs(run.first() - 1, "the");
  }

  private static boolean isBetter(Entity one, Entity other, ProperName name) {
    int order = fitting(name).compare(one, other);
    return order == 0 ? isNamedMore(one, other, name) : order > 0;
  }

  /** The better of two bearers of a word comes last. */
  private static Comparator<Entity> fitting(ProperName name) {
    Gender title = name.titleGender();
    return Comparator.comparing((Entity entity) -> isSurname(name, entity))
        .thenComparing(entity -> !isPhrase(entity))
        .thenComparing(entity -> title != Gender.UNKNOWN && entity.gender() == title)
        .thenComparing(entity -> name.offices().stream().anyMatch(entity::mayBeCalled))
        .thenComparing(entity -> entity.lastToken() >= 0)
        .thenComparing(Entity::standing)
        .thenComparing(entity -> !(isSurname(name, entity) && entity.isCalledChild()));
  }

  private static boolean isSurname(ProperName name, Entity entity) {
    return entity.lastWord().equalsIgnoreCase(name.firstWord());
  }

  /** A name that comes first is that of whom the article speaks of most, a surname of the last. */
  private static boolean isNamedMore(Entity one, Entity other, ProperName name) {
    int often = one.mentions();
    int seldom = other.mentions();
    if (!isSurname(name, one) && (often >= 2 * seldom || seldom >= 2 * often)) {
      return often > seldom;
    }
    int more = one.fullMentions();
    int less = other.fullMentions();
    return more > 2 * less || less > 2 * more ? more > less : one.lastToken() > other.lastToken();
  }

  /** {@code Bring Back | Ann Lee}: a word of the language before the name, and nobody’s own. */
  private static boolean isPhrase(Entity entity) {
    String first = entity.firstWord().toLowerCase(Locale.ROOT);
    return entity.kind() == EntityKind.UNKNOWN
        && entity.words().size() > 1
        && !GivenNames.contains(first)
        && Lexicon.instance().profile(first) != 0;
  }

  /** The headline may give a fuller name than the body: but there every word is capitalised. */
  private void completeFrom(AnnotatedText title) {
    for (int token = 0; token + 1 < title.tokenCount(); token++) {
      String given = title.tokenText(token);
      String surname = title.tokenText(token + 1);
      Entity entity = byName.get(NameWords.folded(surname));
      if (entity != null
          && entity.words().size() == 1
          && entity.kind() != EntityKind.PLACE
          && GivenNames.contains(given)
          && entity.gender().agreesWith(GivenNames.gender(given))) {
        entity.called(entity.name());
        entity.rename(List.of(given, entity.lastWord()), "", given + " " + entity.lastWord());
      }
    }
  }
}
