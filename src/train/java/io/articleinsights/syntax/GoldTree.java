package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;

/**
 * A sentence of a treebank with its tree, over the tokens of our own tokenizer.
 *
 * @param document the document that it comes from
 * @param heads for each token its head, negative at the root
 */
public record GoldTree(
    String document,
    AnnotatedText text,
    int[] heads,
    Relation[] relations,
    Tag[] tags,
    PartOfSpeech[] parts) {

  public int size() {
    return heads.length;
  }

  /** The tree as the parser would have made it. */
  public Syntax syntax() {
    byte[] relationBytes = new byte[size()];
    byte[] tagBytes = new byte[size()];
    for (int token = 0; token < size(); token++) {
      relationBytes[token] = (byte) relations[token].ordinal();
      tagBytes[token] = (byte) tags[token].ordinal();
    }
    return new Syntax(text, heads.clone(), relationBytes, tagBytes);
  }
}
