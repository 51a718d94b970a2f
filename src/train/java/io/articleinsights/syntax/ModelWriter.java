package io.articleinsights.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes what {@link ModelFile} reads. */
final class ModelWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  byte[] bytes(Trainer.Parts parts) throws IOException {
    out.writeInt(ModelFile.MAGIC);
    choices(parts.choices());
    relations(parts.relations());
    rows(parts.tags());
    ints(parts.moves());
    rows(parts.labels());
    return bytes.toByteArray();
  }

  private void choices(SeenTags choices) throws IOException {
    List<Long> sets = new ArrayList<>(new TreeSet<>(choices.tags().values()));
    out.writeLong(choices.open());
    out.writeInt(sets.size());
    for (long set : sets) {
      out.writeLong(set);
    }
    out.writeInt(choices.tags().size());
    for (Map.Entry<Integer, Long> entry : choices.tags().entrySet()) {
      out.writeInt(entry.getKey());
      out.writeShort(sets.indexOf(entry.getValue()));
    }
  }

  private void relations(SeenRelations relations) throws IOException {
    long[] pairs = relations.pairs();
    int count = 0;
    for (long set : pairs) {
      count += set == 0 ? 0 : 1;
    }
    out.writeInt(count);
    for (int pair = 0; pair < pairs.length; pair++) {
      if (pairs[pair] != 0) {
        out.writeShort(pair);
        out.writeLong(pairs[pair]);
      }
    }
    ints(relations.words());
    for (long closed : relations.closed().values()) {
      out.writeLong(closed);
    }
  }

  private void rows(Averages.Rows rows) throws IOException {
    ints(rows.slots());
    out.writeInt(rows.rows().length);
    for (short entry : rows.rows()) {
      out.writeShort(entry);
    }
  }

  private void ints(int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }
}
