package io.articleinsights.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Main {

  /**
   * Quarkus would answer an ill-formed address itself, with a bare 400, and would parse every
   * address for that. Told not to, it leaves them to the router, whose answer is a problem like any
   * other. The native build has the same switch in application.properties, as it is read there.
   */
  private static final String LEAVE_ADDRESSES_TO_THE_ROUTER = "vertx.disableURIValidation";

  private Main() {}

  public static void main(String... arguments) {
    System.setProperty(LEAVE_ADDRESSES_TO_THE_ROUTER, "true");
    Quarkus.run(arguments);
  }
}
