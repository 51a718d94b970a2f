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
 * files. A list is read when it is asked for, byte by byte: that is what a cold start does fastest.
 */
public final class WordFile {

  private final String path;
  private final byte[] source;
  private final Map<String, Range> ranges = new LinkedHashMap<>();

  private WordFile(String path, byte[] source) {
    this.path = path;
    this.source = source;
  }

  /** Where a list stands in the file: offsets of bytes, and the line of its name. */
  private record Range(int start, int end, int line) {}

  /** Reads a file that is named from the folder of this class: {@code names/titles.txt}. */
  public static WordFile read(String path) {
    try (InputStream stream = WordFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(path + ": there is no such word file");
      }
      return of(path, stream.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static WordFile of(String path, byte[] source) {
    WordFile file = new WordFile(path, source);
    file.findLists();
    return file;
  }

  /** The words of a list. Words with a value are refused. */
  public Set<String> words(String name) {
    String[] words = list(name);
    try {
      return Set.of(words);
    } catch (IllegalArgumentException twice) {
      entries(name); // names the line
      throw twice;
    }
  }

  /** The words of several lists, together. */
  public Set<String> words(String... names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      words.addAll(words(name));
    }
    return Set.copyOf(words);
  }

  /** The first words of phrases: where none of them stands, no phrase has to be tried. */
  public static Set<String> openers(Set<String> phrases) {
    Set<String> openers = new HashSet<>();
    for (String phrase : phrases) {
      int blank = phrase.indexOf(' ');
      openers.add(blank < 0 ? phrase : phrase.substring(0, blank));
    }
    return Set.copyOf(openers);
  }

  /** The words of a list with their values; a word without one has the empty value. */
  public Map<String, String> values(String name) {
    Map<String, String> values = new HashMap<>();
    for (WordEntry entry : entries(name)) {
      values.put(entry.word(), entry.value());
    }
    return Map.copyOf(values);
  }

  /** The entries of a list in the order of the file. */
  public List<WordEntry> entries(String name) {
    Range range = range(name);
    List<WordEntry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int line = range.line;
    for (int start = range.start; start < range.end; ) {
      int end = endOfLine(start);
      line++;
      if (!isSkipped(start, end)) {
        WordEntry entry = entry(start, end, line);
        if (!seen.add(entry.word())) {
          throw entry.refused("twice in the list [" + name + "]");
        }
        entries.add(entry);
      }
      start = end + 1;
    }
    return entries;
  }

  /** The names of the lists in the order of the file. */
  public Set<String> names() {
    return ranges.keySet();
  }

  /** The words of a list, which may still hold one twice. */
  private String[] list(String name) {
    Range range = range(name);
    List<String> words = new ArrayList<>();
    int line = range.line;
    for (int start = range.start; start < range.end; ) {
      int end = endOfLine(start);
      line++;
      if (!isSkipped(start, end)) {
        words.add(word(start, end, line));
      }
      start = end + 1;
    }
    return words.toArray(new String[0]);
  }

  private String word(int start, int end, int line) {
    if (!isTidy(start, end)) {
      throw bad(start, end, line, "not a word");
    }
    for (int i = start; i < end; i++) {
      if (source[i] == '=') {
        throw bad(start, end, line, "a value in a list of mere words");
      }
    }
    return text(start, end);
  }

  private Range range(String name) {
    Range range = ranges.get(name);
    if (range == null) {
      throw new IllegalStateException(path + ": there is no list [" + name + "]");
    }
    return range;
  }

  private void findLists() {
    String name = "";
    int from = 0;
    int fromLine = 0;
    int line = 0;
    for (int start = 0; start < source.length; ) {
      int end = endOfLine(start);
      line++;
      if (source[start] == '[') {
        add(name, from, start, fromLine);
        name = heading(start, end, line);
        from = end + 1;
        fromLine = line;
      } else if (fromLine == 0 && !isSkipped(start, end)) {
        throw bad(start, end, line, "a word before the first list");
      }
      start = end + 1;
    }
    add(name, from, source.length, fromLine);
  }

  private void add(String name, int start, int end, int line) {
    if (line > 0 && ranges.put(name, new Range(start, end, line)) != null) {
      throw new WordEntry(name, "", path, line).refused("a second list of this name");
    }
  }

  private String heading(int start, int end, int line) {
    if (end - start < 3 || source[end - 1] != ']') {
      throw bad(start, end, line, "not the name of a list");
    }
    return text(start + 1, end - 1);
  }

  private WordEntry entry(int start, int end, int line) {
    int equals = start;
    while (equals < end && source[equals] != '=') {
      equals++;
    }
    boolean valued = equals < end;
    int wordEnd = valued ? equals - 1 : end;
    int valueStart = valued ? equals + 2 : end;
    boolean spaced = !valued || equals + 2 < end && source[wordEnd] == ' ';
    if (!spaced || !isTidy(start, wordEnd) || valued && !isTidy(valueStart, end)) {
      throw bad(start, end, line, "not a word, nor a word = value");
    }
    return new WordEntry(text(start, wordEnd), valued ? text(valueStart, end) : "", path, line);
  }

  /** Whether a part has blanks between its words only, one each. */
  private boolean isTidy(int start, int end) {
    boolean blank = true;
    for (int i = start; i < end; i++) {
      boolean next = source[i] >= 0 && source[i] <= ' ';
      if (blank && next) {
        return false;
      }
      blank = next;
    }
    return !blank;
  }

  private boolean isSkipped(int start, int end) {
    return start == end || source[start] == '#';
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < source.length && source[end] != '\n') {
      end++;
    }
    return end;
  }

  private String text(int start, int end) {
    return new String(source, start, end - start, StandardCharsets.UTF_8);
  }

  private IllegalStateException bad(int start, int end, int line, String reason) {
    return new WordEntry(text(start, end), "", path, line).refused(reason);
  }
}
