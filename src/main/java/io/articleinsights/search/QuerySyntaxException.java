package io.articleinsights.search;

/** A query cannot be read; the message says why, in one clause, and the position says where. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int position;

  QuerySyntaxException(int position, String reason) {
    super(reason);
    this.position = position;
  }

  /** Offset, in UTF-16 code units of the query, of the character where it breaks. */
  public int position() {
    return position;
  }
}
