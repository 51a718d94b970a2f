/**
 * Benchmarks and the programs that load tests need. Not part of the product: compiled by the Maven
 * profile {@code bench} only.
 */
package io.articleinsights.bench;
