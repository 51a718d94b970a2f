package io.articleinsights.web.request;

import java.util.Optional;

/**
 * Which articles an answer is over.
 *
 * @param article the only one; empty for all
 * @param isLibrary whether the library was asked, so that items name their article
 */
public record Selection(Optional<String> article, boolean isLibrary) {

  public static Selection ofArticle(String id) {
    return new Selection(Optional.of(id), false);
  }

  public static Selection ofLibrary(Query query) {
    return new Selection(query.text(Parameters.ARTICLE), true);
  }
}
