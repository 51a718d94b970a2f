/**
 * What comes in: records of whatever format, each with an origin and a hash, and how a record is
 * read as an article or refused with a reason.
 */
package io.articleinsights.spark.record;
