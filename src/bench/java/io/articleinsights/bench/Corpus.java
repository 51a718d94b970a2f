package io.articleinsights.bench;

import io.articleinsights.article.format.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts to measure with: the article files of the folder named by the system property {@code
 * corpus} (default {@code seeds}), in name order.
 */
record Corpus(List<String> texts) {

  static Corpus configured() {
    Path folder = Path.of(System.getProperty("corpus", "seeds"));
    try (Stream<Path> files = Files.walk(folder)) {
      return new Corpus(files.filter(Corpus::isArticle).sorted().map(Corpus::read).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Corpus {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("the corpus holds no article");
    }
  }

  /** The text number {@code index}, beginning again after the last. */
  String text(int index) {
    return texts.get(index % texts.size());
  }

  /** One text of about {@code characters} characters: whole texts in turn, the last one cut. */
  String repeated(int characters) {
    StringBuilder builder = new StringBuilder(characters + 16);
    for (int index = 0; builder.length() < characters; index++) {
      builder.append(text(index)).append("\n\n");
    }
    builder.setLength(characters);
    return builder.toString();
  }

  static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean isArticle(Path file) {
    return Files.isRegularFile(file) && Format.ofFileName(file.getFileName().toString()).isPresent();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
