package io.articleinsights.article.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * FrontMatterSettings in YAML or TOML: each name with its words, or with its list of words.
 *
 * <p>Of YAML the document is taken apart into nodes and no further: nothing is made of them,
 * whatever their tags, and an alias is one more look at the same node, so that aliases of aliases
 * cost nothing.
 */
final class FrontMatterSettings {

  /** What was found where settings may stand. */
  enum State {
    READ,
    /** Names and values, but no YAML. */
    BROKEN,
    /** Anything else: the text itself, between two rules. */
    NONE
  }

  private static final int MOST_VALUES = 100;

  private final State state;
  private final Map<String, List<String>> values;

  private FrontMatterSettings(State state, Map<String, List<String>> values) {
    this.state = state;
    this.values = values;
  }

  static FrontMatterSettings read(String yaml) {
    if (yaml.isBlank()) {
      return new FrontMatterSettings(State.READ, Map.of());
    }
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
      Node root = new Composer(parser, new Resolver(), new LoaderOptions()).getSingleNode();
      return root instanceof MappingNode mapping
          ? new FrontMatterSettings(State.READ, values(mapping))
          : new FrontMatterSettings(State.NONE, Map.of());
    } catch (YAMLException broken) {
      return new FrontMatterSettings(stateOfBroken(yaml, ':'), Map.of());
    }
  }

  static FrontMatterSettings readToml(String toml) {
    return TomlSettings.read(toml)
        .map(values -> new FrontMatterSettings(State.READ, values))
        .orElseGet(() -> new FrontMatterSettings(stateOfBroken(toml, '='), Map.of()));
  }

  /** Whether the first line is a name with the mark that a value follows. */
  private static State stateOfBroken(String written, char mark) {
    String line = written.strip().lines().findFirst().orElse("");
    int end = line.indexOf(mark);
    boolean named =
        end > 0 && line.substring(0, end).strip().chars().allMatch(FrontMatterSettings::isOfName);
    return named ? State.BROKEN : State.NONE;
  }

  private static boolean isOfName(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static Map<String, List<String>> values(MappingNode mapping) {
    Map<String, List<String>> values = new HashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        values.putIfAbsent(bare(key.getValue()), words(pair.getValueNode()));
      }
    }
    return values;
  }

  /** Names are one, however they part their words: {@code lastModified}, {@code last_modified}. */
  static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  private static List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.getValue().stream().limit(MOST_VALUES).forEach(item -> word(item).ifPresent(words::add));
    } else {
      word(node).ifPresent(words::add);
    }
    return words;
  }

  /** The words of a value; of a value with parts its name, its address or its text. */
  private static Optional<String> word(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Tag.NULL.equals(scalar.getTag()) ? Optional.empty() : Optional.of(scalar.getValue());
    }
    return node instanceof MappingNode mapping ? mainPart(mapping) : Optional.empty();
  }

  private static Optional<String> mainPart(MappingNode mapping) {
    for (NodeTuple pair : mapping.getValue()) {
      boolean main = pair.getKeyNode() instanceof ScalarNode key && isMain(key.getValue());
      if (main && pair.getValueNode() instanceof ScalarNode value) {
        return Optional.of(value.getValue());
      }
    }
    return Optional.empty();
  }

  static boolean isMain(String name) {
    return switch (bare(name)) {
      case "name", "url", "src", "path", "text", "title" -> true;
      default -> false;
    };
  }

  State state() {
    return state;
  }

  Optional<String> title() {
    return first("title", "headline").filter(words -> !words.isBlank());
  }

  /** The first value of the first name that has any. */
  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  /** The values of the first name that has any. */
  List<String> all(String... names) {
    for (String name : names) {
      List<String> found = values.getOrDefault(name, List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
