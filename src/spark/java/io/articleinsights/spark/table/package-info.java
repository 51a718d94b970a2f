/**
 * What an archive holds: the tables with their flat, fixed columns, and the rows that an analysed
 * article has in each. {@link io.articleinsights.spark.table.Tables} lists them.
 */
package io.articleinsights.spark.table;
