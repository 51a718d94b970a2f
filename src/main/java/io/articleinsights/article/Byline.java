package io.articleinsights.article;

import java.util.List;

/**
 * Who wrote an article, as a line of it tells.
 *
 * @param authors names of people as they are written, capitals put right; empty when none is named
 * @param rest what follows the names and may be a date
 */
record Byline(List<String> authors, String rest) {

  Byline {
    authors = List.copyOf(authors);
  }
}
