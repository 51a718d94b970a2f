/** The classic algorithms under their published definitions, to compare with. */
package io.articleinsights.summary.classic;
