package io.articleinsights.article.format;

import io.articleinsights.article.metadata.Metadata;
import java.util.Optional;

/**
 * The settings that site generators put above a Markdown text, in YAML between two lines of dashes.
 *
 * @param title empty when the settings have none
 * @param metadata what the settings tell
 * @param settings the settings as written, when they cannot be read as YAML; else empty
 * @param body the source without its settings
 */
record FrontMatter(Optional<String> title, Metadata metadata, String settings, String body) {

  private static final int MOST_LINES = 500;
  private static final int MOST_CHARACTERS = 64_000;

  /** Takes the settings off a source, if it has any. */
  static FrontMatter of(String source) {
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    int first = source.indexOf('\n') + 1;
    if (first == 0 || !isFence(source, start, first - 1)) {
      return none(source);
    }
    int line = first;
    for (int i = 0; i < MOST_LINES && line > 0 && line < start + MOST_CHARACTERS; i++) {
      int end = source.indexOf('\n', line);
      if (isFence(source, line, end)) {
        String body = end < 0 ? "" : source.substring(end + 1);
        return read(source, source.substring(first, line), body);
      }
      line = end + 1;
    }
    return none(source);
  }

  private static FrontMatter none(String source) {
    return new FrontMatter(Optional.empty(), Metadata.NONE, "", source);
  }

  private static FrontMatter read(String source, String yaml, String body) {
    Settings settings = Settings.read(yaml);
    return switch (settings.state()) {
      case READ ->
          new FrontMatter(settings.title(), FrontMatterReader.metadata(settings), "", body);
      case BROKEN -> new FrontMatter(Optional.empty(), Metadata.NONE, yaml, body);
      case NONE -> none(source);
    };
  }

  private static boolean isFence(String source, int start, int end) {
    int to = end < 0 ? source.length() : end;
    return start + 3 <= to
        && (source.startsWith("---", start) || source.startsWith("...", start))
        && source.substring(start + 3, to).isBlank();
  }
}
