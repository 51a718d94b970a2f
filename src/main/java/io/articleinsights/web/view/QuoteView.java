package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody said, wrote or is reported to have said. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
    name = "Quote",
    description = "Something that somebody said, wrote or is reported to have said.")
public record QuoteView(
    @Schema(
            description = "Id of the article it is from; only in answers over the whole library.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        Optional<String> article,
    @Schema(
            description =
                "Headline of that article; only in answers over the whole library, absent when it"
                    + " has none.",
            examples = "Harbour to open in May")
        Optional<String> title,
    @Schema(
            required = true,
            description = "q1, q2, … in the order of the text; unique within the article.",
            examples = "q3")
        String id,
    @Schema(
            required = true,
            description =
                "DIRECT: word for word; INDIRECT: in the writer's words; MIXED: reported, some of"
                    + " it word for word.",
            enumeration = {"DIRECT", "INDIRECT", "MIXED"},
            examples = "INDIRECT")
        String type,
    @Schema(
            required = true,
            description = "The segments' texts, joined by a space.",
            examples = "the work would begin in May")
        String text,
    @Schema(
            required = true,
            description = "The content; two or more segments when a cue interrupts it.")
        List<SegmentView> segments,
    @Schema(description = "The words that announce it; absent when there are none.")
        Optional<CueView> cue,
    @Schema(description = "Who said it; absent when unknown.") Optional<QuoteSpeakerView> speaker,
    @Schema(
            required = true,
            description =
                "Whether it is wished, hoped, feared, believed or done and not said; only with"
                    + " attitudes=true.",
            examples = "false")
        boolean attitude,
    @Schema(
            required = true,
            description = "Number of the paragraph in which it starts.",
            minimum = "1",
            examples = "4")
        int paragraph,
    @Schema(required = true, description = "Numbers of the sentences that it touches.")
        List<Integer> sentences,
    @Schema(
            required = true,
            description = "Probability from 0 to 1 that this is a quote by this speaker.",
            minimum = "0",
            maximum = "1",
            examples = "0.93")
        double confidence,
    @Schema(description = "Why it was taken for a quote; only with explain=true.")
        Optional<ExplanationView> explanation) {}
