package io.articleinsights.lexicon;

/**
 * A word or phrase of a list.
 *
 * @param word as written in the file
 * @param value what the file says of it; empty when it says nothing
 * @param file the file, for messages
 * @param line the line in it, from 1
 */
public record WordEntry(String word, String value, String file, int line) {

  /** The refusal of an entry that its reader cannot use; names file and line. */
  public IllegalStateException refused(String reason) {
    return new IllegalStateException(file + ":" + line + ": " + reason + ": " + word);
  }
}
