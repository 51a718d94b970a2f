/** What the OpenAPI document says beyond the annotations: examples, refusals, parameters. */
package io.articleinsights.web.openapi;
