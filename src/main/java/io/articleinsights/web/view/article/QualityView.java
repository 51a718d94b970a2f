package io.articleinsights.web.view.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.article.Quality;
import io.articleinsights.article.format.PageDoubt;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a text looks like a whole article. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Quality", description = "How much a text looks like a whole article.")
public record QualityView(
    @Schema(
            required = true,
            description =
                "How much the text looks like a whole article: from 0, there is none, to 1, nothing"
                    + " speaks against it.",
            minimum = "0",
            maximum = "1",
            examples = "0.5")
        double quality,
    @Schema(
            required = true,
            description =
                "What speaks against it: few words (FEW_WORDS), much of it in links (LINK_HEAVY), a"
                    + " page that shows all of it to subscribers only (LOGIN_WALL), a page that"
                    + " lists articles and is none (INDEX_PAGE).",
            examples = "[\"LOGIN_WALL\"]")
        List<String> qualityReasons) {

  public static QualityView of(Quality quality) {
    return new QualityView(
        quality.value(), quality.doubts().stream().map(PageDoubt::name).toList());
  }
}
