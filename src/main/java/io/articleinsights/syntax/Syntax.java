package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The trees of an article's sentences over the tokens of its {@link AnnotatedText}, which count
 * from 0 through the whole article. Each token of a parsed sentence has exactly one head in the
 * same sentence, but for one token, its root; the arcs neither cross nor run in a circle, so that
 * what hangs on a token is an unbroken run of tokens.
 *
 * <p>Everything is held in flat arrays, those of a sentence from when it is parsed, and asked for
 * by token. {@link NounPhrase}, {@link VerbGroup} and {@link Clause} are views that cost nothing to
 * keep. Made by {@link SyntaxParser#parse} immutable; made on demand for one thread.
 */
public final class Syntax {

  /** Stands for a token that is not there. */
  public static final int NO_TOKEN = -1;

  private static final Relation[] RELATIONS = Relation.values();
  private static final Tag[] TAGS = Tag.values();

  private final AnnotatedText text;
  private final Parse parse;

  /** By sentence; null until somebody asks for one. */
  private final Tree[] trees;

  /** What was asked last is mostly asked again. */
  private Tree last;

  /** Parses a sentence, when somebody asks for it. */
  interface Parse {

    Tree of(int sentence);
  }

  /** All that is wanted is parsed. The arrays belong to the new object from now on. */
  Syntax(AnnotatedText text, int[] heads, byte[] relations, byte[] tags) {
    this.text = text;
    this.trees = new Tree[0];
    this.last = new Tree(0, heads, relations, tags);
    this.parse = sentence -> last;
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      last.spread(text.firstToken(sentence), text.endToken(sentence));
    }
  }

  /** Sentences are parsed when somebody asks for them. */
  Syntax(AnnotatedText text, Parse parse) {
    this.text = text;
    this.parse = parse;
    this.trees = new Tree[text.sentenceCount()];
    this.last = new Tree(0, new int[0], new byte[0], new byte[0]);
  }

  /** The tree of the sentence that holds a token. */
  private Tree tree(int token) {
    Tree tree = last;
    return token >= tree.first && token - tree.first < tree.heads.length ? tree : find(token);
  }

  private Tree find(int token) {
    int sentence = text.sentenceOf(token);
    if (trees[sentence] == null) {
      trees[sentence] = parse.of(sentence);
      trees[sentence].spread(text.firstToken(sentence), text.endToken(sentence));
    }
    last = trees[sentence];
    return last;
  }

  /** What is known of a run of tokens; heads, children and borders count through the article. */
  static final class Tree {

    private final int first;
    private final int[] heads;
    private final byte[] relations;
    private final byte[] tags;
    private final int[] firstChildren;
    private final int[] nextSiblings;
    private final int[] starts;
    private final int[] ends;

    Tree(int first, int[] heads, byte[] relations, byte[] tags) {
      this.first = first;
      this.heads = heads;
      this.relations = relations;
      this.tags = tags;
      firstChildren = new int[heads.length];
      nextSiblings = new int[heads.length];
      starts = new int[heads.length];
      ends = new int[heads.length];
      Arrays.fill(firstChildren, NO_TOKEN);
      Arrays.fill(nextSiblings, NO_TOKEN);
      link();
    }

    private void link() {
      for (int at = heads.length - 1; at >= 0; at--) {
        starts[at] = first + at;
        ends[at] = first + at + 1;
        if (heads[at] >= 0) {
          int head = heads[at] - first;
          nextSiblings[at] = firstChildren[head];
          firstChildren[head] = first + at;
        }
      }
    }

    /** Children lie next to their heads, so one way there and one way back reach every ancestor. */
    private void spread(int from, int to) {
      boolean grown = true;
      while (grown) {
        grown = false;
        for (int at = from - first; at < to - first; at++) {
          grown |= widen(at);
        }
        for (int at = to - first - 1; at >= from - first; at--) {
          grown |= widen(at);
        }
      }
    }

    private boolean widen(int at) {
      int head = heads[at] - first;
      if (heads[at] < 0 || starts[head] <= starts[at] && ends[head] >= ends[at]) {
        return false;
      }
      starts[head] = Math.min(starts[head], starts[at]);
      ends[head] = Math.max(ends[head], ends[at]);
      return true;
    }
  }

  /** The text that was parsed. */
  public AnnotatedText text() {
    return text;
  }

  /** Whether the sentence that holds a token was parsed. */
  public boolean isParsed(int token) {
    Tree tree = tree(token);
    return tree.relations[token - tree.first] != 0;
  }

  /**
   * The token that this one depends on; {@link #NO_TOKEN} at a root and where nothing was parsed.
   */
  public int head(int token) {
    Tree tree = tree(token);
    return tree.heads[token - tree.first];
  }

  /** What a token is to its head. */
  public Relation relation(int token) {
    Tree tree = tree(token);
    return RELATIONS[tree.relations[token - tree.first]];
  }

  /** The tag of a token; {@link Tag#NONE} where nothing was parsed. */
  public Tag tag(int token) {
    Tree tree = tree(token);
    return TAGS[tree.tags[token - tree.first]];
  }

  /** The part of speech as the tree has it; that of the text where nothing was parsed. */
  public PartOfSpeech partOfSpeech(int token) {
    return isParsed(token)
        ? PartsOfSpeech.of(text, token, tag(token), relation(token))
        : text.tag(token);
  }

  /** The root of a sentence; {@link #NO_TOKEN} where nothing was parsed. */
  public int root(int sentence) {
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (relation(token) == Relation.ROOT) {
        return token;
      }
    }
    return NO_TOKEN;
  }

  /** The first token that depends on this one, in the order of the text, or {@link #NO_TOKEN}. */
  public int firstChild(int token) {
    Tree tree = tree(token);
    return tree.firstChildren[token - tree.first];
  }

  /** The next token that depends on the same head, in the order of the text. */
  public int nextSibling(int token) {
    Tree tree = tree(token);
    return tree.nextSiblings[token - tree.first];
  }

  /** The first child that is this to its head, or {@link #NO_TOKEN}. */
  public int child(int token, Relation relation) {
    int child = firstChild(token);
    while (child != NO_TOKEN && relation(child) != relation) {
      child = nextSibling(child);
    }
    return child;
  }

  public boolean hasChild(int token, Relation relation) {
    return child(token, relation) != NO_TOKEN;
  }

  /** The first token of all that hangs on a token, itself included. */
  public int start(int token) {
    Tree tree = tree(token);
    return tree.starts[token - tree.first];
  }

  /** The token after the last one of all that hangs on a token. */
  public int end(int token) {
    Tree tree = tree(token);
    return tree.ends[token - tree.first];
  }

  /** Whether a token hangs on another, directly or not, or is the same. */
  public boolean isUnder(int token, int ancestor) {
    return token >= start(ancestor) && token < end(ancestor);
  }

  /**
   * The noun phrase that a token belongs to: that of the noun that it determines, describes or
   * helps to name, or its own. Empty when the token is part of no such phrase.
   */
  public Optional<NounPhrase> nounPhrase(int token) {
    int head = token;
    while (head(head) >= 0 && NounPhrase.isInner(relation(head))) {
      head = head(head);
    }
    return NounPhrase.isHead(this, head)
        ? Optional.of(new NounPhrase(this, head))
        : Optional.empty();
  }

  /** The noun phrases of a sentence in the order of their heads; one may lie in another. */
  public List<NounPhrase> nounPhrases(int sentence) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (NounPhrase.isHead(this, token)) {
        phrases.add(new NounPhrase(this, token));
      }
    }
    return phrases;
  }

  /** The innermost clause that holds a token; empty where nothing was parsed. */
  public Optional<Clause> clause(int token) {
    if (!isParsed(token)) {
      return Optional.empty();
    }
    int predicate = token;
    while (!Clause.isPredicate(this, predicate)) {
      predicate = head(predicate);
    }
    return Optional.of(new Clause(this, predicate));
  }

  /** The clauses of a sentence in the order of their predicates; one may lie in another. */
  public List<Clause> clauses(int sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (isParsed(token) && Clause.isPredicate(this, token)) {
        clauses.add(new Clause(this, token));
      }
    }
    return clauses;
  }
}
