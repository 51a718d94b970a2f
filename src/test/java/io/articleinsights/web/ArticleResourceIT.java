package io.articleinsights.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged service. */
@QuarkusIntegrationTest
class ArticleResourceIT extends ArticleResourceTest {}
