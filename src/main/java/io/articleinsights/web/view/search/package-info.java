/** What a search shows: hits with their matched words, and how they spread. */
package io.articleinsights.web.view.search;
