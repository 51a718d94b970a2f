package io.articleinsights.article.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * FrontMatterSettings in TOML 1.0, as far as site generators write it: strings of all four kinds,
 * lists, inline tables, dates and other words; tables are one with what stands above them. Reads
 * every character once.
 */
final class TomlSettings {

  private static final int MOST_VALUES = 100;
  private static final int DEEPEST = 20;

  private final String text;
  private final Map<String, List<String>> values = new HashMap<>();
  private int at;

  /** What a table that is one of several stands for: {@code [[authors]]}. */
  private String item = "";

  private boolean sound = true;

  private TomlSettings(String text) {
    this.text = text;
  }

  /** Names in small letters without marks, each with its words; empty when it is no TOML. */
  static Optional<Map<String, List<String>>> read(String toml) {
    TomlSettings settings = new TomlSettings(toml);
    while (settings.sound && settings.skipToName()) {
      settings.readLine();
    }
    return settings.sound ? Optional.of(settings.values) : Optional.empty();
  }

  /** Skips blanks, empty lines and comments; false at the end. */
  private boolean skipToName() {
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        skipLine();
      } else if (Blank.is(text.charAt(at))) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
  }

  private void readLine() {
    if (text.charAt(at) == '[') {
      table();
      return;
    }
    int equals = text.indexOf('=', at);
    int end = text.indexOf('\n', at);
    if (equals < 0 || end >= 0 && end < equals) {
      sound = false;
      return;
    }
    String name = bare(text.substring(at, equals));
    at = equals + 1;
    put(name, value(0));
    skipLine();
  }

  private void put(String name, List<String> words) {
    boolean part = !item.isEmpty() && FrontMatterSettings.isMain(name);
    List<String> known = values.computeIfAbsent(part ? item : name, none -> new ArrayList<>());
    if (part || known.isEmpty()) {
      words.stream().limit(MOST_VALUES - known.size()).forEach(known::add);
    }
  }

  private void table() {
    boolean several = text.startsWith("[[", at);
    int end = text.indexOf(']', at);
    sound = end > 0;
    item = several && sound ? bare(text.substring(at + 2, end)) : "";
    skipLine();
  }

  private static String bare(String name) {
    return FrontMatterSettings.bare(name.strip().replace("\"", "").replace("'", ""))
        .toLowerCase(Locale.ROOT);
  }

  /** The words of the value that stands next. */
  private List<String> value(int depth) {
    skipBlanks(false);
    if (at >= text.length() || depth > DEEPEST) {
      sound = false;
      return List.of();
    }
    return switch (text.charAt(at)) {
      case '[' -> list(depth);
      case '{' -> inlineTable(depth);
      case '"', '\'' -> List.of(string());
      default -> List.of(word());
    };
  }

  private void skipBlanks(boolean lines) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (lines && c == '#') {
        skipLine();
      } else if (c == ' ' || c == '\t' || lines && (Blank.is(c) || c == ',')) {
        at++;
      } else {
        return;
      }
    }
  }

  private List<String> list(int depth) {
    List<String> words = new ArrayList<>();
    at++;
    skipBlanks(true);
    while (sound && at < text.length() && text.charAt(at) != ']') {
      int start = at;
      words.addAll(value(depth + 1));
      sound &= at > start;
      skipBlanks(true);
    }
    sound &= at++ < text.length();
    return words;
  }

  /** Of a value with parts its name, its address or its text. */
  private List<String> inlineTable(int depth) {
    List<String> main = new ArrayList<>();
    at++;
    skipBlanks(true);
    while (sound && at < text.length() && text.charAt(at) != '}') {
      int equals = text.indexOf('=', at);
      sound = equals > 0;
      String name = sound ? bare(text.substring(at, equals)) : "";
      at = sound ? equals + 1 : text.length();
      List<String> words = sound ? value(depth + 1) : List.<String>of();
      if (main.isEmpty() && FrontMatterSettings.isMain(name)) {
        main.addAll(words);
      }
      skipBlanks(true);
    }
    sound &= at++ < text.length();
    return main;
  }

  private String string() {
    char mark = text.charAt(at);
    String marks = String.valueOf(mark).repeat(3);
    boolean lines = text.startsWith(marks, at);
    String closer = lines ? marks : String.valueOf(mark);
    at += closer.length();
    StringBuilder words = new StringBuilder();
    while (at < text.length()
        && !text.startsWith(closer, at)
        && (lines || text.charAt(at) != '\n')) {
      words.append(mark == '"' && text.charAt(at) == '\\' ? escaped() : text.charAt(at));
      at++;
    }
    sound &= text.startsWith(closer, at);
    at += closer.length();
    return words.toString().strip();
  }

  /** The character that an escape stands for; only those that titles need. */
  private char escaped() {
    at = Math.min(at + 1, text.length() - 1);
    char c = text.charAt(at);
    boolean code = c == 'u' && at + 4 < text.length();
    if (code) {
      try {
        int read = Integer.parseInt(text, at + 1, at + 5, 16);
        at += 4;
        return (char) read;
      } catch (NumberFormatException noCode) {
        return c;
      }
    }
    return c == 'n' || c == 't' || c == 'r' ? ' ' : c;
  }

  /** A date, a number, a truth value: what goes to the end of the item or the line. */
  private String word() {
    int start = at;
    while (at < text.length() && ",]}#\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }
}
