/** What is shown of a whole library: pages of keywords, and where they stand. */
package io.articleinsights.web.view.library;
