package io.articleinsights.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Teaches moves and relations: the parser makes its own moves, mistakes included, and is told which
 * moves would have lost no more of the tree (the dynamic oracle of Goldberg and Nivre, 2013).
 */
final class ParseLessons {

  /** From this round on the parser mostly follows its own moves. */
  private static final int EXPLORE_FROM = 1;

  private static final int EXPLORE_PERCENT = 90;

  private final Model model;
  private final Perceptron moves;
  private final Perceptron labels;
  private final Random random;
  private final MoveFeatures moveFeatures = new MoveFeatures();
  private final LabelFeatures labelFeatures = new LabelFeatures();
  private int round;

  ParseLessons(Model model, Perceptron moves, Perceptron labels, Random random) {
    this.model = model;
    this.moves = moves;
    this.labels = labels;
    this.random = random;
  }

  void learn(List<GoldTree> trees, Map<GoldTree, int[]> tags, int rounds) {
    List<GoldTree> order = new ArrayList<>(trees);
    for (round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (GoldTree tree : order) {
        lesson(tree, tags.get(tree));
      }
    }
  }

  private void lesson(GoldTree tree, int[] tags) {
    TokenRow row = new TokenRow();
    row.read(tree.text(), 0, tree.size());
    row.count(tags);
    ArcState state = new ArcState();
    state.start(tree.size());
    int[] gold = new int[tree.size() + 2 * TokenRow.PAD];
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.heads()[i];
      gold[i + TokenRow.PAD] = head < 0 ? state.root : head + TokenRow.PAD;
    }
    while (!state.isDone()) {
      long legal = state.moves();
      int move = Long.numberOfTrailingZeros(legal);
      if (Long.bitCount(legal) > 1) {
        long free = best(state, legal, gold);
        int[] features = moveFeatures.of(row, tags, row.finite, state);
        int guess = moves.learn(features, MoveFeatures.COUNT, free, legal, random);
        boolean explore = round >= EXPLORE_FROM && random.nextInt(100) < EXPLORE_PERCENT;
        move = explore || (free >> guess & 1) == 1 ? guess : Long.numberOfTrailingZeros(free);
      }
      make(move, state, row, tags, tree, gold);
    }
  }

  private void make(int move, ArcState state, TokenRow row, int[] tags, GoldTree tree, int[] gold) {
    if (move == ArcState.SHIFT) {
      state.shift();
      return;
    }
    int child = state.stack(0);
    int head = move == ArcState.LEFT ? state.next : state.stack(1);
    int relation = relation(state, row, tags, tree, gold, head, child);
    if (move == ArcState.LEFT) {
      state.left(relation);
    } else {
      state.right(relation);
    }
  }

  private int relation(
      ArcState state, TokenRow row, int[] tags, GoldTree tree, int[] gold, int head, int child) {
    if (head == state.root) {
      return Relation.ROOT.ordinal();
    }
    long allowed = model.relations().of(tags[head], tags[child], child < head, row.word[child]);
    int[] features = labelFeatures.of(row, tags, state, head, child);
    long right = 1L << tree.relations()[child - TokenRow.PAD].ordinal();
    return gold[child] == head && Long.bitCount(allowed) > 1
        ? labels.learn(features, LabelFeatures.COUNT, right, allowed, random)
        : labels.best(features, LabelFeatures.COUNT, allowed);
  }

  /** The legal moves that lose the fewest arcs of the gold tree. */
  private static long best(ArcState state, long legal, int[] gold) {
    int least = Integer.MAX_VALUE;
    long best = 0;
    for (int move = 0; move < 3; move++) {
      if ((legal >> move & 1) == 1) {
        int cost = cost(move, state, gold);
        if (cost < least) {
          least = cost;
          best = 0;
        }
        best |= cost == least ? 1L << move : 0;
      }
    }
    return best;
  }

  private static int cost(int move, ArcState state, int[] gold) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int next = state.next;
    int cost = 0;
    if (move == ArcState.SHIFT) {
      for (int down = 0; down < state.depth; down++) {
        int item = state.stack(down);
        cost += gold[item] == next ? 1 : 0;
        cost += down > 0 && gold[next] == item ? 1 : 0;
      }
      return cost;
    }
    boolean left = move == ArcState.LEFT;
    for (int item = next; item < state.root; item++) {
      cost += gold[item] == s0 ? 1 : 0;
    }
    cost += left && s1 > 0 && gold[s0] == s1 ? 1 : 0;
    cost += gold[s0] > next || !left && gold[s0] == next ? 1 : 0;
    return cost;
  }
}
