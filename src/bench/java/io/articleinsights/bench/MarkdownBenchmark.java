package io.articleinsights.bench;

import io.articleinsights.article.format.Document;
import io.articleinsights.article.format.MarkdownText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our Markdown reader beside commonmark-java: this project's own documents, and what a hostile
 * sender would write, 100,000 and 200,000 characters of each. What is linear takes twice as long
 * for the second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class MarkdownBenchmark {

  @Param({"documents", "tags", "brackets", "links", "stars", "ticks", "quotes", "lists"})
  public String kind;

  @Param({"100000", "200000"})
  public int characters;

  private final MarkdownText reader = new MarkdownText();
  private final Parser parser = Parser.builder().build();
  private String source;

  @Setup
  public void prepare() {
    String unit = unit(kind);
    source = unit.repeat(characters / unit.length() + 1).substring(0, characters);
  }

  private static String unit(String kind) {
    return switch (kind) {
      case "documents" -> documents();
      case "tags" -> "<a ";
      case "brackets" -> "[";
      case "links" -> "[a](<b";
      case "stars" -> "*a **a ";
      case "ticks" -> "a`b``c```";
      case "quotes" -> "> ";
      case "lists" -> "- - ";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String documents() {
    StringBuilder all = new StringBuilder();
    for (String name :
        new String[] {"README.md", "src/docs/accuracy.md", "src/docs/operations.md"}) {
      try {
        all.append(Files.readString(Path.of(name))).append("\n\n");
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return all.toString();
  }

  @Benchmark
  public Document ours() {
    return reader.read(source);
  }

  @Benchmark
  public Node commonmark() {
    return parser.parse(source);
  }
}
