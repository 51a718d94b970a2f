package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.lexicon.GivenNames;
import io.articleinsights.lexicon.Peoples;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameWords;
import io.articleinsights.name.ProperName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody or something that an article names or describes: what is known of it so far. */
final class Entity {

  private static final double NAMES_SAY = 4;
  private static final double TITLES_SAY = 8;

  private List<String> words;
  private String suffix;
  private String name;
  private EntityKind kind = EntityKind.UNKNOWN;
  private Optional<String> role = Optional.empty();
  private final Set<String> roleNouns = new LinkedHashSet<>();
  private final Set<String> roleWords = new LinkedHashSet<>();
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private double male;
  private double female;
  private int person;
  private int place;
  private int thing;
  private int fullMentions;
  private int mentions;
  private int lastToken = -1;
  private boolean relative;
  private boolean child;
  private boolean headlined;
  private List<Entity> members = List.of();

  /** An entity with a proper name. */
  static Entity named(ProperName name, String display) {
    Entity entity = new Entity(name.words(), name.suffix(), display);
    entity.expectGender(GivenNames.gender(name.firstWord()), NAMES_SAY);
    return entity;
  }

  /** An entity that is only described: {@code spokeswoman for the department}. */
  static Entity described(String description, EntityKind kind, Gender gender) {
    Entity entity = new Entity(List.of(), "", description);
    entity.kind = kind;
    entity.expectGender(gender, TITLES_SAY);
    return entity;
  }

  /** Several who are named together: {@code Ann Lee and Ed Fry}. */
  static Entity together(List<Entity> members) {
    Entity entity = described(Phrases.listed(members), EntityKind.GROUP, Gender.UNKNOWN);
    entity.members = List.copyOf(members);
    return entity;
  }

  private Entity(List<String> words, String suffix, String name) {
    this.words = words;
    this.suffix = suffix;
    this.name = name;
  }

  List<String> words() {
    return words;
  }

  String suffix() {
    return suffix;
  }

  String name() {
    return name;
  }

  /** Those whom it is made of; empty when it is one, or when not all of them have names. */
  List<Entity> members() {
    return members;
  }

  boolean isDescribed() {
    return words.isEmpty();
  }

  String firstWord() {
    return words.get(0);
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }

  /** Takes a fuller name over; the old one stays an alias. */
  void rename(List<String> fuller, String fullerSuffix, String display) {
    words = fuller;
    suffix = fullerSuffix;
    name = display;
    expectGender(GivenNames.gender(fuller.get(0)), NAMES_SAY);
  }

  void setKind(EntityKind kind) {
    this.kind = kind;
  }

  /** What it is: as its name says, or else as its surroundings do. */
  EntityKind kind() {
    if (kind != EntityKind.UNKNOWN) {
      return kind;
    }
    if (person > 0 && person >= thing && person * 2 >= place) {
      return EntityKind.PERSON;
    }
    if (place > person && place * 2 > mentions) {
      return EntityKind.PLACE;
    }
    return thing > person ? EntityKind.ORGANISATION : EntityKind.UNKNOWN;
  }

  void looksLikePerson(int weight) {
    person += weight;
  }

  void looksLikePlace() {
    place++;
  }

  void looksLikeThing() {
    thing++;
  }

  /** It is introduced as somebody's relative: {@code his son, Ed Fry}. */
  void isRelative() {
    relative = true;
  }

  void isHeadlined() {
    headlined = true;
  }

  /** It is a company, a paper, a party: what such a noun is set before. */
  void isBody(String noun) {
    if (kind == EntityKind.UNKNOWN) {
      kind = EntityKind.ORGANISATION;
    }
    if (kind == EntityKind.ORGANISATION) {
      roleNouns.add(noun);
    }
  }

  /** How much an article that has two of a surname is about this one. */
  int standing() {
    return (headlined ? 1 : 0) - (relative ? 1 : 0);
  }

  void expectGender(Gender gender, double weight) {
    if (gender == Gender.MALE) {
      male += weight;
    } else if (gender == Gender.FEMALE) {
      female += weight;
    }
  }

  /** A title or a noun of gender; it outweighs the given name. */
  void titleGender(Gender gender) {
    expectGender(gender, TITLES_SAY);
    if (gender != Gender.UNKNOWN) {
      person += 3;
    }
  }

  Gender gender() {
    if (male == female) {
      return Gender.UNKNOWN;
    }
    return male > female ? Gender.MALE : Gender.FEMALE;
  }

  void mentioned(int token, String form, boolean full) {
    mentions++;
    lastToken = token;
    if (full) {
      fullMentions++;
    }
    forms.merge(form, 1, Integer::sum);
  }

  void called(String form) {
    forms.merge(form, 1, Integer::sum);
  }

  int mentions() {
    return mentions;
  }

  int fullMentions() {
    return fullMentions;
  }

  int lastToken() {
    return lastToken;
  }

  /** Notes a role; the first one that the article gives is the one to show. */
  void hasRole(String text, List<String> nouns) {
    if (role.isEmpty() && !text.isBlank()) {
      role = Optional.of(text);
    }
    for (String noun : nouns) {
      roleNouns.add(noun.toLowerCase(Locale.ROOT));
      titleGender(RoleNouns.gender(noun));
      person += 2;
    }
    for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
      roleWords.add(word);
    }
  }

  Optional<String> role() {
    return role;
  }

  boolean hasRoleNouns() {
    return !roleNouns.isEmpty();
  }

  boolean mayBeCalled(String noun) {
    for (String known : roleNouns) {
      if (RoleNouns.mayBeCalled(known, noun)) {
        return true;
      }
    }
    return isBodyCalled(noun);
  }

  /** {@code the bank} for Anker Bank, {@code the department} for the Department of Health. */
  private boolean isBodyCalled(String noun) {
    if (isDescribed() || kind != EntityKind.ORGANISATION || words.size() < 2) {
      return false;
    }
    int of = Math.max(words.indexOf("of"), words.indexOf("for"));
    String head = of > 0 ? words.get(of - 1) : lastWord();
    return NameWords.mayBeCalled(head, noun) || NameWords.mayBeCalled(lastWord(), noun);
  }

  /** Whether its name says that it is no business: {@code the Justice Department, FBI}. */
  boolean isPublicBody() {
    boolean initials = lastWord().chars().noneMatch(Character::isLowerCase);
    return initials || NameWords.isOrganisation(lastWord()) && !NameWords.isFirmName(lastWord());
  }

  boolean nameHas(String word) {
    return isDescribed()
        ? (" " + name + " ").toLowerCase(Locale.ROOT).contains(" " + word + " ")
        : words.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** {@code an English town}: a word for a people alone, which is nobody. */
  boolean isNationality() {
    return words.size() == 1 && kind != EntityKind.PERSON && NameWords.isNation(words.get(0));
  }

  boolean roleHas(String word) {
    return roleWords.contains(word);
  }

  void isChild() {
    child = true;
  }

  /** Whether the article speaks of a parent of somebody’s, so that the surname is the parent’s. */
  boolean isCalledChild() {
    return child;
  }

  /** Whether the article calls somebody by another party: {@code the Democratic candidate}. */
  boolean isOfOtherParty(String party) {
    return !roleHas(party) && roleWords.stream().anyMatch(word -> Peoples.areParted(word, party));
  }

  /** The other names that the article uses, in the order of their first use. */
  List<String> aliases() {
    List<String> aliases = new ArrayList<>(forms.keySet());
    aliases.remove(name);
    return aliases;
  }
}
