package io.articleinsights.summary.pool;

import java.util.Arrays;

/** A sparse matrix by rows: for each row its columns, ascending, and their values. */
public final class SparseRows {

  private final int columnCount;
  private final int[] starts;
  private final int[] columns;
  private final double[] values;

  private SparseRows(int columnCount, int[] starts, int[] columns, double[] values) {
    this.columnCount = columnCount;
    this.starts = starts;
    this.columns = columns;
    this.values = values;
  }

  /** Value of a term of a sentence, from how often it stands there. */
  @FunctionalInterface
  public interface TermWeight {
    double of(int term, int count);
  }

  /** The term vectors of some sentences, one a row, with a weight for each term. */
  public static SparseRows of(TermVectors vectors, int[] sentences, TermWeight weight) {
    int size = 0;
    for (int sentence : sentences) {
      size += vectors.size(sentence);
    }
    int[] starts = new int[sentences.length + 1];
    int[] columns = new int[size];
    double[] values = new double[size];
    int end = 0;
    for (int row = 0; row < sentences.length; row++) {
      for (int entry = vectors.start(sentences[row]);
          entry < vectors.end(sentences[row]);
          entry++) {
        columns[end] = vectors.term(entry);
        values[end++] = weight.of(vectors.term(entry), vectors.count(entry));
      }
      starts[row + 1] = end;
    }
    return new SparseRows(vectors.vocabularySize(), starts, columns, values);
  }

  public int count() {
    return starts.length - 1;
  }

  public int columnCount() {
    return columnCount;
  }

  /** Brings every row that is not zero to Euclidean length 1. */
  public SparseRows normalized() {
    double[] scaled = values.clone();
    for (int row = 0; row < count(); row++) {
      double square = 0;
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        square += values[at] * values[at];
      }
      for (int at = starts[row]; at < starts[row + 1] && square > 0; at++) {
        scaled[at] = values[at] / Math.sqrt(square);
      }
    }
    return new SparseRows(columnCount, starts, columns, scaled);
  }

  /** Columns as rows: the inverted index. */
  public SparseRows transposed() {
    int[] turnedStarts = new int[columnCount + 1];
    for (int column : columns) {
      turnedStarts[column + 1]++;
    }
    for (int column = 0; column < columnCount; column++) {
      turnedStarts[column + 1] += turnedStarts[column];
    }
    int[] next = Arrays.copyOf(turnedStarts, columnCount);
    int[] turnedColumns = new int[columns.length];
    double[] turnedValues = new double[columns.length];
    for (int row = 0; row < count(); row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        int to = next[columns[at]]++;
        turnedColumns[to] = row;
        turnedValues[to] = values[at];
      }
    }
    return new SparseRows(count(), turnedStarts, turnedColumns, turnedValues);
  }

  /** Adds to {@code sums} the inner products of a row with all rows, by way of their transpose. */
  public void multiplyRow(int row, SparseRows transposed, double[] sums) {
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      double value = values[at];
      int to = transposed.starts[columns[at] + 1];
      for (int posting = transposed.starts[columns[at]]; posting < to; posting++) {
        sums[transposed.columns[posting]] += value * transposed.values[posting];
      }
    }
  }

  /** The inner product of a row with a dense vector. */
  public double multiplyRow(int row, double[] vector) {
    double product = 0;
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      product += values[at] * vector[columns[at]];
    }
    return product;
  }

  /** Adds a multiple of a row to a dense vector. */
  public void addRow(int row, double factor, double[] vector) {
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      vector[columns[at]] += factor * values[at];
    }
  }
}
