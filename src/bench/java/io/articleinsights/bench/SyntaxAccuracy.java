package io.articleinsights.bench;

import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.GoldTree;
import io.articleinsights.syntax.Scores;
import io.articleinsights.syntax.SubjectFinder;
import io.articleinsights.syntax.SyntaxParser;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.Treebank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well sentences are parsed, on treebanks of Universal Dependencies (files in CoNLL-U format,
 * given one by one or by their folder); and how well the rules without a parser do on the same
 * sentences. The weights of the product were learned from UD English EWT (dev, test) and GUM (dev):
 * figures on those files tell nothing of sentences that it never saw; {@code TrainSyntax --fold}
 * measures those.
 */
public final class SyntaxAccuracy {

  private SyntaxAccuracy() {}

  public static void main(String[] args) throws IOException {
    SyntaxParser parser = new SyntaxParser();
    for (Path file : files(args)) {
      List<GoldTree> trees = Treebank.read(file);
      System.out.printf("%n%s, %d sentences: the parser%n", file.getFileName(), trees.size());
      Scores.of(parser, trees).table().forEach(System.out::println);
      System.out.println("the rules without a parser");
      new Rules().table(trees).forEach(System.out::println);
    }
  }

  private static List<Path> files(String[] args) throws IOException {
    Path path = Path.of(args[0]);
    if (!Files.isDirectory(path)) {
      return Stream.of(args).map(Path::of).toList();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
  }

  /**
   * The subjects that {@link SubjectFinder} finds by commas and small words, and the tags of the
   * text. It finds whole phrases: one is right when it holds the head of the subject, which is a
   * little kinder than what is asked of the parser.
   */
  private static final class Rules {

    private int right;
    private int given;
    private int wanted;
    private int tokens;
    private int parts;

    List<String> table(List<GoldTree> trees) {
      trees.forEach(this::add);
      double precision = (double) right / Math.max(1, given);
      double recall = (double) right / Math.max(1, wanted);
      return List.of(
          String.format(
              "subjects of finite verbs  P %.4f  R %.4f  F1 %.4f",
              precision, recall, 2.0 * right / Math.max(1, given + wanted)),
          String.format("parts of speech           %.4f", (double) parts / Math.max(1, tokens)));
    }

    private void add(GoldTree tree) {
      for (int token = 0; token < tree.size(); token++) {
        tokens++;
        parts += tree.parts()[token] == tree.text().tag(token) ? 1 : 0;
      }
      subjects(tree);
    }

    private void subjects(GoldTree tree) {
      Set<Long> gold = Scores.subjects(tree.syntax());
      wanted += gold.size();
      ClauseTokens words = new ClauseTokens(tree.text(), List.of());
      SubjectFinder finder = new SubjectFinder(words);
      for (int verb = 0; verb < tree.size(); verb++) {
        if (words.finite(verb) && finder.verbGroupStart(verb, 0) == verb) {
          Optional<TokenRun> found = finder.before(verb, 0);
          given += found.isPresent() ? 1 : 0;
          right += found.isPresent() && holds(found.get(), verb, gold) ? 1 : 0;
        }
      }
    }

    private static boolean holds(TokenRun run, int verb, Set<Long> gold) {
      for (int token = run.from(); token < run.to(); token++) {
        if (gold.contains(Scores.subject(verb, token))) {
          return true;
        }
      }
      return false;
    }
  }
}
