package io.articleinsights.speaker;

import io.articleinsights.lexicon.GivenNames;
import io.articleinsights.lexicon.Nicknames;
import io.articleinsights.lexicon.Titles;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameWords;
import io.articleinsights.name.ProperName;
import io.articleinsights.text.Slug;
import java.util.List;
import java.util.Optional;

/** When two names are one entity's, and what a name alone tells of its bearer. */
final class NameVariants {

  private NameVariants() {}

  /**
   * The same person with a middle name more or less, an initial, a short form or in other order.
   */
  static boolean sameName(Entity entity, ProperName name) {
    List<String> full = entity.words();
    List<String> other = name.words();
    if (!isPersonal(entity) || !entity.suffix().equalsIgnoreCase(name.suffix())) {
      return false;
    }
    if (isReversed(full, other)) {
      return true;
    }
    boolean surname = entity.lastWord().equalsIgnoreCase(name.lastWord());
    return surname
        && Nicknames.same(entity.firstWord(), name.firstWord())
        && middlesAgree(full, other);
  }

  private static boolean isReversed(List<String> one, List<String> other) {
    return one.size() == 2
        && other.size() == 2
        && one.get(0).equalsIgnoreCase(other.get(1))
        && one.get(1).equalsIgnoreCase(other.get(0));
  }

  private static boolean middlesAgree(List<String> one, List<String> other) {
    if (one.size() < 3 || other.size() < 3) {
      return true;
    }
    return Nicknames.same(one.get(1), other.get(1));
  }

  /** Whether a name of two or more words is the beginning or the end of a longer one. */
  static boolean shortens(Entity entity, ProperName name) {
    int length = name.words().size();
    int full = entity.words().size();
    if (!isPersonal(entity) || length >= full || length < 2) {
      return false;
    }
    return equal(entity.words().subList(0, length), name.words())
        || equal(entity.words().subList(full - length, full), name.words());
  }

  /** Whether a name is the end of an organisation's, as the Daily Star is of the Ulm Daily Star. */
  static boolean sameOrganisation(Entity entity, ProperName name) {
    int length = name.words().size();
    int full = entity.words().size();
    return entity.kind() == EntityKind.ORGANISATION
        && kindOf(name) == EntityKind.ORGANISATION
        && length > 1
        && length < full
        && equal(entity.words().subList(full - length, full), name.words());
  }

  private static boolean equal(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equalsIgnoreCase(other.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one word may stand for an entity: a person's surname or given name, {@code the Post}.
   */
  static boolean mayStandFor(String word, Entity entity, boolean definite) {
    if (entity.words().size() == 1) {
      return sameWord(entity.firstWord(), word);
    }
    boolean last = sameWord(entity.lastWord(), word);
    if (entity.kind() == EntityKind.ORGANISATION) {
      return definite && last && !word.equalsIgnoreCase("house");
    }
    if (entity.kind() == EntityKind.PLACE || NameWords.isNation(word) || NameWords.isGroup(word)) {
      return false;
    }
    boolean first = sameWord(entity.firstWord(), word);
    if (first && !last && startsAnother(word, entity) || last && isBody(word, entity)) {
      return false;
    }
    return (last || first || entity.words().size() > 2)
        && !(NameWords.isPlace(word) && entity.kind() != EntityKind.PERSON);
  }

  /** {@code BBC} is not {@code BBC Newsbeat}, nor {@code Google} a {@code Google Doodle}. */
  private static boolean startsAnother(String word, Entity entity) {
    boolean unmet =
        entity.lastToken() < 0
            && entity.kind() != EntityKind.PERSON
            && !GivenNames.contains(word)
            && !Nicknames.isShort(word);
    return isAcronym(word) || unmet;
  }

  /** {@code NATO} stands for itself, and not for {@code European NATO} forces. */
  private static boolean isBody(String word, Entity entity) {
    return word.length() > 2
        && isAcronym(word)
        && isAcronym(entity.lastWord())
        && entity.kind() != EntityKind.PERSON
        && !isAcronym(entity.firstWord());
  }

  /** {@code García} and {@code Garcia}, {@code O’Hare} and {@code O'Hare}. */
  private static boolean sameWord(String one, String other) {
    boolean accented = !Slug.isAscii(one) || !Slug.isAscii(other);
    return one.equalsIgnoreCase(other)
        || accented && NameWords.folded(one).equals(NameWords.folded(other));
  }

  private static boolean isPersonal(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.UNKNOWN;
  }

  /** What the words of a name say by themselves. */
  static EntityKind kindOf(ProperName name) {
    List<String> words = name.words();
    if (!name.title().isEmpty() || !name.suffix().isEmpty()) {
      return EntityKind.PERSON;
    }
    if (words.size() == 1) {
      return kindOfWord(words.get(0));
    }
    if (GivenNames.contains(name.firstWord())) {
      boolean placePart = NameWords.isPlacePart(name.lastWord());
      if (words.size() < 5 && !NameWords.isOrganisation(name.lastWord()) && !placePart) {
        return EntityKind.PERSON;
      }
      if (words.size() == 2 && placePart) {
        return EntityKind.UNKNOWN;
      }
    }
    return kindOfThing(words, name.lastWord());
  }

  private static EntityKind kindOfThing(List<String> words, String last) {
    if (last.equalsIgnoreCase("house") || NameWords.isThing(last) || hasOrganisationWord(words)) {
      return EntityKind.ORGANISATION;
    }
    if (NameWords.isPlacePart(last) || NameWords.isPlace(last) || isPlaceLike(words)) {
      return EntityKind.PLACE;
    }
    return EntityKind.UNKNOWN;
  }

  private static EntityKind kindOfWord(String word) {
    if (NameWords.isGroup(word)) {
      return EntityKind.GROUP;
    }
    if (NameWords.isOrganisation(word) || isAcronym(word)) {
      return NameWords.isPlace(word) ? EntityKind.PLACE : EntityKind.ORGANISATION;
    }
    return NameWords.isPlace(word) ? EntityKind.PLACE : EntityKind.UNKNOWN;
  }

  private static boolean hasOrganisationWord(List<String> words) {
    for (String word : words) {
      if (NameWords.isOrganisation(word) || word.equals("&") || word.equals("of")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaceLike(List<String> words) {
    return NameWords.isPlaceStart(words.get(0)) && words.size() == 2;
  }

  private static boolean isAcronym(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** The acronym of an organisation's name: {@code FBI} for the Federal Bureau of Investigation. */
  static Optional<String> acronym(ProperName name) {
    boolean pair = name.words().size() == 2 && NameWords.isKnownByTwoLetters(name.lastWord());
    if (kindOf(name) != EntityKind.ORGANISATION || !pair && name.words().size() < 3) {
      return Optional.empty();
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.words()) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    boolean whole = initials.length() > (pair ? 1 : 2);
    return whole ? Optional.of(initials.toString()) : Optional.empty();
  }

  /** {@code CM} for a Chief Minister, {@code PM} for a Prime Minister. */
  static Optional<String> acronymOfOffice(ProperName name) {
    List<String> title = name.title();
    int last = title.size() - 1;
    boolean office =
        last > 0 && Titles.isOffice(title.get(last)) && !NameWords.isNation(title.get(last - 1));
    return office
        ? Optional.of("" + title.get(last - 1).charAt(0) + title.get(last).charAt(0))
        : Optional.empty();
  }
}
