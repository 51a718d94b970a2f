package io.articleinsights.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged service, which starts by its own main method. */
@QuarkusIntegrationTest
class HostileHttpIT extends HostileHttpTest {}
