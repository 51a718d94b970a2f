package io.articleinsights.web.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parts of a path that stand for something. */
final class PathParameters {

  private PathParameters() {}

  static void complete(Parameter parameter) {
    switch (parameter.getName()) {
      case "articleId" ->
          parameter
              .description("Id of the article, as the list of articles has it.")
              .example("president-xi-stresses-advancing-high-quality-development-of-it-and-cyber");
      case "number" ->
          parameter
              .description("Number of the paragraph, from 1.")
              .example(1)
              .schema(
                  OASFactory.createSchema()
                      .addType(Schema.SchemaType.INTEGER)
                      .minimum(BigDecimal.ONE));
      case "keyword" ->
          parameter
              .description("A keyword in any of its forms, as the list of keywords has it.")
              .example("cyber security");
      default -> throw new IllegalStateException("no description of " + parameter.getName());
    }
  }
}
