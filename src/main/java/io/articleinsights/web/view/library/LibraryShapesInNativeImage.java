package io.articleinsights.web.view.library;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Needed by Jackson, which reads these records' components by reflection. */
@RegisterForReflection(
    targets = {
      ArticleCountView.class,
      KeywordArticleView.class,
      KeywordPage.class,
      KeywordPlacesView.class,
      LibraryKeywordView.class
    })
final class LibraryShapesInNativeImage {

  private LibraryShapesInNativeImage() {}
}
