/**
 * An archive on disk: a folder for each table, filled batch by batch; a batch is there as a whole
 * or not at all. {@link io.articleinsights.spark.archive.Archive} is the front door.
 */
package io.articleinsights.spark.archive;
