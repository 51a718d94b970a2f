package io.articleinsights.library;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What a file system says of a file's contents without reading them.
 *
 * @param size in bytes
 * @param modified time of the last change
 * @param identity the file behind the name, such as an inode; empty where there is no such thing
 */
record Stamp(long size, Instant modified, String identity) {

  /** Coarsest clock of the file systems in use. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** Stands for a file that cannot be asked. */
  static final Stamp NONE = new Stamp(-1, Instant.EPOCH, "");

  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime().toInstant(),
        String.valueOf(attributes.fileKey()));
  }

  /**
   * Whether the same stamp later means the same contents. A file that was read in the tick of its
   * last change may have changed once more in that tick.
   */
  boolean isReliableWhenReadAt(Instant reading) {
    return modified.plus(TICK).isBefore(reading);
  }
}
