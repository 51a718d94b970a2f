package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.SparseRows;
import io.articleinsights.text.Cancellation;
import java.util.Arrays;

/**
 * A sparse graph of sentences, an edge where two of them are alike, drawn by way of an inverted
 * index: only sentences that share a term are ever compared.
 */
final class SimilarityGraph {

  private static final double DAMPING = 0.85;
  private static final double STEADY = 1e-6;
  private static final int MOST_ROUNDS = 100;

  private final int[] starts;
  private final int[] neighbours;
  private final double[] weights;
  private final double[] strengths;

  private SimilarityGraph(int[] starts, int[] neighbours, double[] weights) {
    this.starts = starts;
    this.neighbours = neighbours;
    this.weights = weights;
    this.strengths = new double[starts.length - 1];
    for (int node = 0; node < strengths.length; node++) {
      for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
        strengths[node] += weights[edge];
      }
    }
  }

  /** Weight of the edge between two nodes, 0 for none. */
  @FunctionalInterface
  interface EdgeWeight {
    double of(int node, int other, double product);
  }

  /**
   * Draws the graph.
   *
   * @param rows a sparse vector for each node
   * @param edgeWeight asked for each pair of nodes with a common component, each node with itself
   *     among them, with the inner product of their vectors; symmetric in the nodes
   */
  static SimilarityGraph draw(SparseRows rows, EdgeWeight edgeWeight) {
    int nodes = rows.count();
    SparseRows index = rows.transposed();
    int[] starts = new int[nodes + 1];
    int[] neighbours = new int[nodes * 8 + 8];
    double[] weights = new double[nodes * 8 + 8];
    double[] products = new double[nodes];
    int end = 0;
    for (int node = 0; node < nodes; node++) {
      Cancellation.check();
      Arrays.fill(products, 0);
      rows.multiplyRow(node, index, products);
      if (end + nodes > neighbours.length) {
        int room = Math.max(end + nodes, neighbours.length * 2);
        neighbours = Arrays.copyOf(neighbours, room);
        weights = Arrays.copyOf(weights, room);
      }
      for (int other = 0; other < nodes; other++) {
        double weight = products[other] == 0 ? 0 : edgeWeight.of(node, other, products[other]);
        if (weight > 0) {
          neighbours[end] = other;
          weights[end++] = weight;
        }
      }
      starts[node + 1] = end;
    }
    return new SimilarityGraph(starts, neighbours, weights);
  }

  int nodeCount() {
    return strengths.length;
  }

  /**
   * PageRank (Brin and Page, 1998) with damping 0.85 over the weighted edges; sums to 1. A node
   * without edges jumps anywhere.
   */
  double[] pageRank() {
    int nodes = nodeCount();
    double[] rank = new double[nodes];
    Arrays.fill(rank, nodes == 0 ? 0 : 1.0 / nodes);
    double change = 1;
    for (int round = 0; round < MOST_ROUNDS && change > STEADY; round++) {
      Cancellation.check();
      double[] next = flow(rank);
      change = 0;
      for (int node = 0; node < nodes; node++) {
        change += Math.abs(next[node] - rank[node]);
      }
      rank = next;
    }
    return rank;
  }

  private double[] flow(double[] rank) {
    double[] next = new double[rank.length];
    double adrift = 0;
    for (int node = 0; node < rank.length; node++) {
      if (strengths[node] == 0) {
        adrift += rank[node];
        continue;
      }
      double share = rank[node] / strengths[node];
      for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
        next[neighbours[edge]] += share * weights[edge];
      }
    }
    for (int node = 0; node < rank.length; node++) {
      next[node] = (1 - DAMPING) / rank.length + DAMPING * (next[node] + adrift / rank.length);
    }
    return next;
  }
}
