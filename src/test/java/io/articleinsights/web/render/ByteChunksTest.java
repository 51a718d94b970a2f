package io.articleinsights.web.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ByteChunksTest {

  @Property(tries = 50)
  void keepWhatIsWrittenInPiecesOfAnySize(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 400_000) Integer> sizes,
      @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    ByteChunks chunks = new ByteChunks();
    for (int size : sizes) {
      byte[] piece = new byte[size + 2];
      random.nextBytes(piece);
      chunks.write(piece[0]);
      chunks.write(piece, 1, size);
      expected.write(piece, 0, size + 1);
    }
    assertEquals(expected.size(), chunks.length());
    byte[] zipped = chunks.gzip().getBytes();
    assertArrayEquals(
        expected.toByteArray(),
        new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes());
    assertArrayEquals(expected.toByteArray(), chunks.buffer().getBytes());
  }
}
