package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import java.util.List;
import java.util.Optional;

/**
 * The settings that site generators put above a Markdown text: in YAML between two lines of dashes,
 * in TOML between two lines of plus signs.
 *
 * @param title empty when the settings have none
 * @param metadata what the settings tell
 * @param settings the settings as written, when they cannot be read; else empty
 * @param body the source without its settings
 */
record FrontMatter(Optional<String> title, Metadata metadata, String settings, String body) {

  private static final List<String> YAML = List.of("---", "...");
  private static final List<String> TOML = List.of("+++");
  private static final int MOST_LINES = 500;
  private static final int MOST_CHARACTERS = 64_000;

  /** Takes the settings off a source, if it has any. */
  static FrontMatter of(String source) {
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    int first = source.indexOf('\n') + 1;
    boolean toml = first > 0 && isFence(source, start, first - 1, TOML);
    List<String> fences = toml ? TOML : YAML;
    if (first == 0 || !isFence(source, start, first - 1, fences)) {
      return none(source);
    }
    int end = end(source, first, fences);
    if (end < 0) {
      return none(source);
    }
    String written = source.substring(first, end);
    int body = source.indexOf('\n', end) + 1;
    return read(
        source,
        toml ? FrontMatterSettings.readToml(written) : FrontMatterSettings.read(written),
        written,
        body == 0 ? "" : source.substring(body));
  }

  /** Where the line begins that ends the settings; −1 when none does. */
  private static int end(String source, int first, List<String> fences) {
    int line = first;
    for (int i = 0; i < MOST_LINES && line > 0 && line <= first + MOST_CHARACTERS; i++) {
      int end = source.indexOf('\n', line);
      if (isFence(source, line, end, fences)) {
        return line;
      }
      line = end + 1;
    }
    return -1;
  }

  private static FrontMatter none(String source) {
    return new FrontMatter(Optional.empty(), Metadata.NONE, "", source);
  }

  private static FrontMatter read(
      String source, FrontMatterSettings settings, String written, String body) {
    return switch (settings.state()) {
      case READ ->
          new FrontMatter(settings.title(), FrontMatterReader.metadata(settings), "", body);
      case BROKEN -> new FrontMatter(Optional.empty(), Metadata.NONE, written, body);
      case NONE -> none(source);
    };
  }

  private static boolean isFence(String source, int start, int end, List<String> fences) {
    int to = end < 0 ? source.length() : end;
    return start + 3 <= to
        && fences.stream().anyMatch(fence -> source.startsWith(fence, start))
        && source.substring(start + 3, to).isBlank();
  }
}
