/**
 * The work of the executors: every record of a partition is read, analysed within its time and
 * turned into rows, or refused; what happened is counted.
 */
package io.articleinsights.spark.run;
