/**
 * One pass over an article that annotates its text once and feeds quotes, keywords and summary.
 * {@link io.articleinsights.analysis.ArticleAnalyzer} is the front door.
 */
package io.articleinsights.analysis;
