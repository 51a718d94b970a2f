package io.articleinsights.app;

import io.articleinsights.library.Library;
import io.articleinsights.library.Rejection;
import io.articleinsights.web.cache.CurrentLibrary;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when there is an article to serve. */
@Readiness
@Singleton
final class LibraryReadiness implements HealthCheck {

  private final CurrentLibrary served;
  private final ArticlesConfig config;

  LibraryReadiness(CurrentLibrary served, ArticlesConfig config) {
    this.served = served;
    this.config = config;
  }

  @Override
  public HealthCheckResponse call() {
    Library library = served.library();
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("library")
            .status(!library.articles().isEmpty())
            .withData("articles", library.articles().size())
            .withData("location", config.location())
            .withData("loadTime", library.loadTime().toMillis() + " ms");
    served.loading().ifPresent(state -> response.withData("loading", state.toString()));
    if (served.loading().isEmpty() && library.articles().isEmpty()) {
      response.withData("reason", "No article could be loaded from " + config.location() + ".");
    }
    for (Rejection rejection : library.rejections()) {
      response.withData("rejected " + rejection.fileName(), rejection.reason());
    }
    return response.build();
  }
}
