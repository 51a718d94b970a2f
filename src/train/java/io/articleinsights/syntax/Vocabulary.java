package io.articleinsights.syntax;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The words of the treebanks by what they do there; as often in a list as they were seen. */
final class Vocabulary {

  /** What a word does. */
  enum Use {
    /** Noun that does something: {@code mayor}. */
    DOER,
    DOERS,
    THING,
    THINGS,
    ADJECTIVE,
    FIRST_NAME,
    LAST_NAME,
    PLACE,
    TITLE,
    /** Past tense with an object. */
    TRANSITIVE,
    /** Present tense with an object: {@code makes}. */
    PRESENT,
    /** The same of many: {@code make}. */
    PRESENT_MANY,
    /** Past tense without one. */
    INTRANSITIVE,
    /** Participle of a passive. */
    PASSIVE,
    /** Infinitive with an object. */
    BASE,
    /** Past tense with a clause for its content. */
    SAYING,
    /** The same in the present tense: {@code shows}, {@code show}. */
    SAYING_NOW,
    SAYING_NOW_MANY
  }

  private final Map<Use, List<String>> words = new EnumMap<>(Use.class);

  Vocabulary(List<GoldTree> trees) {
    for (Use use : Use.values()) {
      words.put(use, new ArrayList<>());
    }
    for (GoldTree tree : trees) {
      Syntax syntax = tree.syntax();
      for (int token = 0; token < tree.size(); token++) {
        take(syntax, token);
      }
    }
  }

  String any(Use use, Random random) {
    List<String> list = words.get(use);
    return list.get(random.nextInt(list.size()));
  }

  private void take(Syntax syntax, int token) {
    String form =
        syntax
            .text()
            .text()
            .substring(syntax.text().tokenStart(token), syntax.text().tokenEnd(token));
    if (form.length() < 2 || !form.chars().allMatch(Character::isLetter)) {
      return;
    }
    switch (syntax.tag(token)) {
      case NN -> noun(syntax, token, form, Use.DOER, Use.THING);
      case NNS -> noun(syntax, token, form, Use.DOERS, Use.THINGS);
      case NNP -> name(syntax, token, form);
      case JJ -> add(Use.ADJECTIVE, form, syntax.relation(token) == Relation.AMOD);
      case VBD -> past(syntax, token, form);
      case VBZ -> present(syntax, token, form, Use.PRESENT, Use.SAYING_NOW);
      case VBP -> present(syntax, token, form, Use.PRESENT_MANY, Use.SAYING_NOW_MANY);
      case VBN -> add(Use.PASSIVE, form, syntax.hasChild(token, Relation.AUX_PASS));
      case VB -> add(Use.BASE, form, syntax.hasChild(token, Relation.OBJ));
      default -> {}
    }
  }

  private void noun(Syntax syntax, int token, String form, Use agent, Use thing) {
    boolean active = syntax.relation(token) == Relation.NSUBJ;
    boolean saying = active && syntax.hasChild(syntax.head(token), Relation.CCOMP);
    add(agent, form, saying);
    add(thing, form, syntax.relation(token) == Relation.OBJ || active);
  }

  private void name(Syntax syntax, int token, String form) {
    boolean capital = Character.isUpperCase(form.charAt(0));
    add(Use.FIRST_NAME, form, capital && syntax.hasChild(token, Relation.FLAT));
    add(Use.LAST_NAME, form, capital && syntax.relation(token) == Relation.FLAT);
    add(Use.PLACE, form, capital && syntax.relation(token) == Relation.OBL);
    add(Use.TITLE, form, capital && syntax.relation(token) == Relation.NMOD_DESC);
  }

  private void present(Syntax syntax, int token, String form, Use plain, Use saying) {
    boolean clause = syntax.hasChild(token, Relation.CCOMP);
    boolean object = syntax.hasChild(token, Relation.OBJ);
    add(plain, form, object && !clause);
    add(saying, form, clause && !object);
  }

  private void past(Syntax syntax, int token, String form) {
    boolean object = syntax.hasChild(token, Relation.OBJ);
    boolean clause = syntax.hasChild(token, Relation.CCOMP);
    add(Use.TRANSITIVE, form, object && !clause);
    add(Use.INTRANSITIVE, form, !object && !clause && !syntax.hasChild(token, Relation.XCOMP));
    add(Use.SAYING, form, clause && !object);
  }

  private void add(Use use, String form, boolean fits) {
    if (fits) {
      boolean name = use == Use.FIRST_NAME || use == Use.LAST_NAME || use == Use.PLACE;
      words.get(use).add(name || use == Use.TITLE ? form : form.toLowerCase(Locale.ROOT));
    }
  }
}
