package io.articleinsights.quote;

import java.util.List;
import java.util.Optional;

/** When two names are one figure's, and what a name alone tells of its bearer. */
final class NameVariants {

  private NameVariants() {}

  /**
   * The same person with a middle name more or less, an initial, a short form or in other order.
   */
  static boolean sameName(Figure figure, ProperName name) {
    List<String> full = figure.words();
    List<String> other = name.words();
    if (!isPersonal(figure) || !figure.suffix().equalsIgnoreCase(name.suffix())) {
      return false;
    }
    if (isReversed(full, other)) {
      return true;
    }
    boolean surname = figure.lastWord().equalsIgnoreCase(name.lastWord());
    return surname
        && Nicknames.same(figure.firstWord(), name.firstWord())
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
  static boolean shortens(Figure figure, ProperName name) {
    int length = name.words().size();
    int full = figure.words().size();
    if (!isPersonal(figure) || length >= full || length < 2) {
      return false;
    }
    return equal(figure.words().subList(0, length), name.words())
        || equal(figure.words().subList(full - length, full), name.words());
  }

  /** Whether a name is the end of an organisation's, as the Daily Star is of the Ulm Daily Star. */
  static boolean sameOrganisation(Figure figure, ProperName name) {
    int length = name.words().size();
    int full = figure.words().size();
    return figure.kind() == FigureKind.ORGANISATION
        && kindOf(name) == FigureKind.ORGANISATION
        && length > 1
        && length < full
        && equal(figure.words().subList(full - length, full), name.words());
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
   * Whether one word may stand for a figure: a person's surname or given name, {@code the Post}.
   */
  static boolean mayStandFor(String word, Figure figure, boolean definite) {
    if (figure.words().size() == 1) {
      return figure.firstWord().equalsIgnoreCase(word);
    }
    boolean last = figure.lastWord().equalsIgnoreCase(word);
    if (figure.kind() == FigureKind.ORGANISATION) {
      return definite && last && !word.equalsIgnoreCase("house");
    }
    if (figure.kind() == FigureKind.PLACE || NameWords.isNation(word) || NameWords.isGroup(word)) {
      return false;
    }
    boolean first = figure.firstWord().equalsIgnoreCase(word);
    return (last || first || figure.words().size() > 2)
        && !(NameWords.isPlace(word) && figure.kind() != FigureKind.PERSON);
  }

  private static boolean isPersonal(Figure figure) {
    return figure.kind() == FigureKind.PERSON || figure.kind() == FigureKind.UNKNOWN;
  }

  /** What the words of a name say by themselves. */
  static FigureKind kindOf(ProperName name) {
    List<String> words = name.words();
    if (!name.title().isEmpty() || !name.suffix().isEmpty()) {
      return FigureKind.PERSON;
    }
    if (words.size() == 1) {
      return kindOfWord(words.get(0));
    }
    String last = name.lastWord();
    if (GivenNames.contains(name.firstWord())
        && words.size() < 5
        && !NameWords.isOrganisation(last)
        && !NameWords.isPlacePart(last)) {
      return FigureKind.PERSON;
    }
    if (last.equalsIgnoreCase("house") || NameWords.isThing(last) || hasOrganisationWord(words)) {
      return FigureKind.ORGANISATION;
    }
    if (NameWords.isPlacePart(last) || NameWords.isPlace(last) || isPlaceLike(words)) {
      return FigureKind.PLACE;
    }
    return FigureKind.UNKNOWN;
  }

  private static FigureKind kindOfWord(String word) {
    if (NameWords.isGroup(word)) {
      return FigureKind.GROUP;
    }
    if (NameWords.isOrganisation(word) || isAcronym(word)) {
      return NameWords.isPlace(word) ? FigureKind.PLACE : FigureKind.ORGANISATION;
    }
    return NameWords.isPlace(word) ? FigureKind.PLACE : FigureKind.UNKNOWN;
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
    if (kindOf(name) != FigureKind.ORGANISATION || name.words().size() < 3) {
      return Optional.empty();
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.words()) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 2 ? Optional.of(initials.toString()) : Optional.empty();
  }
}
