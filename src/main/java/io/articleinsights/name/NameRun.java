package io.articleinsights.name;

/**
 * A name where it stands in the text.
 *
 * @param first its first token, title included
 * @param nameFirst the first token of the name itself, after the title
 * @param end the token after its last one, the possessive mark left out
 * @param name the name, taken apart
 * @param possessive whether {@code ’s} follows
 */
public record NameRun(int first, int nameFirst, int end, ProperName name, boolean possessive) {}
