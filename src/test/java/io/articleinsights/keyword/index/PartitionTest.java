package io.articleinsights.keyword.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartitionTest {

  @Test
  void aStretchIsWhatSortingWouldPutThere() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      int size = random.nextInt(60);
      List<Integer> order = IntStream.range(0, size).boxed().toList();
      Integer[] items = order.toArray(Integer[]::new);
      if (round % 3 > 0) {
        Collections.shuffle(Arrays.asList(items), random);
      }
      int from = random.nextInt(size + 1);
      int to = from + random.nextInt(size - from + 1);
      new Partition<>(items).settle(from, to);
      Integer[] stretch = Arrays.copyOfRange(items, from, to);
      Arrays.sort(stretch);
      assertEquals(order.subList(from, to), Arrays.asList(stretch));
    }
  }
}
