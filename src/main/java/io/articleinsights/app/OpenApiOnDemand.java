package io.articleinsights.app;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Takes the OpenAPI document out of every start. Quarkus would parse it and write it anew then,
 * which for this one, with real answers as examples, is more than half of a native start.
 */
public final class OpenApiOnDemand implements BuildCompatibleExtension {

  /** Called at build time. */
  @Enhancement(types = OpenApiDocumentService.class)
  public void defer(ClassConfig service) {
    if (isOneClassLoader()) {
      service.addAnnotation(OnDemand.class);
    }
  }

  /** Tests and the dev mode load the libraries apart from the application, which they then miss. */
  private static boolean isOneClassLoader() {
    return !ConfigUtils.isProfileActive("test") && !ConfigUtils.isProfileActive("dev");
  }
}
