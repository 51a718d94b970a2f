package io.articleinsights.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Trains the model of {@link SyntaxParser} and writes its resource, the same bytes every time; or
 * measures by training on some files and testing on another.
 *
 * <p>{@code TrainSyntax OUTPUT TREEBANK…} or {@code TrainSyntax --test TREEBANK TREEBANK…}
 */
public final class TrainSyntax {

  private TrainSyntax() {}

  public static void main(String[] arguments) throws IOException {
    boolean test = arguments[0].equals("--test");
    List<GoldTree> trees = new ArrayList<>();
    for (int i = test ? 2 : 1; i < arguments.length; i++) {
      trees.addAll(Treebank.read(Path.of(arguments[i])));
    }
    Trainer.Parts parts = new Trainer(trees).train();
    if (test) {
      measure(parts.model(), Treebank.read(Path.of(arguments[1])));
    } else {
      Files.write(Path.of(arguments[0]), bytes(parts));
    }
  }

  static void measure(Model model, List<GoldTree> trees) {
    Scores scores = new Scores();
    SyntaxParser parser = new SyntaxParser(model);
    for (GoldTree tree : trees) {
      scores.add(tree, parser.parseWhole(tree.text()));
    }
    scores.table().forEach(System.out::println);
  }

  private static byte[] bytes(Trainer.Parts parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(ModelFile.MAGIC);
    choices(parts.choices(), out);
    relations(parts.relations(), out);
    for (short[] slots : List.of(parts.tags(), parts.moves(), parts.labels())) {
      out.writeInt(slots.length);
      for (short slot : slots) {
        out.writeShort(slot);
      }
    }
    return bytes.toByteArray();
  }

  private static void choices(Trainer.Choices choices, DataOutputStream out) throws IOException {
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

  private static void relations(long[] relations, DataOutputStream out) throws IOException {
    int count = 0;
    for (long set : relations) {
      count += set == 0 ? 0 : 1;
    }
    out.writeInt(count);
    for (int pair = 0; pair < relations.length; pair++) {
      if (relations[pair] != 0) {
        out.writeShort(pair);
        out.writeLong(relations[pair]);
      }
    }
  }
}
