package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Front door of this package: finds for each token of a sentence its head and what it is to it.
 *
 * <p>An averaged perceptron (Collins, 2002) tags; a transition parser of the arc-hybrid kind,
 * trained with a dynamic oracle (Goldberg and Nivre, 2013), builds the tree in one pass from left
 * to right. Both were trained on treebanks of Universal Dependencies. The time is linear in the
 * text. Immutable and safe for use by many threads at once.
 */
public final class SyntaxParser {

  /** A longer sentence is parsed in pieces, so that nobody waits for a list of a thousand names. */
  private static final int LONGEST = 160;

  private final Model model;

  /** A parser with the weights that come with this library. */
  public SyntaxParser() {
    this(ModelFile.model());
  }

  SyntaxParser(Model model) {
    this.model = model;
  }

  /** Parses every sentence. */
  public Syntax parse(AnnotatedText text) {
    return parse(text, sentence -> true);
  }

  /**
   * Parses those sentences of a text that somebody wants to know about; the time of the others is
   * saved, and their tokens have no head.
   *
   * @param wanted whether to parse the sentence of a number
   */
  public Syntax parse(AnnotatedText text, IntPredicate wanted) {
    TreeBuilder builder = new TreeBuilder(model);
    Draft draft = new Draft(0, text.tokenCount());
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      if (wanted.test(sentence)) {
        sentence(text, sentence, builder, draft);
      }
    }
    return new Syntax(text, draft.heads, draft.relations, draft.tags);
  }

  /**
   * Parses each sentence when somebody first asks for one of its tokens, so that the time of the
   * others is saved. What it returns is for one thread.
   */
  public Syntax onDemand(AnnotatedText text) {
    TreeBuilder builder = new TreeBuilder(model);
    return new Syntax(text, sentence -> tree(text, sentence, builder));
  }

  /** Takes the whole text for one sentence, as a treebank wants it. */
  Syntax parseWhole(AnnotatedText text) {
    Draft draft = new Draft(0, text.tokenCount());
    parse(text, 0, text.tokenCount(), new TreeBuilder(model), draft);
    return new Syntax(text, draft.heads, draft.relations, draft.tags);
  }

  private static Syntax.Tree tree(AnnotatedText text, int sentence, TreeBuilder builder) {
    int first = text.firstToken(sentence);
    Draft draft = new Draft(first, text.endToken(sentence));
    sentence(text, sentence, builder, draft);
    return new Syntax.Tree(first, draft.heads, draft.relations, draft.tags);
  }

  private static void sentence(AnnotatedText text, int sentence, TreeBuilder builder, Draft draft) {
    parse(text, text.firstToken(sentence), text.endToken(sentence), builder, draft);
  }

  private static void parse(
      AnnotatedText text, int first, int end, TreeBuilder builder, Draft draft) {
    int from = first;
    int root = -1;
    while (from < end) {
      int to = pieceEnd(text, from, end);
      builder.build(text, from, to);
      root = draft.take(builder, from, root);
      from = to;
    }
  }

  private static int pieceEnd(AnnotatedText text, int from, int end) {
    if (end - from <= LONGEST) {
      return end;
    }
    int last = from + LONGEST;
    for (int token = last - 1; token > from + LONGEST / 2; token--) {
      if (text.tokenIs(token, ";") || text.tokenIs(token, ",")) {
        return token + 1;
      }
    }
    return last;
  }

  /** The arrays of a run of tokens while they are filled. */
  private static final class Draft {

    private final int first;
    private final int[] heads;
    private final byte[] relations;
    private final byte[] tags;

    Draft(int first, int end) {
      this.first = first;
      heads = new int[end - first];
      relations = new byte[end - first];
      tags = new byte[end - first];
      Arrays.fill(heads, Syntax.NO_TOKEN);
    }

    /**
     * Takes over a piece of a sentence.
     *
     * @param root the root of the sentence's pieces before, negative in the first
     * @return the root of the sentence
     */
    int take(TreeBuilder builder, int from, int root) {
      int shift = from - TokenRow.PAD;
      int sentenceRoot = root;
      for (int at = TokenRow.PAD; at < builder.state.root; at++) {
        int token = at + shift - first;
        tags[token] = (byte) builder.tags[at];
        if (builder.state.head[at] != builder.state.root) {
          heads[token] = builder.state.head[at] + shift;
          relations[token] = (byte) builder.state.label[at];
        } else {
          heads[token] = root;
          relations[token] = (byte) (root < 0 ? Relation.ROOT : Relation.PARATAXIS).ordinal();
          sentenceRoot = root < 0 ? at + shift : root;
        }
      }
      return sentenceRoot;
    }
  }
}
