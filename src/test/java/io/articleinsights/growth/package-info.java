/**
 * How the work grows with the text, counted and not timed: our classes are loaded once more with a
 * counter at the start of each method and at each turn of each loop.
 */
package io.articleinsights.growth;
