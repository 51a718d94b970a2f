package io.articleinsights.spark.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A folder on whatever storage the cluster has. */
final class Folder {

  private final FileSystem storage;
  private final Path path;

  Folder(String location, Configuration configuration) {
    this.path = new Path(location);
    try {
      this.storage = path.getFileSystem(configuration);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  String pathOf(String name) {
    return new Path(path, name).toString();
  }

  boolean has(String name) {
    try {
      return storage.exists(new Path(path, name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The names of the files and folders in a folder, sorted; none when there is no such folder. */
  List<String> namesIn(String folder) {
    try {
      Path there = new Path(path, folder);
      if (!storage.exists(there)) {
        return List.of();
      }
      return Arrays.stream(storage.listStatus(there))
          .map(status -> status.getPath().getName())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Removes a file or folder with all that is in it; nothing happens when it is not there. */
  void remove(String name) {
    try {
      storage.delete(new Path(path, name), true);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Makes a folder and those that it lies in. */
  void make(String name) {
    try {
      storage.mkdirs(new Path(path, name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Moves a file to where there is none; the folders of its new place are made. */
  void move(String from, String to) {
    Path place = new Path(path, to);
    try {
      storage.mkdirs(place.getParent());
      if (!storage.rename(new Path(path, from), place)) {
        throw new IOException("cannot rename " + from + " to " + to);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes a file that is there as a whole or not at all. */
  void write(String name, String content) {
    Path unfinished = new Path(path, name + ".unfinished");
    try {
      try (FSDataOutputStream out = storage.create(unfinished, true)) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
      Path finished = new Path(path, name);
      storage.delete(finished, false);
      if (!storage.rename(unfinished, finished)) {
        throw new IOException("cannot rename " + unfinished);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
