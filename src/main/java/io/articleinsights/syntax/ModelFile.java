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
  static final int MAGIC = 0x53594E31;

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
    long[] relations = relations(in);
    return new Model(choices, table(in), table(in), table(in), relations);
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

  private static long[] relations(DataInputStream in) throws IOException {
    long[] relations = new long[Model.PAIRS];
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      relations[in.readUnsignedShort()] = in.readLong();
    }
    return relations;
  }

  private static WeightTable table(DataInputStream in) throws IOException {
    short[] slots = new short[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(2 * slots.length)).asShortBuffer().get(slots);
    return new WeightTable(slots);
  }
}
