package io.articleinsights.spark.table;

import io.articleinsights.quote.QuoteListing;
import io.articleinsights.quote.QuotedSpeaker;
import io.articleinsights.speaker.Speaker;
import org.apache.spark.sql.Row;

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
    return new Table(
        "speakers",
        schema,
        article ->
            article.analysis().speakers(ALL).stream().map(quoted -> row(article, quoted)).toList());
  }

  private static Row row(Analysed article, QuotedSpeaker quoted) {
    Speaker speaker = quoted.speaker();
    return new Cells(article)
        .add(speaker.id())
        .add(speaker.name())
        .words(speaker.aliases())
        .perhaps(speaker.role())
        .add(quoted.quotes())
        .row();
  }
}
