package io.articleinsights.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model of {@link SyntaxParser} and writes its resource, the same bytes every time; or
 * measures on trees that were not learned from.
 *
 * <ul>
 *   <li>{@code TrainSyntax OUTPUT TREEBANK…} writes the resource;
 *   <li>{@code TrainSyntax --test TREEBANK TREEBANK…} tests on the first treebank what was learned
 *       from the others;
 *   <li>{@code TrainSyntax --fold NUMBER TREEBANK…} leaves out one fifth of the documents (number 0
 *       to 4) and tests on it, treebank by treebank.
 * </ul>
 */
public final class TrainSyntax {

  private static final int FOLDS = 5;

  private TrainSyntax() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "--test" -> test(arguments);
      case "--fold" -> fold(arguments);
      default -> Files.write(Path.of(arguments[0]), bytes(arguments));
    }
  }

  private static byte[] bytes(String[] arguments) throws IOException {
    return new ModelWriter().bytes(new Trainer(trees(arguments, 1)).train());
  }

  private static List<GoldTree> trees(String[] files, int from) throws IOException {
    List<GoldTree> trees = new ArrayList<>();
    for (int i = from; i < files.length; i++) {
      trees.addAll(Treebank.read(Path.of(files[i])));
    }
    return trees;
  }

  private static void test(String[] arguments) throws IOException {
    Model model = new Trainer(trees(arguments, 2)).train().model();
    print(arguments[1], model, Treebank.read(Path.of(arguments[1])));
  }

  private static void fold(String[] arguments) throws IOException {
    int fold = Integer.parseInt(arguments[1]);
    List<GoldTree> lessons = trees(arguments, 2);
    lessons.removeIf(tree -> isIn(fold, tree));
    Model model = new Trainer(lessons).train().model();
    for (int i = 2; i < arguments.length; i++) {
      List<GoldTree> trees = new ArrayList<>(Treebank.read(Path.of(arguments[i])));
      trees.removeIf(tree -> !isIn(fold, tree));
      print(arguments[i], model, trees);
    }
  }

  private static boolean isIn(int fold, GoldTree tree) {
    return Math.floorMod(tree.document().hashCode(), FOLDS) == fold;
  }

  private static void print(String name, Model model, List<GoldTree> trees) {
    System.out.printf("%s, %d sentences%n", name, trees.size());
    Scores.of(new SyntaxParser(model), trees).table().forEach(System.out::println);
  }
}
