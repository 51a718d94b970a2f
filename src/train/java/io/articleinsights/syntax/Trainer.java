package io.articleinsights.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Learns the three models from trees: first tags, then moves and relations on predicted tags. */
final class Trainer {

  private static final int TAG_ROUNDS = 8;
  private static final int PARSE_ROUNDS = 12;
  private static final int FOLDS = 5;

  // Tried on UD English EWT (test) after learning from its dev and GUM's.
  private static final int TAG_MARGIN = 20;
  private static final int PARSE_MARGIN = 15;
  private static final int DROP_PERCENT = 20;
  private static final int INVENTED = 2000;

  /** Slots of the tables: as many as keep the resource under 3 MB. */
  private static final int TAG_SLOTS = 64 << 10;

  private static final int MOVE_SLOTS = 256 << 10;
  private static final int LABEL_SLOTS = 64 << 10;
  private static final int MOVES = 3;
  private static final RelationChoices NO_RELATIONS =
      new RelationChoices(new long[0], new int[0], new long[0]);

  private final List<GoldTree> treebanks;
  private final List<GoldTree> trees;
  private final Random random = new Random(17);
  private final TagFeatures tagFeatures = new TagFeatures();

  Trainer(List<GoldTree> treebanks) {
    this.treebanks = treebanks;
    trees = new ArrayList<>(treebanks);
    trees.addAll(new NewsGrammar(new Vocabulary(treebanks), new Random(5)).sentences(INVENTED));
  }

  Parts train() {
    SeenTags choices = SeenTags.of(treebanks);
    Averages tags = tagger(trees, choices);
    Map<GoldTree, int[]> jackknifed = jackknifed();
    SeenRelations relations = SeenRelations.of(trees, jackknifed);
    Perceptron moves = new Perceptron(MOVES, PARSE_MARGIN, DROP_PERCENT);
    Perceptron labels = new Perceptron(Relation.values().length, PARSE_MARGIN, DROP_PERCENT);
    Model learning = new Model(choices.made(), moves, moves, labels, relations.made());
    new ParseLessons(learning, moves, labels, random).learn(trees, jackknifed, PARSE_ROUNDS);
    return new Parts(
        choices,
        relations,
        tags.rows(TAG_SLOTS),
        moves.averages().moves(MOVE_SLOTS),
        labels.averages().rows(LABEL_SLOTS));
  }

  /** What goes into the resource. */
  record Parts(
      SeenTags choices,
      SeenRelations relations,
      Averages.Rows tags,
      int[] moves,
      Averages.Rows labels) {

    Model model() {
      return new Model(
          choices.made(), tags.made(), new MoveTable(moves), labels.made(), relations.made());
    }
  }

  private Averages tagger(List<GoldTree> lessons, SeenTags choices) {
    Perceptron perceptron = new Perceptron(Tag.values().length, TAG_MARGIN, DROP_PERCENT);
    TagChoices made = choices.made();
    List<GoldTree> order = new ArrayList<>(lessons);
    TokenRow row = new TokenRow();
    for (int round = 0; round < TAG_ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (GoldTree tree : order) {
        row.read(tree.text(), 0, tree.size());
        tagLesson(tree, row, made, perceptron);
      }
    }
    return perceptron.averages();
  }

  private void tagLesson(GoldTree tree, TokenRow row, TagChoices choices, Perceptron perceptron) {
    int[] tags = new int[tree.size() + 2 * TokenRow.PAD];
    for (int i = 0; i < tree.size(); i++) {
      int at = i + TokenRow.PAD;
      long allowed = choices.of(row, at);
      if (Long.bitCount(allowed) == 1) {
        tags[at] = Long.numberOfTrailingZeros(allowed);
        continue;
      }
      long right = allowed & 1L << tree.tags()[i].ordinal();
      int[] active = tagFeatures.of(row, at, tags);
      tags[at] =
          right == 0
              ? perceptron.best(active, TagFeatures.COUNT, allowed)
              : perceptron.learn(active, TagFeatures.COUNT, right, allowed, random);
    }
  }

  /** Tags of each tree by a tagger that has not seen it, as the parser will meet them. */
  private Map<GoldTree, int[]> jackknifed() {
    Map<GoldTree, int[]> tags = new IdentityHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldTree> lessons = new ArrayList<>();
      List<GoldTree> rest = new ArrayList<>();
      for (GoldTree tree : trees) {
        boolean out = Math.floorMod(tree.document().hashCode() / 7, FOLDS) == fold;
        (out ? rest : lessons).add(tree);
      }
      SeenTags choices = SeenTags.of(lessons);
      tag(rest, choices.made(), tagger(lessons, choices).rows(TAG_SLOTS).made(), tags);
    }
    return tags;
  }

  private static void tag(
      List<GoldTree> trees, TagChoices choices, Model.Scorer tagger, Map<GoldTree, int[]> tags) {
    TreeBuilder builder = new TreeBuilder(new Model(choices, tagger, tagger, tagger, NO_RELATIONS));
    for (GoldTree tree : trees) {
      builder.row.read(tree.text(), 0, tree.size());
      builder.tag();
      tags.put(tree, builder.tags.clone());
    }
  }
}
