package io.articleinsights.web.cache;

import java.util.Arrays;

/** What an answer of one library depends on: path, query in normal order, media types wanted. */
record AnswerKey(String path, String query, String accept) {

  private static final int OVERHEAD = 160;

  static AnswerKey of(String path, String query, String accept) {
    return new AnswerKey(
        path,
        query == null ? "" : inOrder(query),
        accept == null || accept.isBlank() ? "*/*" : accept);
  }

  /** What it takes to keep this, in bytes; two for each character. */
  int weight() {
    return OVERHEAD + 2 * (path.length() + query.length() + accept.length());
  }

  private static String inOrder(String query) {
    if (query.indexOf('&') < 0) {
      return query;
    }
    String[] pairs = query.split("&", -1);
    Arrays.sort(pairs);
    return String.join("&", pairs);
  }
}
