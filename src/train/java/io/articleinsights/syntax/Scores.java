package io.articleinsights.syntax;

import io.articleinsights.text.PartOfSpeech;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How well trees are found: counts over sentences, printed as a table. */
public final class Scores {

  /** Right answers, answers given, answers wanted. */
  private static final class Count {
    int right;
    int given;
    int wanted;

    void add(Set<Long> found, Set<Long> gold) {
      given += found.size();
      wanted += gold.size();
      for (Long item : found) {
        right += gold.contains(item) ? 1 : 0;
      }
    }

    String row() {
      double precision = (double) right / Math.max(1, given);
      double recall = (double) right / Math.max(1, wanted);
      return String.format(
          "P %.4f  R %.4f  F1 %.4f", precision, recall, 2.0 * right / Math.max(1, given + wanted));
    }
  }

  private final Count subjects = new Count();
  private final Count nouns = new Count();
  private final Count passives = new Count();
  private int tokens;
  private int words;
  private int parts;
  private int tags;
  private int heads;
  private int labelled;

  /** How a parser does on trees. */
  public static Scores of(SyntaxParser parser, List<GoldTree> trees) {
    Scores scores = new Scores();
    for (GoldTree tree : trees) {
      scores.add(tree, parser.parseWhole(tree.text()));
    }
    return scores;
  }

  /** Compares the parse of a sentence with its tree. */
  public void add(GoldTree gold, Syntax found) {
    Syntax right = gold.syntax();
    for (int token = 0; token < gold.size(); token++) {
      boolean piece = gold.relations()[token] == Relation.GOESWITH;
      if (piece) {
        continue;
      }
      tokens++;
      parts += gold.parts()[token] == found.partOfSpeech(token) ? 1 : 0;
      tags += gold.tags()[token] == found.tag(token) ? 1 : 0;
      if (gold.parts()[token] != PartOfSpeech.PUNCTUATION) {
        words++;
        boolean head = gold.heads()[token] == found.head(token);
        heads += head ? 1 : 0;
        labelled += head && gold.relations()[token] == found.relation(token) ? 1 : 0;
      }
    }
    subjects.add(subjects(found), subjects(right));
    nouns.add(nouns(found), nouns(right));
    passives.add(passives(found), passives(right));
  }

  /** Pairs of a finite verb and the head of its subject. */
  public static Set<Long> subjects(Syntax syntax) {
    Set<Long> pairs = new HashSet<>();
    for (int token = 0; token < syntax.text().tokenCount(); token++) {
      if (syntax.relation(token).isSubject()) {
        int verb = finite(syntax, syntax.head(token));
        if (verb >= 0) {
          pairs.add(subject(verb, token));
        }
      }
    }
    return pairs;
  }

  /** A finite verb and the head of its subject, as one number. */
  public static long subject(int verb, int head) {
    return (long) verb << 32 | head;
  }

  private static int finite(Syntax syntax, int predicate) {
    for (int child = syntax.firstChild(predicate); child >= 0; child = syntax.nextSibling(child)) {
      if (syntax.relation(child).isAuxiliary() && syntax.tag(child).isFinite()) {
        return child;
      }
    }
    return syntax.tag(predicate).isFinite() ? predicate : Syntax.NO_TOKEN;
  }

  private static Set<Long> nouns(Syntax syntax) {
    Set<Long> heads = new HashSet<>();
    for (int token = 0; token < syntax.text().tokenCount(); token++) {
      if (NounPhrase.isHead(syntax, token)) {
        heads.add((long) token);
      }
    }
    return heads;
  }

  private static Set<Long> passives(Syntax syntax) {
    Set<Long> verbs = new HashSet<>();
    for (int token = 0; token < syntax.text().tokenCount(); token++) {
      if (syntax.hasChild(token, Relation.AUX_PASS)) {
        verbs.add((long) token);
      }
    }
    return verbs;
  }

  /** The table, a line for each measure. */
  public List<String> table() {
    return List.of(
        "subjects of finite verbs  " + subjects.row(),
        "noun-phrase heads         " + nouns.row(),
        "passive verbs             " + passives.row(),
        String.format("parts of speech           %.4f", (double) parts / tokens),
        String.format("tags                      %.4f", (double) tags / tokens),
        String.format(
            "heads, heads+relations    %.4f %.4f",
            (double) heads / words, (double) labelled / words));
  }
}
