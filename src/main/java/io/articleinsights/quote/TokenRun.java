package io.articleinsights.quote;

/** A half-open run of tokens. */
record TokenRun(int from, int to) {

  boolean isEmpty() {
    return from >= to;
  }
}
