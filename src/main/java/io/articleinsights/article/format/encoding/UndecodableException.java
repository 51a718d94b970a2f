package io.articleinsights.article.format.encoding;

/** Bytes are no text; the message completes "it is …", without a full stop. */
public final class UndecodableException extends Exception {

  private static final long serialVersionUID = 1;

  UndecodableException(String reason) {
    super(reason);
  }
}
