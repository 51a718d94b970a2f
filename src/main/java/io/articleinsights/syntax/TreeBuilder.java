package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;

/** Tags and parses one sentence at a time, greedily; keeps its arrays for the next sentence. */
final class TreeBuilder {

  final TokenRow row = new TokenRow();
  final ArcState state = new ArcState();
  int[] tags = new int[0];
  private final Model model;
  private final TagFeatures tagFeatures = new TagFeatures();
  private final MoveFeatures moveFeatures = new MoveFeatures();
  private final LabelFeatures labelFeatures = new LabelFeatures();

  TreeBuilder(Model model) {
    this.model = model;
  }

  /** Reads a sentence, and makes its tree. */
  void build(AnnotatedText text, int from, int to) {
    row.read(text, from, to);
    tag();
    parse();
  }

  void tag() {
    int size = row.count + 2 * TokenRow.PAD;
    if (tags.length < size) {
      tags = new int[Math.max(64, size)];
    }
    for (int at = row.count + TokenRow.PAD; at < size; at++) {
      tags[at] = 0;
    }
    for (int at = TokenRow.PAD; at < row.count + TokenRow.PAD; at++) {
      tags[at] = tag(at);
    }
  }

  private int tag(int at) {
    long choices = model.choices().of(row, at);
    return Long.bitCount(choices) == 1
        ? Long.numberOfTrailingZeros(choices)
        : model.tags().best(tagFeatures.of(row, at, tags), TagFeatures.COUNT, choices);
  }

  void parse() {
    row.count(tags);
    state.start(row.count);
    while (!state.isDone()) {
      long moves = state.moves();
      int move =
          Long.bitCount(moves) == 1
              ? Long.numberOfTrailingZeros(moves)
              : model
                  .moves()
                  .best(moveFeatures.of(row, tags, row.finite, state), MoveFeatures.COUNT, moves);
      make(move);
    }
  }

  void make(int move) {
    switch (move) {
      case ArcState.SHIFT -> state.shift();
      case ArcState.LEFT -> state.left(relation(state.next, state.stack(0)));
      default -> state.right(relation(state.stack(1), state.stack(0)));
    }
  }

  private int relation(int head, int child) {
    if (head == state.root) {
      return Relation.ROOT.ordinal();
    }
    long relations = model.relations().of(tags[head], tags[child], child < head, row.word[child]);
    return Long.bitCount(relations) == 1
        ? Long.numberOfTrailingZeros(relations)
        : model
            .labels()
            .best(labelFeatures.of(row, tags, state, head, child), LabelFeatures.COUNT, relations);
  }
}
