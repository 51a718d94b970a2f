package io.articleinsights.spark.table;

import io.articleinsights.quote.Cue;
import io.articleinsights.quote.Quote;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row a quote, attitudes and unsure ones too; {@code attitude} and {@code confidence} tell. */
final class QuoteRows {

  private QuoteRows() {}

  static Table table() {
    Schema schema =
        Schema.ofArticle()
            .text("quote_id", "q1, q2, … in the order of the text.")
            .text("type", "DIRECT, INDIRECT or MIXED.")
            .text("text", "The segments' texts, joined by a space.")
            .spans("segment_", "each segment of the content")
            .perhapsText("cue", "The words that announce it.")
            .perhapsText("cue_lemma", "Their dictionary form.")
            .perhapsFlag("cue_negated", "Whether it was not said.")
            .perhapsFlag("cue_modal", "Whether it is only possible or to come.")
            .perhapsSpan("cue_", "the cue")
            .perhapsText(
                "speaker_id",
                "Who said it: key into the table speakers; for several together the members' are.")
            .perhapsText("speaker", "The fullest name that the article gives.")
            .words("member_ids", "Each of several who speak together: keys into speakers.")
            .words("members", "Their names.")
            .perhapsText("mention", "The words that name the speaker at the quote.")
            .perhapsSpan("mention_", "these words")
            .perhapsText("resolution", "How the mention led to the speaker.")
            .flag(
                "attitude", "Whether it is what somebody wants, hopes or fears, not what was said.")
            .number("paragraph", "Number of the paragraph in which it starts.")
            .numbers("sentences", "Numbers of the sentences that it touches.")
            .real("confidence", "Probability from 0 to 1 that this is a quote by this speaker.");
    return new Table("quotes", schema, QuoteRows::rows);
  }

  private static void rows(Analysed article, RowPacker rows) {
    for (int index = 0; index < article.analysis().quotes().size(); index++) {
      row(article, index, rows);
    }
  }

  private static void row(Analysed article, int index, RowPacker row) {
    Quote quote = article.analysis().quotes().get(index);
    row.text(article.id())
        .text("q" + (index + 1))
        .text(quote.type().name())
        .text(quote.text(article.analysis().article().text()))
        .spans(quote.segments());
    cue(row, article, quote.cue());
    attribution(row, article, quote.attribution());
    row.flag(quote.attitude())
        .number(article.paragraph(quote.segments().get(0)))
        .numbers(article.sentences(quote.segments()))
        .real(quote.confidence());
  }

  private static void cue(RowPacker row, Analysed article, Optional<Cue> cue) {
    row.perhapsText(cue.map(Cue::span).map(article::words))
        .perhapsText(cue.map(Cue::lemma))
        .perhapsFlag(cue.map(Cue::negated))
        .perhapsFlag(cue.map(Cue::modal))
        .perhapsSpan(cue.map(Cue::span));
  }

  private static List<String> members(
      Optional<Attribution> attribution, Function<Speaker, String> part) {
    return attribution.map(Attribution::members).orElse(List.of()).stream().map(part).toList();
  }

  private static void attribution(
      RowPacker row, Analysed article, Optional<Attribution> attribution) {
    row.perhapsText(attribution.map(by -> by.speaker().id()))
        .perhapsText(attribution.map(by -> by.speaker().name()))
        .words(members(attribution, Speaker::id))
        .words(members(attribution, Speaker::name))
        .perhapsText(attribution.map(Attribution::mention).map(article::words))
        .perhapsSpan(attribution.map(Attribution::mention))
        .perhapsText(attribution.map(by -> by.resolution().name()));
  }
}
