package io.articleinsights.spark.table;

import io.articleinsights.quote.QuoteListing;
import io.articleinsights.quote.QuotedSpeaker;
import io.articleinsights.speaker.Speaker;

/** One row a speaker whom an article quotes. */
final class SpeakerRows {

  /** The table of quotes holds all of them, and so does this one. */
  private static final QuoteListing ALL = new QuoteListing(true, 0);

  private SpeakerRows() {}

  static Table table() {
    Schema schema =
        Schema.ofArticle()
            .text("speaker_id", "Slug of the name, unique within the article.")
            .text("name", "The fullest name that the article gives.")
            .words("aliases", "The other names that the article uses.")
            .perhapsText("role", "Title or function as the article gives it.")
            .number("quotes", "Number of quotes.");
    return new Table("speakers", schema, SpeakerRows::rows);
  }

  private static void rows(Analysed article, RowPacker rows) {
    for (QuotedSpeaker quoted : article.analysis().speakers(ALL)) {
      Speaker speaker = quoted.speaker();
      rows.text(article.id())
          .text(speaker.id())
          .text(speaker.name())
          .words(speaker.aliases())
          .perhapsText(speaker.role())
          .number(quoted.quotes());
    }
  }
}
