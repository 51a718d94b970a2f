package io.articleinsights.syntax;

/** A half-open run of tokens. */
public record TokenRun(int from, int to) {

  public boolean isEmpty() {
    return from >= to;
  }
}
