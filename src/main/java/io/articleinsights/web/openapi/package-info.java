/**
 * What the OpenAPI document says beyond what the resources' signatures tell: the texts, parameters
 * and refusals of each operation, and real answers as examples.
 */
@OpenAPIDefinition(
    info = @Info(title = "Article Insights", version = "1"),
    components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package io.articleinsights.web.openapi;

import io.articleinsights.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
