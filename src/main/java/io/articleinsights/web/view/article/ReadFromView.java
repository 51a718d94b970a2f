package io.articleinsights.web.view.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.Sourced;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where what is known of an article was read from, value by value. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
    name = "ReadFrom",
    description =
        "Where what is known of an article was read from, value by value: a Markdown text's front"
            + " matter (FRONT_MATTER), a page's script of linked data (JSON_LD), its properties for"
            + " social networks (OPEN_GRAPH), its other meta elements and links (META), properties"
            + " of its elements (MICRODATA), or the text itself (TEXT).")
public record ReadFromView(
    @Schema(
            description = "Where authors were read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> authors,
    @Schema(
            description = "Where published was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> published,
    @Schema(
            description = "Where modified was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> modified,
    @Schema(
            description = "Where url was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> url,
    @Schema(
            description = "Where site was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> site,
    @Schema(
            description = "Where section was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> section,
    @Schema(
            description = "Where tags were read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> tags,
    @Schema(
            description = "Where image was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> image,
    @Schema(
            description = "Where description was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> description,
    @Schema(
            description = "Where declaredLanguage was read from.",
            enumeration = {"FRONT_MATTER", "JSON_LD", "OPEN_GRAPH", "META", "MICRODATA", "TEXT"},
            examples = "JSON_LD")
        Optional<String> declaredLanguage) {

  static ReadFromView of(Metadata metadata) {
    return new ReadFromView(
        from(metadata.authors()),
        from(metadata.published()),
        from(metadata.modified()),
        from(metadata.url()),
        from(metadata.site()),
        from(metadata.section()),
        from(metadata.tags()),
        from(metadata.image()),
        from(metadata.description()),
        from(metadata.language()));
  }

  private static <T> Optional<String> from(Optional<Sourced<T>> value) {
    return value.map(Sourced::source).map(MetadataSource::name);
  }
}
