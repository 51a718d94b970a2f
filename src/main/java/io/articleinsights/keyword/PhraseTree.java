package io.articleinsights.keyword;

/**
 * A prefix tree over sequences of keys, so that every place of every candidate is found in one walk
 * over the text. Nodes are numbers, 0 the root; edges live in one open-addressed table.
 */
final class PhraseTree {

  static final int ROOT = 0;
  static final int NONE = -1;

  private long[] edges = new long[1024];
  private int[] targets = new int[1024];
  private int nodes = 1;

  /** The node after {@code key}, made if need be. */
  int grow(int node, int key) {
    int slot = slot(edge(node, key));
    if (edges[slot] != 0) {
      return targets[slot];
    }
    edges[slot] = edge(node, key);
    targets[slot] = nodes++;
    if (nodes * 2 > edges.length) {
      rehash();
    }
    return nodes - 1;
  }

  /** The node after {@code key}, or {@link #NONE}. */
  int child(int node, int key) {
    int slot = slot(edge(node, key));
    return edges[slot] == 0 ? NONE : targets[slot];
  }

  private static long edge(int node, int key) {
    return (long) node << 32 | key + 1;
  }

  private int slot(long edge) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & edges.length - 1;
    while (edges[slot] != 0 && edges[slot] != edge) {
      slot = slot + 1 & edges.length - 1;
    }
    return slot;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    for (int at = 0; at < oldEdges.length; at++) {
      if (oldEdges[at] != 0) {
        int slot = slot(oldEdges[at]);
        edges[slot] = oldEdges[at];
        targets[slot] = oldTargets[at];
      }
    }
  }
}
