package io.articleinsights.web.view.search;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Needed by Jackson, which reads these records' components by reflection. */
@RegisterForReflection(
    targets = {
      FacetListView.class,
      FacetView.class,
      FacetsView.class,
      HitSpeakerView.class,
      SearchHitView.class,
      SearchPage.class,
      SnippetPartView.class,
      SnippetView.class
    })
final class SearchShapesInNativeImage {

  private SearchShapesInNativeImage() {}
}
