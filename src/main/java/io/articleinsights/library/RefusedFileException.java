package io.articleinsights.library;

/** A file cannot become an article; the message is the reason, in one sentence. */
final class RefusedFileException extends Exception {

  private static final long serialVersionUID = 1;

  RefusedFileException(String reason) {
    super(reason);
  }
}
