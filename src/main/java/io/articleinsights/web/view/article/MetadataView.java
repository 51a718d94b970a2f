package io.articleinsights.web.view.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.Sourced;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of an article beside its text. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Metadata", description = "What is known of an article beside its text.")
public record MetadataView(
    @Schema(description = "Who wrote it; absent when unknown.", examples = "[\"Ann Lee\"]")
        Optional<List<String>> authors,
    @Schema(
            description =
                "When it first appeared (RFC 3339); a date alone where the source tells no time, or"
                    + " no offset from UTC. Absent when unknown.",
            examples = "2015-03-03T15:04:00-05:00")
        Optional<String> published,
    @Schema(
            description = "When it was changed last, written in the same way.",
            examples = "2015-03-04")
        Optional<String> modified,
    @Schema(
            description = "Its address, the one that it names itself among several.",
            examples = "https://www.example.com/world/tram-line")
        Optional<String> url,
    @Schema(description = "The publication it appeared in.", examples = "The Daily Paper")
        Optional<String> site,
    @Schema(description = "The part of that publication.", examples = "World")
        Optional<String> section,
    @Schema(description = "What it is filed under.", examples = "[\"trams\"]")
        Optional<List<String>> tags,
    @Schema(
            description = "Address of its main picture. It is never loaded.",
            examples = "https://www.example.com/tram.jpg")
        Optional<String> image,
    @Schema(
            description = "One or two sentences about it, for lists and search machines.",
            examples = "The city will build a tram line to the port.")
        Optional<String> description,
    @Schema(
            description =
                "The tag (BCP 47) of the language that it says it is in; language is the one found"
                    + " in the text.",
            examples = "en-GB")
        Optional<String> declaredLanguage,
    @Schema(description = "Where each of these was read from; absent when nothing is known.")
        Optional<ReadFromView> readFrom) {

  public static MetadataView of(Metadata metadata) {
    return new MetadataView(
        metadata.authors().map(Sourced::value),
        metadata.published().map(Sourced::value).map(Moment::toString),
        metadata.modified().map(Sourced::value).map(Moment::toString),
        metadata.url().map(Sourced::value),
        metadata.site().map(Sourced::value),
        metadata.section().map(Sourced::value),
        metadata.tags().map(Sourced::value),
        metadata.image().map(Sourced::value),
        metadata.description().map(Sourced::value),
        metadata.language().map(Sourced::value),
        metadata.equals(Metadata.NONE) ? Optional.empty() : Optional.of(ReadFromView.of(metadata)));
  }
}
