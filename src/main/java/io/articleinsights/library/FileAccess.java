package io.articleinsights.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** What the library asks of a file system; apart from it so that tests can make it fail. */
interface FileAccess {

  FileAccess DISK = new Disk();

  /** The entries of a folder, in no order. */
  List<Path> list(Path folder) throws IOException;

  /** What the file system says of the file that a path, links followed, leads to. */
  BasicFileAttributes attributes(Path file) throws IOException;

  /** The path without links. */
  Path resolve(Path path) throws IOException;

  /** The first bytes of a file. */
  byte[] read(Path file, int limit) throws IOException;

  /** The file system of this machine. */
  final class Disk implements FileAccess {

    private Disk() {}

    @Override
    public List<Path> list(Path folder) throws IOException {
      try (Stream<Path> entries = Files.list(folder)) {
        return entries.toList();
      }
    }

    @Override
    public BasicFileAttributes attributes(Path file) throws IOException {
      return Files.readAttributes(file, BasicFileAttributes.class);
    }

    @Override
    public Path resolve(Path path) throws IOException {
      return path.toRealPath();
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
      try (InputStream bytes = Files.newInputStream(file)) {
        return bytes.readNBytes(limit);
      }
    }
  }
}
