package io.articleinsights.syntax;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** Reads the resource that the training program writes; once, into flat arrays. */
final class ModelFile {

  /** The first bytes of the resource; its layout has a number of its own. */
  static final int MAGIC = 0x53594E32;

  private static final String RESOURCE = "syntax.bin";

  private ModelFile() {}

  /** The model of the product, read when it is first asked for. */
  static Model model() {
    return Holder.MODEL;
  }

  private static final class Holder {
    private static final Model MODEL = read();

    private static Model read() {
      try (InputStream stream = ModelFile.class.getResourceAsStream(RESOURCE)) {
        return ModelFile.read(Objects.requireNonNull(stream, RESOURCE).readAllBytes());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  static Model read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this version");
    }
    TagChoices choices = choices(in);
    RelationChoices relations = relations(in);
    return new Model(choices, rows(in), new MoveTable(ints(in)), rows(in), relations);
  }

  private static TagChoices choices(DataInputStream in) throws IOException {
    long open = in.readLong();
    long[] sets = new long[in.readInt()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = in.readLong();
    }
    int[] keys = new int[in.readInt()];
    long[] tags = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
      tags[i] = sets[in.readUnsignedShort()];
    }
    return new TagChoices(keys, tags, open);
  }

  private static RelationChoices relations(DataInputStream in) throws IOException {
    long[] pairs = new long[RelationChoices.PAIRS];
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      pairs[in.readUnsignedShort()] = in.readLong();
    }
    int[] words = ints(in);
    long[] closed = new long[words.length];
    for (int i = 0; i < closed.length; i++) {
      closed[i] = in.readLong();
    }
    return new RelationChoices(pairs, words, closed);
  }

  private static WeightRows rows(DataInputStream in) throws IOException {
    return new WeightRows(ints(in), shorts(in));
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(Integer.BYTES * values.length)).asIntBuffer().get(values);
    return values;
  }

  private static short[] shorts(DataInputStream in) throws IOException {
    short[] values = new short[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(Short.BYTES * values.length)).asShortBuffer().get(values);
    return values;
  }
}
