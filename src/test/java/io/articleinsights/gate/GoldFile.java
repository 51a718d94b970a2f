package io.articleinsights.gate;

import io.articleinsights.quote.QuoteType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the gold articles; the README beside them explains their format. */
final class GoldFile {

  private GoldFile() {}

  /** Every article, in the order of the files' names. */
  static List<GoldArticle> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.txt"))
          .sorted()
          .map(GoldFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path folder() {
    try {
      return Path.of(GoldFile.class.getResource("/gold").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GoldArticle read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  static GoldArticle parse(String name, String source) {
    String[] parts = source.split("(?m)^--- (?:text|quotes|keywords)\\R");
    MarkedText marked = new MarkedText(parts[1].strip());
    List<GoldQuote> quotes = lines(parts[2]).map(line -> quote(line, marked)).toList();
    List<Integer> listed = quotes.stream().map(GoldQuote::id).sorted().toList();
    if (!listed.equals(marked.ids())) {
      throw new IllegalArgumentException("marked " + marked.ids() + ", listed " + listed);
    }
    List<GoldKeyword> keywords = lines(parts[3]).map(GoldFile::keyword).toList();
    return new GoldArticle(
        name,
        marked.text(),
        marked.title(),
        marked.paragraphs(),
        marked.sentences(),
        quotes,
        keywords);
  }

  private static Stream<String> lines(String part) {
    return part.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  /** {@code 3 mixed attitude Ann Lee / Mayor Lee}. */
  private static GoldQuote quote(String line, MarkedText marked) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    int id = Integer.parseInt(words.remove(0));
    String type = words.remove(0);
    boolean attitude = words.get(0).equals("attitude");
    if (attitude) {
      words.remove(0);
    }
    List<String> speakers =
        Stream.of(String.join(" ", words).split(" / "))
            .map(speaker -> speaker.equals("-") ? "" : speaker)
            .toList();
    return new GoldQuote(id, type(type), attitude, speakers, marked.segments(id), marked.cue(id));
  }

  private static Optional<QuoteType> type(String word) {
    return word.equals("optional")
        ? Optional.empty()
        : Optional.of(QuoteType.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** {@code toll, tolls = 4}. */
  private static GoldKeyword keyword(String line) {
    String[] sides = line.split(" = ");
    return new GoldKeyword(List.of(sides[0].split(", ")), Integer.parseInt(sides[1]));
  }
}
