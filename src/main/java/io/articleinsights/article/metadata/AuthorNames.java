package io.articleinsights.article.metadata;

import io.articleinsights.lexicon.GivenNames;
import io.articleinsights.lexicon.Inflections;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.lexicon.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts a byline into names: {@code By Ann Lee and Bob Roe, Staff Reporters} into {@code Ann Lee}
 * and {@code Bob Roe}.
 */
public final class AuthorNames {

  private static final int LONGEST = 500;
  private static final int LONGEST_NAME = 80;

  /** What belongs to the name in front of a comma. */
  private static final Set<String> SUFFIXES;

  /** What stands before a name and is none of it, each with a blank, the longer ones first. */
  private static final List<String> BEFORE;

  static {
    WordFile file = WordFile.read("article/bylines.txt");
    SUFFIXES = file.words("name suffixes");
    BEFORE = file.entries("before names").stream().map(entry -> entry.word() + " ").toList();
  }

  private AuthorNames() {}

  /** The names in the order of the byline; addresses and roles are none. */
  public static List<String> of(String byline) {
    List<String> names = new ArrayList<>();
    String line = byline.strip().replaceAll("[\\s\\h]+", " ");
    if (line.length() > LONGEST || isAddress(line)) {
      return names;
    }
    for (String part : line.split(" ?[;|,/•·] ?| (?:and|AND|And|&) ")) {
      String name = bare(part);
      if (!names.isEmpty() && SUFFIXES.contains(plain(name))) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
      } else if (isName(name) && (names.isEmpty() || mayFollow(names.get(0), name))) {
        names.add(name);
      }
    }
    return names;
  }

  /** Without the words before a name that are none of it. */
  private static String bare(String part) {
    String name = part.strip();
    for (String before : BEFORE) {
      if (name.regionMatches(true, 0, before, 0, before.length())) {
        name = name.substring(before.length()).strip();
      }
    }
    return name;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(Character::isDigit)
        && !isAddress(name)
        && name.indexOf('@') < 0
        && name.charAt(0) != '{';
  }

  /** Roles and papers stand after names, too; after a full name a single word is no other name. */
  private static boolean mayFollow(String first, String name) {
    return !isRole(name) && (name.indexOf(' ') > 0 || first.indexOf(' ') < 0);
  }

  private static boolean isAddress(String text) {
    return text.contains("://") || text.startsWith("www.") || text.startsWith("//");
  }

  /** "Staff Reporter", "Political Correspondents", when a name stands before it. */
  private static boolean isRole(String part) {
    String last = plain(part.substring(part.lastIndexOf(' ') + 1));
    String first = part.substring(0, Math.max(0, part.indexOf(' ')));
    return !GivenNames.contains(first)
        && (RoleNouns.contains(last) || RoleNouns.contains(Inflections.singular(last)));
  }

  private static String plain(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
