package io.articleinsights.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is looked up of each distinct word of one text, once.
 *
 * @param <T> what is known of a word
 */
public final class DistinctWords<T> {

  private static final int RECENT = 1024;

  private final String text;
  private final Function<String, T> look;
  private final Map<String, Known<T>> distinct = new HashMap<>(RECENT);
  private final List<Known<T>> recent = new ArrayList<>(Collections.nCopies(RECENT, null));

  private record Known<T>(String word, T value) {}

  public DistinctWords(String text, Function<String, T> look) {
    this.text = text;
    this.look = look;
  }

  /** Most words are the same few: those are found without a string being made. */
  public T at(int start, int end) {
    int slot = slot(start, end);
    Known<T> last = recent.get(slot);
    if (last == null || last.word.length() != end - start || !text.startsWith(last.word, start)) {
      last =
          distinct.computeIfAbsent(
              text.substring(start, end), word -> new Known<>(word, look.apply(word)));
      recent.set(slot, last);
    }
    return last.value;
  }

  private int slot(int start, int end) {
    int ends = text.charAt(start) * 31 + text.charAt(end - 1) * 131;
    return ends + text.charAt(start + (end - start) / 2) * 7 + end - start & RECENT - 1;
  }
}
