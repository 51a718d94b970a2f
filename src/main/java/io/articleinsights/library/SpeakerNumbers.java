package io.articleinsights.library;

import io.articleinsights.keyword.KeyHash;
import io.articleinsights.speaker.Speaker;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers speakers in the order in which they are met, and collects what they are called. */
final class SpeakerNumbers {

  private static final long UPPER_HALF = 0xFFFFFFFF00000000L;

  private final Map<String, Integer> numberOfId = new HashMap<>();
  private long[] names = new long[1024];
  private int size;

  void add(Speaker speaker) {
    int number = numberOfId.computeIfAbsent(speaker.id(), met -> numberOfId.size());
    add(speaker.id(), number);
    add(speaker.name(), number);
    speaker.aliases().forEach(alias -> add(alias, number));
  }

  private void add(String name, int number) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
    }
    names[size++] = half(name) | number;
  }

  /** Half a hash of a name in the upper half; names that are equal but for case have the same. */
  static long half(String name) {
    char[] folded = name.toCharArray();
    for (int at = 0; at < folded.length; at++) {
      folded[at] = Character.toLowerCase(Character.toUpperCase(folded[at]));
    }
    return KeyHash.of(new String(folded)) & UPPER_HALF;
  }

  int of(String id) {
    return numberOfId.get(id);
  }

  int count() {
    return numberOfId.size();
  }

  /** Every name with the number of its speaker, ascending, each once. */
  long[] names() {
    Arrays.sort(names, 0, size);
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (kept == 0 || names[kept - 1] != names[at]) {
        names[kept++] = names[at];
      }
    }
    return Arrays.copyOf(names, kept);
  }
}
