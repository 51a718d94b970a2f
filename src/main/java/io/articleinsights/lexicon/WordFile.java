package io.articleinsights.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A resource of word lists. All lists have one format: a word or phrase a line, after {@code =}
 * what is known of it; {@code [a name]} begins a list; lines that begin with {@code #} are
 * comments. A line that cannot be used, or a word that stands in a list twice, ends the reading
 * with file and line. Read in static initialisers only: a native binary holds the words and not the
 * files.
 */
public final class WordFile {

  private final String path;
  private final Map<String, List<WordEntry>> lists = new LinkedHashMap<>();

  private WordFile(String path) {
    this.path = path;
  }

  /** Reads a file that is named from the folder of this class: {@code names/titles.txt}. */
  public static WordFile read(String path) {
    try (InputStream stream = WordFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(path + ": there is no such word file");
      }
      return of(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static WordFile of(String path, String source) {
    WordFile file = new WordFile(path);
    file.parse(source);
    return file;
  }

  /** The words of lists, together. Words with a value are refused. */
  public Set<String> words(String... names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      for (WordEntry entry : entries(name)) {
        if (!entry.value().isEmpty()) {
          throw entry.refused("a value in a list of mere words");
        }
        words.add(entry.word());
      }
    }
    return Set.copyOf(words);
  }

  /** The words of a list with their values; a word without one has the empty value. */
  public Map<String, String> values(String name) {
    Map<String, String> values = new HashMap<>();
    entries(name).forEach(entry -> values.put(entry.word(), entry.value()));
    return Map.copyOf(values);
  }

  /** The entries of a list in the order of the file. */
  public List<WordEntry> entries(String name) {
    List<WordEntry> entries = lists.get(name);
    if (entries == null) {
      throw new IllegalStateException(path + ": there is no list [" + name + "]");
    }
    return entries;
  }

  /** The names of the lists in the order of the file. */
  public Set<String> names() {
    return lists.keySet();
  }

  private void parse(String source) {
    ListReader list = new ListReader("", 0);
    int number = 0;
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start);
      String line = source.substring(start, end < 0 ? source.length() : end);
      number++;
      if (line.startsWith("[")) {
        close(list);
        list = new ListReader(line, number);
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        list.add(line, number);
      }
      start += line.length() + 1;
    }
    close(list);
  }

  private void close(ListReader list) {
    if (list.line > 0 && lists.put(list.name, List.copyOf(list.entries)) != null) {
      throw bad(list.line, "a second list of this name", list.name);
    }
  }

  private IllegalStateException bad(int line, String reason, String what) {
    return new WordEntry(what, "", path, line).refused(reason);
  }

  /** One list while it is read. */
  private final class ListReader {

    private final String name;
    private final int line;
    private final List<WordEntry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ListReader(String heading, int line) {
      if (line > 0 && (heading.length() < 3 || !heading.endsWith("]"))) {
        throw bad(line, "not the name of a list", heading);
      }
      this.name = line > 0 ? heading.substring(1, heading.length() - 1) : "";
      this.line = line;
    }

    void add(String text, int number) {
      int equals = text.indexOf(" = ");
      String word = equals < 0 ? text : text.substring(0, equals);
      String value = equals < 0 ? "" : text.substring(equals + 3);
      if (line == 0) {
        throw bad(number, "a word before the first list", text);
      }
      if (!isTidy(word) || word.indexOf('=') >= 0 || equals >= 0 && (!isTidy(value))) {
        throw bad(number, "not a word, nor a word = value", text);
      }
      if (!seen.add(word)) {
        throw bad(number, "twice in the list [" + name + "]", word);
      }
      entries.add(new WordEntry(word, value, path, number));
    }

    private static boolean isTidy(String part) {
      return !part.isEmpty() && part.equals(part.strip()) && !part.contains("  ");
    }
  }
}
