package io.articleinsights.article.format.html;

import io.articleinsights.article.format.Prose;

/**
 * A run of text between two breaks of a page.
 *
 * @param text white space folded, never blank
 * @param region the innermost block-level element around it
 * @param words its length: runs of characters that are not blank; two characters of a script
 *     without spaces count as one
 * @param linked share of its letters that stand in links, 0 to 1
 * @param naming what the names of inline elements around all of the text say of it
 */
record PageBlock(String text, Region region, int words, double linked, Naming naming) {

  boolean endsSentence() {
    return Prose.endsSentence(text);
  }

  boolean isMostlyLinked() {
    return linked > 0.5;
  }
}
