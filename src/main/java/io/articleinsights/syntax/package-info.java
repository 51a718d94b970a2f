/**
 * What a sentence is made of: each token with its head and what it is to it, and read from that the
 * noun phrases, verb groups and clauses. {@link io.articleinsights.syntax.SyntaxParser} is the
 * front door; it makes a {@link io.articleinsights.syntax.Syntax} of an annotated text.
 */
package io.articleinsights.syntax;
