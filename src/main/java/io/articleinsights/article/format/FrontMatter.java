package io.articleinsights.article.format;

/** The settings that site generators put above a Markdown text, between two lines of dashes. */
final class FrontMatter {

  private static final int MOST_LINES = 100;

  private FrontMatter() {}

  /** The source without its front matter. */
  static String strip(String source) {
    int start = source.startsWith("\uFEFF") ? 1 : 0;
    if (!isFence(source, start, source.indexOf('\n'))) {
      return source;
    }
    int line = source.indexOf('\n') + 1;
    for (int i = 0; i < MOST_LINES && line > 0 && line < source.length(); i++) {
      int end = source.indexOf('\n', line);
      if (isFence(source, line, end)) {
        return end < 0 ? "" : source.substring(end + 1);
      }
      line = end + 1;
    }
    return source;
  }

  private static boolean isFence(String source, int start, int end) {
    return source.startsWith("---", start)
        && start + 3 <= source.length()
        && source.substring(start + 3, end < 0 ? source.length() : end).isBlank();
  }
}
