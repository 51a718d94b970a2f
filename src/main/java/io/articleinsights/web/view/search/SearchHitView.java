package io.articleinsights.web.view.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paragraph, headline or quote that matches. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "SearchHit", description = "A paragraph, headline or quote that matches.")
public record SearchHitView(
    @Schema(required = true, description = "Its place among all hits, from 1.", examples = "1")
        int rank,
    @Schema(
            required = true,
            description = "What it is.",
            enumeration = {"PARAGRAPH", "TITLE", "QUOTE"},
            examples = "PARAGRAPH")
        String kind,
    @Schema(
            required = true,
            description = "Id of the article it is from.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        String article,
    @Schema(
            description = "Headline of that article; absent when it has none.",
            examples = "Harbour to open in May")
        Optional<String> title,
    @Schema(description = "Agency, paper or site.", examples = "Xinhua") Optional<String> source,
    @Schema(description = "Where the report comes from.", examples = "Beijing")
        Optional<String> place,
    @Schema(
            description =
                "When the article first appeared (RFC 3339), a day alone where no more is known;"
                    + " absent when unknown.",
            examples = "2015-03-03T15:04:00-05:00")
        Optional<String> published,
    @Schema(
            description =
                "Number of the paragraph, of a quote the one in which it starts; absent for a"
                    + " headline.",
            minimum = "1",
            examples = "4")
        Optional<Integer> paragraph,
    @Schema(description = "Id of the quote; only for quotes.", examples = "q3")
        Optional<String> quote,
    @Schema(description = "Who said it; only for quotes whose speaker is known.")
        Optional<HitSpeakerView> speaker,
    @Schema(
            description =
                "Where it stands in the text of the article, a quote from its first segment to its"
                    + " last; absent for a headline that was given beside the text.")
        Optional<SpanView> span,
    @Schema(
            required = true,
            description =
                "Where the matched words stand in the text of the article, in its order; empty for"
                    + " a headline that was given beside the text.")
        List<SpanView> matches,
    @Schema(required = true, description = "What to show of it.") SnippetView snippet,
    @Schema(
            required = true,
            description =
                "How well it matches (BM25); the higher the better, to be compared within one"
                    + " search only.",
            examples = "7.4312")
        double score) {}
