package io.articleinsights.syntax;

/**
 * A stretch between quotation marks.
 *
 * @param start offset of the opening mark
 * @param end offset after the closing mark, or the paragraph's end when there is none
 * @param paragraph number of its paragraph
 * @param closed whether there is a closing mark
 * @param continued whether it goes on a quotation that an earlier paragraph left open
 */
public record Quotation(int start, int end, int paragraph, boolean closed, boolean continued) {}
