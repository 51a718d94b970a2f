package io.articleinsights.syntax;

import java.util.Arrays;

/**
 * A half-made tree: a stack, the next token of the buffer, and the arcs so far. The three moves are
 * those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta, 2011); the root is the position
 * after the last token. Positions count the padding of {@link TokenRow}.
 */
final class ArcState {

  private static final Relation[] RELATIONS = Relation.values();

  static final int SHIFT = 0;

  /** The top of the stack becomes a child of the next token. */
  static final int LEFT = 1;

  /** The top of the stack becomes a child of the one under it. */
  static final int RIGHT = 2;

  int[] stack = new int[0];
  int depth;
  int next;
  int root;
  int[] head = new int[0];
  int[] label = new int[0];

  /** The outermost and the second child on each side, 0 when there is none. */
  int[] left = new int[0];

  int[] left2 = new int[0];
  int[] right = new int[0];
  int[] right2 = new int[0];
  int[] lefts = new int[0];
  int[] rights = new int[0];

  /** Which kinds of children a position has, see {@link #kind}. */
  int[] kinds = new int[0];

  void start(int count) {
    root = TokenRow.PAD + count;
    next = TokenRow.PAD;
    depth = 0;
    int size = count + 2 * TokenRow.PAD;
    if (head.length < size) {
      grow(Math.max(64, size));
      return;
    }
    for (int[] row : new int[][] {head, label, left, left2, right, right2, lefts, rights, kinds}) {
      Arrays.fill(row, 0, size, 0);
    }
  }

  private void grow(int size) {
    stack = new int[size];
    head = new int[size];
    label = new int[size];
    left = new int[size];
    left2 = new int[size];
    right = new int[size];
    right2 = new int[size];
    lefts = new int[size];
    rights = new int[size];
    kinds = new int[size];
  }

  boolean isDone() {
    return next == root && depth == 0;
  }

  /** The position on the stack, counted from its top; 0 when there is none. */
  int stack(int down) {
    return depth > down ? stack[depth - 1 - down] : 0;
  }

  /** The moves that may be made, one bit each: only one token becomes a child of the root. */
  long moves() {
    long moves = 0;
    if (next < root) {
      moves |= 1 << SHIFT;
    }
    if (depth >= 1 && (next < root || depth == 1)) {
      moves |= 1 << LEFT;
    }
    if (depth >= 2) {
      moves |= 1 << RIGHT;
    }
    return moves;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Attaches the top of the stack to the next token. */
  void left(int relation) {
    int child = stack[--depth];
    attach(child, next, relation);
    left2[next] = left[next];
    left[next] = child;
    lefts[next]++;
  }

  /** Attaches the top of the stack to the one under it. */
  void right(int relation) {
    int child = stack[--depth];
    int parent = stack[depth - 1];
    attach(child, parent, relation);
    right2[parent] = right[parent];
    right[parent] = child;
    rights[parent]++;
  }

  private void attach(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation;
    kinds[parent] |= kind(relation);
  }

  /** One bit for the kind of child that a relation makes. */
  private static int kind(int relation) {
    return switch (RELATIONS[relation]) {
      case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER, EXPL, CSUBJ, CSUBJ_PASS, CSUBJ_OUTER -> 1;
      case OBJ, IOBJ -> 2;
      case CASE -> 4;
      case MARK -> 8;
      case AUX, COP -> 16;
      case AUX_PASS -> 32;
      case CC -> 64;
      case CONJ -> 128;
      case DET, NMOD_POSS -> 256;
      case CCOMP, XCOMP -> 512;
      case ACL, RELATIVE, APPOS -> 1024;
      case ADVCL, PARATAXIS -> 2048;
      default -> 0;
    };
  }
}
