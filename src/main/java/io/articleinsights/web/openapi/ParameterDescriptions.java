package io.articleinsights.web.openapi;

import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.QueryParameter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the query parameters with the very ranges that are checked. */
final class ParameterDescriptions {

  private ParameterDescriptions() {}

  static Map<String, Parameter> all() {
    Map<String, Parameter> described = new LinkedHashMap<>();
    names().forEach((parameter, name) -> described.put(name, describe(parameter)));
    return described;
  }

  /** What a parameter of an operation is described under. */
  static String name(QueryParameter parameter) {
    return names().get(parameter);
  }

  /** Parameters of one name may differ; the first has it for itself. */
  private static Map<QueryParameter, String> names() {
    Map<QueryParameter, String> names = new LinkedHashMap<>();
    for (Operation operation : Operation.values()) {
      for (QueryParameter parameter : operation.parameters()) {
        boolean taken = names.containsValue(parameter.name());
        names.putIfAbsent(
            parameter, taken ? operation.id() + "-" + parameter.name() : parameter.name());
      }
    }
    return names;
  }

  private static Parameter describe(QueryParameter parameter) {
    Parameter described =
        OASFactory.createParameter()
            .name(parameter.name())
            .in(Parameter.In.QUERY)
            .description(parameter.description())
            .example(example(parameter))
            .schema(schema(parameter));
    if (parameter.required()) {
      described.required(true);
    }
    return parameter instanceof QueryParameter.Choices
        ? described.style(Parameter.Style.FORM).explode(false)
        : described;
  }

  private static Object example(QueryParameter parameter) {
    String example = parameter.example();
    if (parameter instanceof QueryParameter.Whole) {
      return Integer.valueOf(example);
    }
    if (parameter instanceof QueryParameter.Share) {
      return new BigDecimal(example);
    }
    if (parameter instanceof QueryParameter.Choices) {
      return List.of(example.split(","));
    }
    return parameter instanceof QueryParameter.Flag ? Boolean.valueOf(example) : example;
  }

  private static Schema schema(QueryParameter parameter) {
    Schema schema = OASFactory.createSchema();
    if (parameter instanceof QueryParameter.Whole whole) {
      schema
          .addType(Schema.SchemaType.INTEGER)
          .format("int32")
          .minimum(BigDecimal.valueOf(whole.least()))
          .maximum(BigDecimal.valueOf(whole.most()));
      whole.standard().ifPresent(schema::defaultValue);
    } else if (parameter instanceof QueryParameter.Share share) {
      schema
          .addType(Schema.SchemaType.NUMBER)
          .minimum(BigDecimal.ZERO)
          .maximum(BigDecimal.ONE)
          .defaultValue(BigDecimal.valueOf(share.standard()));
    } else if (parameter instanceof QueryParameter.Choice choice) {
      schema.addType(Schema.SchemaType.STRING).enumeration(List.copyOf(choice.values()));
      choice.standard().ifPresent(schema::defaultValue);
    } else if (parameter instanceof QueryParameter.Choices choices) {
      schema
          .addType(Schema.SchemaType.ARRAY)
          .uniqueItems(true)
          .items(ApiDescription.string().enumeration(List.copyOf(choices.values())));
    } else if (parameter instanceof QueryParameter.Day) {
      schema.addType(Schema.SchemaType.STRING).format("date");
    } else if (parameter instanceof QueryParameter.Flag flag) {
      schema.addType(Schema.SchemaType.BOOLEAN).defaultValue(flag.standard());
    } else {
      schema.addType(Schema.SchemaType.STRING).minLength(1).maxLength(QueryParameter.Text.LONGEST);
    }
    return schema;
  }
}
