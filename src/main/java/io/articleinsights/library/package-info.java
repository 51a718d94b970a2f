/**
 * The articles that are served, as one immutable snapshot, and the way from a folder of files to
 * it. {@link io.articleinsights.library.LibraryLoader} is the front door.
 */
package io.articleinsights.library;
