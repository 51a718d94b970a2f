package io.articleinsights.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns the three models from trees: first tags, then moves and relations on predicted tags. */
final class Trainer {

  private static final int TAG_ROUNDS = 8;
  private static final int PARSE_ROUNDS = 12;
  private static final int FOLDS = 5;

  /** A word this frequent has only the tags that it was seen with. */
  private static final int FREQUENT = 4;

  private static final int TAG_BITS = 18;
  private static final int MOVE_BITS = 19;
  private static final int LABEL_BITS = 18;

  private final List<GoldTree> trees;
  private final Random random = new Random(17);

  Trainer(List<GoldTree> trees) {
    this.trees = trees;
  }

  Parts train() {
    Choices choices = Choices.of(trees);
    Perceptron tags = tagger(trees, choices);
    long[] relations = new long[Model.PAIRS];
    Perceptron moves = new Perceptron();
    Perceptron labels = new Perceptron();
    Model learning = new Model(choices.made(), tags.packed(TAG_BITS, 2), moves, labels, relations);
    new ParseLessons(learning, moves, labels, random).learn(trees, jackknifed(), PARSE_ROUNDS);
    System.err.printf(
        "weights: tags %d, moves %d, labels %d%n", tags.size(), moves.size(), labels.size());
    return new Parts(
        choices,
        relations,
        tags.slots(TAG_BITS, 2),
        moves.slots(MOVE_BITS, 2),
        labels.slots(LABEL_BITS, 2));
  }

  /** What goes into the resource. */
  record Parts(Choices choices, long[] relations, short[] tags, short[] moves, short[] labels) {

    Model model() {
      return new Model(
          choices.made(),
          new WeightTable(tags),
          new WeightTable(moves),
          new WeightTable(labels),
          relations);
    }
  }

  /** The tags of a word, or of words that look like it. */
  record Choices(TreeMap<Integer, Long> tags, long open) {

    static Choices of(List<GoldTree> trees) {
      Map<Integer, Long> words = new HashMap<>();
      Map<Integer, Integer> counts = new HashMap<>();
      Map<Integer, Long> looks = new HashMap<>();
      Map<Integer, Integer> lookCounts = new HashMap<>();
      TokenRow row = new TokenRow();
      for (GoldTree tree : trees) {
        row.read(tree.text(), 0, tree.size());
        for (int i = 0; i < tree.size(); i++) {
          int at = i + TokenRow.PAD;
          long bit = 1L << tree.tags()[i].ordinal();
          words.merge(row.word[at], bit, (a, b) -> a | b);
          counts.merge(row.word[at], 1, Integer::sum);
        }
      }
      long open = 0;
      for (GoldTree tree : trees) {
        row.read(tree.text(), 0, tree.size());
        for (int i = 0; i < tree.size(); i++) {
          int at = i + TokenRow.PAD;
          if (counts.get(row.word[at]) <= FREQUENT) {
            long bit = 1L << tree.tags()[i].ordinal();
            looks.merge(TagChoices.look(row, at), bit, (a, b) -> a | b);
            lookCounts.merge(TagChoices.look(row, at), 1, Integer::sum);
            open |= bit;
          }
        }
      }
      TreeMap<Integer, Long> kept = new TreeMap<>();
      looks.forEach(
          (look, tags) -> {
            if (lookCounts.get(look) >= 10) {
              kept.put(look, tags);
            }
          });
      words.forEach(
          (word, tags) -> {
            if (counts.get(word) >= FREQUENT) {
              kept.put(word, tags);
            }
          });
      return new Choices(kept, open);
    }

    TagChoices made() {
      int[] keys = new int[tags.size()];
      long[] values = new long[tags.size()];
      int i = 0;
      for (Map.Entry<Integer, Long> entry : tags.entrySet()) {
        keys[i] = entry.getKey();
        values[i++] = entry.getValue();
      }
      return new TagChoices(keys, values, open);
    }
  }

  private Perceptron tagger(List<GoldTree> lessons, Choices choices) {
    Perceptron perceptron = new Perceptron();
    TagChoices made = choices.made();
    TagFeatures features = new TagFeatures();
    List<GoldTree> order = new ArrayList<>(lessons);
    TokenRow row = new TokenRow();
    for (int round = 0; round < TAG_ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (GoldTree tree : order) {
        row.read(tree.text(), 0, tree.size());
        int[] tags = new int[tree.size() + 2 * TokenRow.PAD];
        for (int i = 0; i < tree.size(); i++) {
          int at = i + TokenRow.PAD;
          long allowed = made.of(row, at);
          int gold = tree.tags()[i].ordinal();
          if (Long.bitCount(allowed) == 1) {
            tags[at] = Long.numberOfTrailingZeros(allowed);
            continue;
          }
          int[] active = features.of(row, at, tags);
          int best = perceptron.best(active, TagFeatures.COUNT, allowed);
          perceptron.tick();
          if (best != gold && (allowed >> gold & 1) == 1) {
            perceptron.update(active, TagFeatures.COUNT, gold, best);
          }
          tags[at] = best;
        }
      }
    }
    return perceptron;
  }

  /** Tags of each tree by a tagger that has not seen it, as the parser will meet them. */
  private Map<GoldTree, int[]> jackknifed() {
    Map<GoldTree, int[]> tags = new java.util.IdentityHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldTree> lessons = new ArrayList<>();
      List<GoldTree> rest = new ArrayList<>();
      for (GoldTree tree : trees) {
        boolean out = Math.floorMod(tree.document().hashCode(), FOLDS) == fold;
        (out ? rest : lessons).add(tree);
      }
      Choices choices = Choices.of(lessons);
      Scorer scorer = tagger(lessons, choices).packed(TAG_BITS, 2);
      TreeBuilder builder =
          new TreeBuilder(new Model(choices.made(), scorer, scorer, scorer, new long[0]));
      for (GoldTree tree : rest) {
        builder.row.read(tree.text(), 0, tree.size());
        builder.tag();
        tags.put(tree, builder.tags.clone());
      }
    }
    return tags;
  }
}
