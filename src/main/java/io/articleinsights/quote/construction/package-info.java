/**
 * What the constructions of direct and of reported speech share: what a construction is, the view
 * of an article that it reads, who speaks, and what it finds.
 */
package io.articleinsights.quote.construction;
